package io.svyaz.helpdeskeddy;

/**
 * What the vendor says beside or instead of data. Successful deletes say {@code s-204} under {@code errors}.
 *
 * @param code {@code s-} and a status; may be empty
 * @param title may be empty
 * @param details may be empty
 */
public record Notice(String code, String title, String details) {}
