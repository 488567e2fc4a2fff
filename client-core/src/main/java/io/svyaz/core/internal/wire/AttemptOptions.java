package io.svyaz.core.internal.wire;

import feign.Request;
import io.svyaz.core.Timeouts;
import java.util.concurrent.TimeUnit;

/** Feign's options plus the time of the whole attempt, which Feign has no word for. */
public final class AttemptOptions extends Request.Options {
    private final Timeouts timeouts;

    /**
     * Options of one attempt.
     *
     * @param timeouts how long it may take
     */
    public AttemptOptions(Timeouts timeouts) {
        super(
                timeouts.connect().toMillis(),
                TimeUnit.MILLISECONDS,
                timeouts.read().toMillis(),
                TimeUnit.MILLISECONDS,
                false);
        this.timeouts = timeouts;
    }

    /**
     * How long the attempt may take.
     *
     * @return with the whole call
     */
    public Timeouts timeouts() {
        return timeouts;
    }
}
