package io.svyaz.recipes.events;

/**
 * What a pass over changed records did.
 *
 * @param cursor where the next pass begins; to be stored, and given to it unchanged
 * @param seen how many records were looked at
 * @param repaired how many of them were not as they should be, and are now
 */
public record ReconcileResult(String cursor, long seen, long repaired) {}
