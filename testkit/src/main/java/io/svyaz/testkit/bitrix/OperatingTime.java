package io.svyaz.testkit.bitrix;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Execution time per method, summed over the last ten minutes in buckets of one minute. */
final class OperatingTime {

    private static final double LIMIT_SECONDS = 480;
    private static final double IGNORED_BELOW = 0.1;
    private static final int BUCKETS = 10;

    private final Clock clock;
    private final Map<String, Duration> costs = new HashMap<>();
    private final Map<String, NavigableMap<Long, Double>> spent = new HashMap<>();

    OperatingTime(Clock clock) {
        this.clock = clock;
    }

    void cost(String method, Duration perCall) {
        costs.put(method.toLowerCase(Locale.ROOT), perCall);
    }

    /** A call is refused only if the sum is over the limit before it starts; the call that crosses it completes. */
    void check(String method) {
        if (seconds(method) > LIMIT_SECONDS) {
            throw new BitrixException(BitrixFailure.OPERATION_TIME_LIMIT);
        }
    }

    void spend(String method) {
        double seconds = costs.getOrDefault(method, Duration.ZERO).toNanos() / 1e9;
        if (seconds >= IGNORED_BELOW) {
            buckets(method).merge(minute(), seconds, Double::sum);
        }
    }

    double seconds(String method) {
        return buckets(method).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** When the oldest bucket leaves; the sum may still be over the limit then. */
    long resetAt(String method) {
        NavigableMap<Long, Double> buckets = buckets(method);
        long oldest = buckets.isEmpty() ? minute() : buckets.firstKey();
        return (oldest + BUCKETS) * 60;
    }

    private NavigableMap<Long, Double> buckets(String method) {
        NavigableMap<Long, Double> buckets = spent.computeIfAbsent(method, name -> new TreeMap<>());
        buckets.headMap(minute() - BUCKETS, true).clear();
        return buckets;
    }

    private long minute() {
        return clock.instant().getEpochSecond() / 60;
    }
}
