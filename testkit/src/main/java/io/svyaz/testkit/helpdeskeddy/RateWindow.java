package io.svyaz.testkit.helpdeskeddy;

import io.svyaz.testkit.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Requests per minute of the wall clock; one too many locks out. Not thread-safe. */
final class RateWindow {

    private final Clock clock;
    private final Duration banLength;
    private int limit;
    private Instant minute = Instant.MIN;
    private int used;
    private Instant bannedUntil = Instant.MIN;
    private int duringBan;

    RateWindow(Clock clock, int limit, Duration banLength) {
        this.clock = clock;
        this.limit = limit;
        this.banLength = banLength;
    }

    void limit(int perMinute) {
        limit = perMinute;
    }

    void ban() {
        bannedUntil = clock.instant().plus(banLength);
    }

    int duringBan() {
        return duringBan;
    }

    /** Counts a request, and tells the lock-out that it meets or causes. */
    Optional<Answer> take(BanForm form) {
        Instant now = clock.instant();
        if (now.isBefore(bannedUntil)) {
            duringBan++;
            return Optional.of(form.answer(banLength, limit));
        }
        Instant current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            minute = current;
            used = 0;
        }
        used++;
        if (used > limit) {
            ban();
            return Optional.of(form.answer(banLength, limit));
        }
        return Optional.empty();
    }

    Answer withHeaders(Answer answer) {
        return answer.withHeader("X-Rate-Limit", Integer.toString(limit))
                .withHeader("X-Rate-Limit-Remaining", Integer.toString(Math.max(0, limit - used)));
    }
}
