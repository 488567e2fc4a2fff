package io.svyaz.examples.limiter;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.svyaz.core.Timing;
import io.svyaz.core.limit.Admission;
import io.svyaz.core.limit.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** The places of one vendor account in a row of PostgreSQL: all nodes together stay below the limit. */
final class SharedLimiter implements RateLimiter {
    static final String TABLE =
            "CREATE TABLE IF NOT EXISTS bucket(id TEXT PRIMARY KEY, state BYTEA, expires_at BIGINT)";

    private static final Duration LONGEST = Duration.ofDays(1);

    private final Timing timing;
    private final RateLimiter gate;
    private final RateLimiter withoutStore;
    private final Bucket bucket;

    /** {@code withoutStore} decides while the database does not answer: a bucket of this node, with its share of places. */
    SharedLimiter(
            DataSource store, String account, int capacity, int perSecond, RateLimiter withoutStore, Timing timing) {
        this.timing = timing;
        this.gate = RateLimiter.unlimited(timing);
        this.withoutStore = withoutStore;
        BucketConfiguration limit = BucketConfiguration.builder()
                .addLimit(places -> places.capacity(capacity).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
        this.bucket = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(store)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .clientClock(new WallClock(timing))
                .requestTimeout(Duration.ofSeconds(2))
                .build()
                .builder()
                // The row keeps the limit it was made with; another limit is another row.
                .build(account + ":" + capacity + "/" + perSecond, () -> limit);
    }

    @Override
    public Admission admit(String operation, Duration longestWait) {
        Admission atGate = gate.admit(operation, longestWait);
        if (atGate.freeAt().isPresent()) {
            return atGate;
        }
        try {
            return take(atGate.pause(), longestWait.minus(atGate.pause()));
        } catch (RuntimeException storeFailed) {
            return withoutStore.admit(operation, longestWait);
        }
    }

    /** One transaction takes a place, now or later, when it is free within the time; its pause adds to the gate's. */
    private Admission take(Duration gateOpens, Duration left) {
        long[] pause = new long[1];
        long longest = Math.max(1, (left.compareTo(LONGEST) > 0 ? LONGEST : left).toNanos());
        if (bucket.asBlocking().tryConsumeUninterruptibly(1, longest, nanos -> pause[0] = nanos)) {
            return Admission.after(gateOpens.plusNanos(pause[0]));
        }
        long free = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return Admission.refused(timing.now().plus(gateOpens).plusNanos(free));
    }

    @Override
    public void closeUntil(Instant until) {
        gate.closeUntil(until);
        withoutStore.closeUntil(until);
    }

    /** All nodes must see the same time, which {@code System.nanoTime()} is not. */
    private record WallClock(Timing timing) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(timing.now().toEpochMilli());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
