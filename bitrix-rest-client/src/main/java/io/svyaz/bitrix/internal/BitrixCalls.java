package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.Tariff;
import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Page;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.Answer;
import io.svyaz.core.internal.AnswerDecoder;
import io.svyaz.core.internal.CallSpec;
import io.svyaz.core.internal.Engine;
import io.svyaz.core.retry.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Makes the calls of one portal. */
public final class BitrixCalls {
    static final String BATCH = "bitrix.batch";

    private final Engine engine;
    private final Access access;
    private final Limits limits;
    private final RetryPolicy bulkRetry;
    private final @Nullable Executor executor;
    private final Costs costs;

    /**
     * Calls to a portal.
     *
     * @param engine runs them
     * @param access the way into the portal
     * @param limits of the portal, which the engine's limiter is made of too
     * @param bulkRetry whether and when again, for one of the many requests of a long run
     * @param executor where parallel requests of a run go; null for threads of the run's own
     */
    public BitrixCalls(
            Engine engine, Access access, Limits limits, RetryPolicy bulkRetry, @Nullable Executor executor) {
        this.engine = engine;
        this.access = access;
        this.limits = limits;
        this.bulkRetry = bulkRetry;
        this.executor = executor;
        this.costs = new Costs(engine.limiter());
    }

    /**
     * Calls now and then, which no limit of a client concerns.
     *
     * @param engine runs them
     * @param access the way into the portal
     * @return for calls of their own, not for long runs
     */
    public static BitrixCalls single(Engine engine, Access access) {
        Limits limits = new Limits(Tariff.STANDARD, Duration.ofMinutes(8), engine.timing());
        return new BitrixCalls(engine, access, limits, engine.retry(), null);
    }

    Costs costs() {
        return costs;
    }

    Engine engine() {
        return engine;
    }

    Limits limits() {
        return limits;
    }

    @Nullable
    Executor executor() {
        return executor;
    }

    RetryPolicy bulkRetry() {
        return bulkRetry;
    }

    /**
     * A call whose result cannot be absent.
     *
     * @param method what to call
     * @param parameters as documented
     * @param <T> the type of the result
     * @return the call
     */
    public <T> Call<T> call(BitrixMethod<T> method, Map<String, ? extends @Nullable Object> parameters) {
        return call(Command.of(method, parameters));
    }

    /**
     * A call that knows better than its method what a second sending does.
     *
     * @param method what to call
     * @param parameters as documented
     * @param idempotency with these parameters
     * @param <T> the type of the result
     * @return the call
     */
    public <T> Call<T> call(
            BitrixMethod<T> method, Map<String, ? extends @Nullable Object> parameters, Idempotency idempotency) {
        return call(Command.of(method, parameters).idempotency(idempotency));
    }

    /**
     * A call whose result may be absent.
     *
     * @param method what to call
     * @param parameters as documented
     * @param <T> the type of the result
     * @return the call
     */
    public <T> Call<Optional<T>> optional(BitrixMethod<T> method, Map<String, ? extends @Nullable Object> parameters) {
        return call(Command.of(method, parameters).reader(method.reader().optional()));
    }

    /**
     * A list that comes 50 records a request.
     *
     * @param method what to call
     * @param parameters without {@code start}
     * @param <T> the type of a record
     * @return the listing
     */
    public <T> RecordListing<T> list(ListMethod<T> method, Map<String, ? extends @Nullable Object> parameters) {
        return new PlannedListing<>(this, method, parameters);
    }

    /**
     * Calls of REST v3 of the same portal.
     *
     * @return their maker
     */
    public V3Calls v3() {
        return new V3Calls(engine, access, this);
    }

    private <T> Call<T> call(Command<T> command) {
        return new BitrixCall<>(this, command, CallOptions.none());
    }

    /** The command as a request of its own. */
    <T> Call<T> alone(Command<T> command) {
        AnswerDecoder<Envelope<T>> envelope = new EnvelopeDecoder<>(command.reader());
        return engine.call(spec(
                command.method(),
                command.operation(),
                command.idempotency(),
                command.parameters(),
                answer -> present(answer, envelope(envelope, answer).result())));
    }

    /** Commands as one request. */
    Call<List<CommandOutcome>> batch(List<? extends Command<?>> commands, boolean halt, Meter meter) {
        Map<String, String> cmd = new LinkedHashMap<>();
        Idempotency idempotency = Idempotency.READ;
        for (int i = 0; i < commands.size(); i++) {
            Command<?> command = commands.get(i);
            cmd.put(BatchKeys.key(i), command.text());
            idempotency = command.idempotency().compareTo(idempotency) > 0 ? command.idempotency() : idempotency;
        }
        Map<String, Object> body = Map.of("halt", halt ? 1 : 0, "cmd", cmd);
        BatchDecoder decoder = new BatchDecoder(commands, limits, costs);
        return engine.call(new CallSpec<>(
                BATCH,
                idempotency,
                left -> {
                    meter.sent();
                    return access.request("batch", body, left);
                },
                answer -> {
                    List<CommandOutcome> outcomes = observed(BATCH, decoder, answer);
                    meter.received(answer.size(), commands.size());
                    return outcomes;
                },
                access::mended,
                meter::waited));
    }

    /** One page that the portal counts. */
    <T> Call<Page<T>> page(
            BitrixMethod<List<T>> method, Map<String, ? extends @Nullable Object> parameters, Optional<String> cursor) {
        Map<String, @Nullable Object> withStart = new LinkedHashMap<>(parameters);
        cursor.ifPresent(start -> withStart.put("start", start(start)));
        AnswerDecoder<Envelope<List<T>>> envelope = new EnvelopeDecoder<>(method.reader());
        return engine.call(spec(
                method.name(),
                method.operation(),
                method.idempotency(),
                withStart,
                answer -> page(answer, envelope(envelope, answer))));
    }

    private <T> CallSpec<T> spec(
            String method,
            String operation,
            Idempotency idempotency,
            Map<String, @Nullable Object> parameters,
            AnswerDecoder<T> decoder) {
        return new CallSpec<>(
                operation, idempotency, left -> access.request(method, parameters, left), decoder, access::mended);
    }

    private static long start(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException other) {
            throw new IllegalArgumentException("This is no cursor of a page of Bitrix24.", other);
        }
    }

    private static <T> Page<T> page(Answer answer, Envelope<List<T>> envelope) {
        OptionalLong next = envelope.next();
        return new Page<>(
                present(answer, envelope.result()),
                envelope.total(),
                next.isPresent() ? Optional.of(Long.toString(next.getAsLong())) : Optional.empty());
    }

    <T> Envelope<T> envelope(AnswerDecoder<Envelope<T>> decoder, Answer answer) throws IOException {
        Envelope<T> envelope = observed(answer.operation(), decoder, answer);
        limits.used(answer.operation(), envelope.time());
        return envelope;
    }

    /** The limits belong to the portal and this address: whoever shares them has to know of a refusal. */
    private <T> T observed(String operation, AnswerDecoder<T> decoder, Answer answer) throws IOException {
        try {
            return decoder.decode(answer);
        } catch (RateLimitedException full) {
            limits.refused(operation, full, engine.limiter());
            throw full;
        }
    }

    private static <T> T present(Answer answer, @Nullable T result) {
        if (result == null) {
            ErrorDetails details = answer.failure(
                    "The portal carried the call out and returned no result. Where that is documented, use"
                            + " callOptional.",
                    Execution.EXECUTED);
            throw new UnexpectedAnswerException(details, null);
        }
        return result;
    }
}
