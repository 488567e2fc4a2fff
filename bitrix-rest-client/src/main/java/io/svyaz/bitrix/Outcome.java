package io.svyaz.bitrix;

import io.svyaz.core.error.ApiException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many calls.
 *
 * @param <T> the type of its result
 */
public final class Outcome<T> {
    private final State state;
    private final @Nullable T value;
    private final @Nullable ApiException failure;

    /** What is known of the portal's side. */
    public enum State {
        /** Carried out, surely. */
        DONE,
        /** Not carried out, surely; it may be tried again. */
        NOT_DONE,
        /** Nobody knows. Look before it is tried again. */
        UNKNOWN
    }

    private Outcome(State state, @Nullable T value, @Nullable ApiException failure) {
        this.state = state;
        this.value = value;
        this.failure = failure;
    }

    static <T> Outcome<T> done(T value) {
        return new Outcome<>(State.DONE, value, null);
    }

    static <T> Outcome<T> doneWithout(ApiException failure) {
        return new Outcome<>(State.DONE, null, failure);
    }

    static <T> Outcome<T> notDone(@Nullable ApiException failure) {
        return new Outcome<>(State.NOT_DONE, null, failure);
    }

    static <T> Outcome<T> unknown(ApiException failure) {
        return new Outcome<>(State.UNKNOWN, null, failure);
    }

    /**
     * What is known of the portal's side.
     *
     * @return never null
     */
    public State state() {
        return state;
    }

    /**
     * The result.
     *
     * @return empty when the call was not carried out, nobody knows, or its result could not be read
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Why there is no result.
     *
     * @return empty when there is one
     */
    public Optional<ApiException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public String toString() {
        return state + (failure == null ? "" : " (" + failure.getMessage() + ")");
    }
}
