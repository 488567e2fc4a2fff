package io.svyaz.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How far a signed time may be from now, in both directions. */
record TimeWindow(InstantSource clock, Duration tolerance) {
    void require(Instant signedAt, HmacScheme scheme) {
        Duration age = Duration.between(signedAt, clock.instant());
        if (age.compareTo(tolerance) > 0) {
            throw scheme.refusal(
                    Reason.STALE,
                    "it was signed longer ago than the tolerance; check the clocks and any queue between");
        }
        if (age.isNegative() && age.negated().compareTo(tolerance) > 0) {
            throw scheme.refusal(
                    Reason.FUTURE, "it was signed further ahead than the tolerance; check the clocks of both sides");
        }
    }
}
