package io.svyaz.core.internal;

import feign.Client;
import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Timeouts;
import io.svyaz.core.Timing;
import io.svyaz.core.internal.redact.Redactor;
import io.svyaz.core.internal.wire.AttemptOptions;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The way of every call of one client: limiter, attempt, transport, decoder, log row, retry. Immutable, thread-safe. */
public final class Engine {
    private final String vendor;
    private final Client transport;
    private final Timeouts timeouts;
    private final AttemptOptions attemptOptions;
    private final Duration deadline;
    private final RetryPolicy retry;
    private final RateLimiter limiter;
    private final RequestLogger logger;
    private final Timing timing;
    private final Redactor redactor;
    private final Bodies bodies = new Bodies();

    /**
     * An engine with buffers of its own.
     *
     * @param vendor for log rows
     * @param transport sends one request
     * @param timeouts of one attempt
     * @param attemptOptions the same for Feign, made once
     * @param deadline of one call
     * @param retry whether and when again
     * @param limiter of the account
     * @param logger takes the rows; never blocks, never throws
     * @param timing clocks, sleeper, chance
     * @param redactor of this client
     */
    public Engine(
            String vendor,
            Client transport,
            Timeouts timeouts,
            AttemptOptions attemptOptions,
            Duration deadline,
            RetryPolicy retry,
            RateLimiter limiter,
            RequestLogger logger,
            Timing timing,
            Redactor redactor) {
        this.vendor = vendor;
        this.transport = transport;
        this.timeouts = timeouts;
        this.attemptOptions = attemptOptions;
        this.deadline = deadline;
        this.retry = retry;
        this.limiter = limiter;
        this.logger = logger;
        this.timing = timing;
        this.redactor = redactor;
    }

    String vendor() {
        return vendor;
    }

    Client transport() {
        return transport;
    }

    Timeouts timeouts() {
        return timeouts;
    }

    Duration deadline() {
        return deadline;
    }

    /**
     * Tells when to try again, where a call does not say.
     *
     * @return the policy of the client
     */
    public RetryPolicy retry() {
        return retry;
    }

    /**
     * The limiter of the account.
     *
     * @return never null
     */
    public RateLimiter limiter() {
        return limiter;
    }

    RequestLogger logger() {
        return logger;
    }

    /**
     * Clocks, sleeper, chance.
     *
     * @return never null
     */
    public Timing timing() {
        return timing;
    }

    /**
     * The redactor of this client.
     *
     * @return never null
     */
    public Redactor redactor() {
        return redactor;
    }

    Bodies bodies() {
        return bodies;
    }

    /**
     * A call that this engine runs.
     *
     * @param spec what makes it different from others
     * @param <T> its value
     * @return an immutable call
     */
    public <T> Call<T> call(CallSpec<T> spec) {
        return new EngineCall<>(this, spec, CallOptions.none());
    }

    /**
     * The options of an attempt that may take no longer than what is left of its call.
     *
     * @param own the call's timeouts, null for the client's
     * @param left until the deadline
     * @return made once where nothing differs
     */
    AttemptOptions attemptOptions(@Nullable Timeouts own, Duration left) {
        Timeouts wanted = own == null ? timeouts : own;
        if (left.compareTo(wanted.wholeCall()) >= 0) {
            return own == null ? attemptOptions : new AttemptOptions(own);
        }
        Duration atLeast = left.toMillis() < 1 ? Duration.ofMillis(1) : left;
        return new AttemptOptions(
                new Timeouts(shorter(wanted.connect(), atLeast), shorter(wanted.read(), atLeast), atLeast));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    @Override
    public String toString() {
        return "Engine(" + vendor + ")";
    }
}
