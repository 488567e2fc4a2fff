package io.svyaz.kit.queue;

/**
 * The right to work on a lane, good until somebody else counts the version up.
 *
 * @param lane the lane's name
 * @param version the version that was reached by taking it
 */
record LaneLease(String lane, long version) {}
