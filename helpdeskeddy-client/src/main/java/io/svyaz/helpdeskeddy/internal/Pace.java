package io.svyaz.helpdeskeddy.internal;

import io.svyaz.core.internal.Answer;
import io.svyaz.core.internal.Engine;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Heeds what every answer tells of the limit: when only the reserve is left, nothing goes before the next minute. One request too many
 * locks everybody out.
 *
 * @param reserve requests that are left to others
 */
record Pace(int reserve) {
    /** The vendor's minute need not begin with ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(1);

    void heed(Answer answer, Engine engine) {
        long left = number(answer.header("X-Rate-Limit-Remaining"));
        if (left < 0) {
            return;
        }
        long limit = number(answer.header("X-Rate-Limit"));
        long kept = limit < 0 ? reserve : Math.min(reserve, limit / 10);
        if (left <= kept) {
            engine.limiter().exhausted(nextMinute(engine.timing().now()));
        }
    }

    private static Instant nextMinute(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1)).plus(CLOCKS_DIFFER);
    }

    private static long number(@Nullable String header) {
        return header != null && header.strip().matches("\\d{1,9}") ? Long.parseLong(header.strip()) : -1;
    }
}
