package io.svyaz.benchmarks;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.BitrixClientBuilder;
import io.svyaz.bitrix.Tariff;
import io.svyaz.core.Timing;
import io.svyaz.core.log.RequestLogger;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The client of a {@link BulkDriver}: the vendor's limits as told, and time that runs as fast as told. */
final class BulkClients {
    private BulkClients() {}

    static BitrixClient client(Map<String, String> options, String url) {
        BitrixClientBuilder builder = BitrixClient.builder()
                .webhookUrl(url)
                .logger(RequestLogger.none())
                .sourceAddress(url)
                .tariff(tariff(options));
        double scale = Double.parseDouble(options.getOrDefault("scale", "1"));
        return (scale == 1 ? builder : builder.timing(scaled(scale))).build();
    }

    static boolean isLimited(Map<String, String> options) {
        return !tariff(options).equals(Tariff.NONE);
    }

    private static Tariff tariff(Map<String, String> options) {
        Tariff named = switch (options.getOrDefault("tariff", "standard")) {
            case "enterprise" -> Tariff.ENTERPRISE;
            case "off" -> Tariff.NONE;
            default -> Tariff.STANDARD;
        };
        if (!options.containsKey("capacity") || named.equals(Tariff.NONE)) {
            return named;
        }
        int capacity = (int) Double.parseDouble(options.get("capacity"));
        int leak = (int) Math.max(1, Double.parseDouble(options.getOrDefault("leak", "2")));
        return capacity == 0 ? Tariff.NONE : new Tariff(capacity, leak);
    }

    /** All of the client's time runs {@code scale} times as fast, so that its waits take that much less. */
    private static Timing scaled(double scale) {
        long nanosAtStart = System.nanoTime();
        Instant start = Instant.now();
        return new Timing(
                () -> start.plusNanos((long) ((System.nanoTime() - nanosAtStart) * scale)),
                () -> (long) ((System.nanoTime() - nanosAtStart) * scale),
                pause -> TimeUnit.NANOSECONDS.sleep((long) (pause.toNanos() / scale)),
                () -> ThreadLocalRandom.current().nextDouble());
    }
}
