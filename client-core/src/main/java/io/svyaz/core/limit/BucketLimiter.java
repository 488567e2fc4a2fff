package io.svyaz.core.limit;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.svyaz.core.Timing;
import java.time.Duration;
import java.time.Instant;

/**
 * Bucket4j keeps the places; waiting is left to the caller. A closed gate comes first and costs no place.
 *
 * <p>While the gate is closed, the bucket's clock stands at the moment of opening: else whoever came meanwhile would find
 * a place in a bucket that refills behind the gate, and all of them would go at once when it opens.
 */
final class BucketLimiter implements RateLimiter {
    private static final Duration FOREVER = Duration.ofDays(100 * 365);

    private final Timing timing;
    private final Gate gate;
    private final Bucket bucket;

    BucketLimiter(int capacity, int refill, Duration period, Timing timing) {
        this.timing = timing;
        this.gate = new Gate(timing);
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, period))
                .withCustomTimePrecision(new Meter(timing, gate))
                .build();
    }

    @Override
    public Admission admit(String operation, Duration longestWait) {
        Admission atGate = gate.admit(operation, longestWait);
        if (atGate.freeAt().isPresent()) {
            return atGate;
        }
        if (bucket.tryConsume(1)) {
            return atGate;
        }
        Duration left = longestWait.minus(atGate.pause());
        PauseTaker pause = new PauseTaker();
        if (left.isNegative() || left.isZero() || !reserve(left, pause)) {
            long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
            return Admission.refused(timing.now().plus(atGate.pause()).plusNanos(nanos));
        }
        return Admission.after(atGate.pause().plusNanos(pause.nanos));
    }

    @Override
    public void closeUntil(Instant until) {
        gate.closeUntil(until);
    }

    /** One place stays in reserve, so that a request that travels a little faster than the last is not refused. */
    @Override
    public void exhausted(Instant until) {
        boolean first = gate.closedFor().isZero();
        bucket.tryConsumeAsMuchAsPossible();
        if (first) {
            bucket.consumeIgnoringRateLimits(1);
        }
        gate.closeUntil(until);
    }

    @Override
    public long free() {
        return gate.closedFor().isZero() ? bucket.getAvailableTokens() : 0;
    }

    private boolean reserve(Duration longest, PauseTaker pause) {
        try {
            return bucket.asBlocking().tryConsume(1, nanos(longest), pause);
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("Taking a place in the bucket does not wait.", impossible);
        }
    }

    private static long nanos(Duration duration) {
        return duration.compareTo(FOREVER) > 0 ? FOREVER.toNanos() : duration.toNanos();
    }

    /** Notes the pause that Bucket4j asks for instead of waiting. */
    private static final class PauseTaker implements BlockingStrategy {
        private long nanos;

        @Override
        public void park(long nanosToPark) {
            nanos = nanosToPark;
        }
    }

    private record Meter(Timing timing, Gate gate) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return timing.nanoTime().getAsLong() + nanos(gate.closedFor());
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
