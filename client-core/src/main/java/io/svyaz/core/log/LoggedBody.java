package io.svyaz.core.log;

/**
 * A body as a row shows it.
 *
 * @param text redacted, at most 16 KB; ends with a mark of the original size when it was cut
 * @param bytes the original size
 * @param cut whether something is missing at the end
 */
public record LoggedBody(String text, int bytes, boolean cut) {}
