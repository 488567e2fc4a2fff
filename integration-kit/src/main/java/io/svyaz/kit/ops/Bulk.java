package io.svyaz.kit.ops;

/**
 * What became of an action on many jobs.
 *
 * @param changed how many were changed
 * @param refused how many were left as they were, because they run, wait, or are overtaken by newer ones
 * @param more whether jobs that match are left beyond the limit
 */
public record Bulk(int changed, int refused, boolean more) {}
