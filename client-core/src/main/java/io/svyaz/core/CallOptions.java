package io.svyaz.core;

import io.svyaz.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one call does differently from its client. Immutable: each method returns a changed copy.
 *
 * <p>Anything not set here is the client's setting.
 */
public final class CallOptions {
    private static final CallOptions NONE = new CallOptions(null, null, null, null, null);

    private final @Nullable Duration deadline;
    private final @Nullable UnaryOperator<Timeouts> timeouts;
    private final @Nullable RetryPolicy retry;
    private final @Nullable Idempotency idempotency;
    private final @Nullable String correlationId;

    private CallOptions(
            @Nullable Duration deadline,
            @Nullable UnaryOperator<Timeouts> timeouts,
            @Nullable RetryPolicy retry,
            @Nullable Idempotency idempotency,
            @Nullable String correlationId) {
        this.deadline = deadline;
        this.timeouts = timeouts;
        this.retry = retry;
        this.idempotency = idempotency;
        this.correlationId = correlationId;
    }

    /**
     * Nothing changed.
     *
     * @return the options of a call that follows its client in everything
     */
    public static CallOptions none() {
        return NONE;
    }

    /**
     * The whole time the call may take: waits for the limiter, every attempt and the pauses between them.
     *
     * <p>A wait that would end after the deadline is not begun: the call fails at once and says when it would have been
     * free to go.
     *
     * @param deadline longer than zero
     * @return a changed copy
     */
    public CallOptions deadline(Duration deadline) {
        Objects.requireNonNull(deadline, "deadline");
        if (deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("The deadline must be longer than zero, but is " + deadline + ".");
        }
        return new CallOptions(deadline, timeouts, retry, idempotency, correlationId);
    }

    /**
     * Changes the timeouts of each attempt.
     *
     * @param change from the timeouts so far, at first the client's, to those of this call
     * @return a changed copy
     */
    public CallOptions timeouts(UnaryOperator<Timeouts> change) {
        Objects.requireNonNull(change, "timeouts");
        UnaryOperator<Timeouts> earlier = timeouts;
        UnaryOperator<Timeouts> all = earlier == null ? change : ofClient -> change.apply(earlier.apply(ofClient));
        return new CallOptions(deadline, all, retry, idempotency, correlationId);
    }

    /**
     * Changes whether and when a failed attempt is made again.
     *
     * @param retry the policy of this call
     * @return a changed copy
     */
    public CallOptions retry(RetryPolicy retry) {
        return new CallOptions(deadline, timeouts, Objects.requireNonNull(retry, "retry"), idempotency, correlationId);
    }

    /**
     * Says what a second sending of this call does. For calls the SDK cannot know, such as a generic one.
     *
     * @param idempotency the caller's knowledge
     * @return a changed copy
     */
    public CallOptions idempotency(Idempotency idempotency) {
        return new CallOptions(
                deadline, timeouts, retry, Objects.requireNonNull(idempotency, "idempotency"), correlationId);
    }

    /**
     * The id that every log row and error of this call carries. Made up when not set.
     *
     * @param correlationId shown in logs as it is: no secret, no customer data
     * @return a changed copy
     */
    public CallOptions correlationId(String correlationId) {
        return new CallOptions(
                deadline, timeouts, retry, idempotency, Objects.requireNonNull(correlationId, "correlationId"));
    }

    /**
     * The whole time the call may take.
     *
     * @return empty for the client's
     */
    public Optional<Duration> deadline() {
        return Optional.ofNullable(deadline);
    }

    /**
     * The timeouts of each attempt, given those of the client.
     *
     * @param ofClient the client's timeouts
     * @return this call's timeouts
     */
    public Timeouts timeouts(Timeouts ofClient) {
        return timeouts == null ? ofClient : timeouts.apply(ofClient);
    }

    /**
     * Whether and when a failed attempt is made again.
     *
     * @return empty for the client's
     */
    public Optional<RetryPolicy> retry() {
        return Optional.ofNullable(retry);
    }

    /**
     * What a second sending does.
     *
     * @return empty for the method's own
     */
    public Optional<Idempotency> idempotency() {
        return Optional.ofNullable(idempotency);
    }

    /**
     * The id of log rows and errors.
     *
     * @return empty when one is to be made up
     */
    public Optional<String> correlationId() {
        return Optional.ofNullable(correlationId);
    }
}
