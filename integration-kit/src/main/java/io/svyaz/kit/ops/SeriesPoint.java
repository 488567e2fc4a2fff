package io.svyaz.kit.ops;

import java.time.Instant;

/**
 * One point of a plot.
 *
 * @param from where its time begins; it ends where the next point's begins
 * @param outcomes how attempts ended within it
 */
public record SeriesPoint(Instant from, Outcomes outcomes) {}
