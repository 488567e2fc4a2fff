package io.svyaz.comagic.data;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The points of an account, as one answer told them. Each call costs one, few cost more; failed calls cost none.
 *
 * @param dayLimit points a day; empty where the vendor does not say
 * @param dayRemaining points left today
 * @param dayResetsAt when the day's points are back
 * @param minuteLimit points a minute
 * @param minuteRemaining points left in the minute
 * @param minuteResetsAt when the minute's points are back
 */
public record PointLimits(
        OptionalLong dayLimit,
        OptionalLong dayRemaining,
        Optional<Instant> dayResetsAt,
        OptionalLong minuteLimit,
        OptionalLong minuteRemaining,
        Optional<Instant> minuteResetsAt) {}
