package io.svyaz.webhook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Counters and listeners of an endpoint; a listener that fails must not change an answer. */
final class EndpointReports {
    /** Filled once for all reasons, so that threads only ever read the map. */
    private final Map<Reason, LongAdder> refusals = new EnumMap<>(Reason.class);

    private final BiConsumer<Reason, String> onRefusal;
    private final Consumer<Exception> onFailure;

    EndpointReports(BiConsumer<Reason, String> onRefusal, Consumer<Exception> onFailure) {
        this.onRefusal = onRefusal;
        this.onFailure = onFailure;
        for (Reason reason : Reason.values()) {
            refusals.put(reason, new LongAdder());
        }
    }

    void refused(WebhookRefusedException refusal) {
        Objects.requireNonNull(refusals.get(refusal.reason())).increment();
        quietly(() -> onRefusal.accept(refusal.reason(), refusal.scheme()));
        if (refusal.reason() == Reason.UNAVAILABLE) {
            failed(refusal);
        }
    }

    void failed(Exception failure) {
        quietly(() -> onFailure.accept(failure));
    }

    Map<Reason, Long> refusals() {
        var counts = new EnumMap<Reason, Long>(Reason.class);
        refusals.forEach((reason, count) -> counts.put(reason, count.sum()));
        return counts;
    }

    @SuppressWarnings("EmptyCatch")
    private static void quietly(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException ignored) {
            // The webhook is decided by now; there is nobody left to tell.
        }
    }
}
