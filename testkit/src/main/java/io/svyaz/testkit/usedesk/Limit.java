package io.svyaz.testkit.usedesk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** So many requests in any minute; whoever asks for more is shut out for two. */
final class Limit {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration PENALTY = Duration.ofMinutes(2);

    private final Clock clock;
    private final Deque<Instant> served = new ArrayDeque<>();
    private int perMinute = Integer.MAX_VALUE;
    private Instant closedUntil = Instant.MIN;

    Limit(Clock clock) {
        this.clock = clock;
    }

    synchronized void set(int most) {
        perMinute = most;
        served.clear();
    }

    synchronized boolean admits() {
        Instant now = clock.instant();
        if (now.isBefore(closedUntil)) {
            return false;
        }
        while (!served.isEmpty() && !served.peekFirst().isAfter(now.minus(WINDOW))) {
            served.removeFirst();
        }
        if (served.size() >= perMinute) {
            closedUntil = now.plus(PENALTY);
            served.clear();
            return false;
        }
        served.addLast(now);
        return true;
    }
}
