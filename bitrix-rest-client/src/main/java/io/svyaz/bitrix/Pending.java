package io.svyaz.bitrix;

import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RequestRejectedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of one command of a {@link Batch}.
 *
 * @param <T> the type of the result
 */
public final class Pending<T> {
    private final Batch batch;
    private final int command;
    private final String operation;
    private volatile State state = State.WAITING;
    private volatile @Nullable T value;
    private volatile @Nullable ApiException failure;

    /** How far a command is. */
    public enum State {
        /** The batch was not executed yet. */
        WAITING,
        /** Carried out; the result is there. */
        DONE,
        /** Refused, or nobody knows: the {@linkplain Pending#failure() failure} tells. */
        FAILED,
        /** The batch stopped before it; surely not carried out. */
        NOT_EXECUTED
    }

    Pending(Batch batch, int command, String operation) {
        this.batch = batch;
        this.command = command;
        this.operation = operation;
    }

    /**
     * The result.
     *
     * @return never null
     * @throws ApiException the failure of this command, or of the whole request
     * @throws RequestRejectedException when the batch stopped before this command
     * @throws IllegalStateException before the batch was executed
     */
    public T get() {
        T result = value;
        if (result != null) {
            return result;
        }
        ApiException failed = failure;
        if (failed != null) {
            throw failed;
        }
        if (state == State.WAITING) {
            throw new IllegalStateException("Execute the batch first.");
        }
        throw new RequestRejectedException(
                ErrorDetails.of(
                        operation,
                        "The batch stopped before this command, because an earlier one failed. Nothing of it was carried"
                                + " out.",
                        Execution.REFUSED),
                null);
    }

    /**
     * How far it is.
     *
     * @return never null
     */
    public State state() {
        return state;
    }

    /**
     * Why there is no result.
     *
     * @return empty when there is one, or when the command was not executed
     */
    public Optional<ApiException> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * A reference to the result, for a parameter of a later command.
     *
     * @return the whole result; {@link Ref#get} for a part
     */
    public Ref ref() {
        return new Ref(batch, command, "");
    }

    @SuppressWarnings("unchecked")
    void settle(@Nullable Object result, @Nullable ApiException failed) {
        this.value = (T) result;
        this.failure = failed;
        this.state = result != null ? State.DONE : failed != null ? State.FAILED : State.NOT_EXECUTED;
    }

    @Override
    public String toString() {
        return operation + ": " + state;
    }
}
