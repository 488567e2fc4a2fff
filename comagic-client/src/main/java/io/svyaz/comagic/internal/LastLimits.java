package io.svyaz.comagic.internal;

import io.svyaz.comagic.data.PointLimits;
import io.svyaz.core.internal.Engine;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What the last answer told about points; a kind that is used up closes the account's limiter until it is back. */
final class LastLimits {
    private final Engine engine;
    private final AtomicReference<@Nullable PointLimits> last = new AtomicReference<>();

    LastLimits(Engine engine) {
        this.engine = engine;
    }

    void told(RpcMetadata metadata) {
        RpcMetadata.Limits limits = metadata.limits();
        if (limits == null) {
            return;
        }
        Instant now = engine.timing().now();
        limits.at(now).ifPresent(last::set);
        limits.usedUpFor().ifPresent(wait -> engine.limiter().closeUntil(now.plus(wait)));
    }

    Optional<PointLimits> seen() {
        return Optional.ofNullable(last.get());
    }

    /** For a refusal that does not say how long: when the minute that was told last is over, if it is not yet. */
    Optional<Instant> minuteResetsAt() {
        return seen().flatMap(PointLimits::minuteResetsAt)
                .filter(engine.timing().now()::isBefore);
    }
}
