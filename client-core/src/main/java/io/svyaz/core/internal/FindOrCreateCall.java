package io.svyaz.core.internal;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.FindOrCreate;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Looks for a record and creates it when there is none; those who mean the same record take turns.
 *
 * <p>When the answer to a creation is lost it looks again, and never creates a second time: what was not found then may still
 * come. Options hold for each request, all but what a second sending
 * does: that is known. The wait for the turn is as long as the deadline of one request.
 *
 * @param operation name of the whole
 * @param turns shared by all calls of the client about this kind of record
 * @param key what tells the record
 * @param longestWait for the turn, where the options name no deadline
 * @param find all that fit
 * @param create makes it
 * @param options so far
 * @param <T> the type of the record
 */
public record FindOrCreateCall<T>(
        String operation,
        KeyLocks turns,
        Object key,
        Duration longestWait,
        Call<List<T>> find,
        Call<T> create,
        CallOptions options)
        implements Call<FindOrCreate<T>> {

    /**
     * A call that follows its client in everything.
     *
     * @param operation name of the whole
     * @param turns shared by all calls of the client about this kind of record
     * @param key what tells the record
     * @param longestWait for the turn
     * @param find all that fit
     * @param create makes it
     */
    public FindOrCreateCall(
            String operation, KeyLocks turns, Object key, Duration longestWait, Call<List<T>> find, Call<T> create) {
        this(operation, turns, key, longestWait, find, create, CallOptions.none());
    }

    /** Running it again finds what the first run created. */
    @Override
    public Idempotency idempotency() {
        return Idempotency.IDEMPOTENT;
    }

    @Override
    public FindOrCreate<T> execute() {
        try (KeyLocks.Turn turn = turns.take(key, options.deadline().orElse(longestWait))) {
            if (turn == null) {
                throw new UnavailableException(
                        ErrorDetails.of(
                                operation,
                                "Another call about the same record takes too long. Nothing was sent. Repeat later.",
                                Execution.REFUSED),
                        null);
            }
            return inTurn();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(
                    ErrorDetails.of(
                            operation,
                            "The thread was interrupted while it waited for another call about the same record.",
                            Execution.REFUSED),
                    null);
        }
    }

    private FindOrCreate<T> inTurn() {
        Optional<FindOrCreate<T>> there = known(false);
        if (there.isPresent()) {
            return there.get();
        }
        try {
            return new FindOrCreate.Created<>(
                    create.with(any -> options.idempotency(Idempotency.ONCE)).execute());
        } catch (CallInterruptedException stop) {
            throw stop;
        } catch (ApiException failure) {
            if (failure.execution() == Execution.REFUSED) {
                throw failure;
            }
            return lookedAgain(failure);
        }
    }

    private FindOrCreate<T> lookedAgain(ApiException failure) {
        try {
            Optional<FindOrCreate<T>> after = known(true);
            if (after.isPresent()) {
                return after.get();
            }
        } catch (ApiException again) {
            failure.addSuppressed(again);
        }
        throw failure;
    }

    private Optional<FindOrCreate<T>> known(boolean isNew) {
        List<T> all = find.with(any -> options.idempotency(Idempotency.READ)).execute();
        return switch (all.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(isNew ? new FindOrCreate.Created<>(all.get(0)) : new FindOrCreate.Found<>(all.get(0)));
            default -> Optional.of(new FindOrCreate.Ambiguous<>(all));
        };
    }

    @Override
    public Call<FindOrCreate<T>> with(UnaryOperator<CallOptions> change) {
        CallOptions changed = Objects.requireNonNull(change.apply(options), "options");
        return new FindOrCreateCall<>(operation, turns, key, longestWait, find, create, changed);
    }

    @Override
    public String toString() {
        return operation;
    }
}
