package io.svyaz.bitrix.v3;

import io.svyaz.bitrix.internal.Command;
import io.svyaz.bitrix.internal.V3Calls;
import io.svyaz.bitrix.internal.V3Reply;
import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A call that keeps its method and parameters, so that a batch can carry it too. */
record V3Request<T>(V3Calls calls, Command<T> command, CallOptions options, Optional<String> key) implements V3Call<T> {
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    static <T> V3Request<T> of(V3Calls calls, Command<T> command) {
        return new V3Request<>(calls, command, CallOptions.none(), Optional.empty());
    }

    @Override
    public String operation() {
        return command.operation();
    }

    @Override
    public Idempotency idempotency() {
        return options.idempotency().orElse(command.idempotency());
    }

    @Override
    public T execute() {
        return answered().value();
    }

    V3Answer<T> answered() {
        V3Ref.refuseIn(command.parameters());
        Optional<String> sent = key.isPresent() || idempotency() == Idempotency.READ
                ? key
                : Optional.of(UUID.randomUUID().toString());
        Map<String, String> headers = sent.map(text -> Map.of(HEADER, text)).orElse(Map.of());
        V3Reply<T> reply = calls.call(command, headers).with(none -> options).execute();
        return new V3Answer<>(reply.result(), sent, reply.replayed());
    }

    @Override
    public V3Request<T> idempotencyKey(String own) {
        boolean printable = own.chars().allMatch(c -> c >= ' ' && c <= '~');
        if (!printable || own.isBlank() || own.length() > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "An idempotency key has 1 to 255 printable ASCII characters, not blanks alone; this text does not.");
        }
        return new V3Request<>(calls, command, options, Optional.of(own));
    }

    @Override
    public Call<V3Answer<T>> answer() {
        return new AnsweredCall<>(this);
    }

    @Override
    public V3Request<T> with(UnaryOperator<CallOptions> change) {
        return new V3Request<>(calls, command, Objects.requireNonNull(change.apply(options), "options"), key);
    }

    @Override
    public <R> V3Request<R> map(Function<? super T, ? extends R> then) {
        return new V3Request<>(calls, then(command, then), options, key);
    }

    private static <T, R> Command<R> then(Command<T> command, Function<? super T, ? extends R> then) {
        return new Command<>(
                command.method(),
                command.operation(),
                command.idempotency(),
                command.parameters(),
                command.reader().then(then));
    }

    @Override
    public String toString() {
        return command.operation();
    }

    private record AnsweredCall<T>(V3Request<T> request) implements Call<V3Answer<T>> {
        @Override
        public String operation() {
            return request.operation();
        }

        @Override
        public Idempotency idempotency() {
            return request.idempotency();
        }

        @Override
        public V3Answer<T> execute() {
            return request.answered();
        }

        @Override
        public Call<V3Answer<T>> with(UnaryOperator<CallOptions> change) {
            return new AnsweredCall<>(request.with(change));
        }

        @Override
        public String toString() {
            return request.toString();
        }
    }
}
