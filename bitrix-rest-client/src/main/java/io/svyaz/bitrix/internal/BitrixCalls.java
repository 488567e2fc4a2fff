package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.RecordListing;
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
import io.svyaz.core.internal.PagedListing;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Makes the calls of one portal. */
public final class BitrixCalls {
    /** Two requests drain from the bucket in a second; after that one place is surely free. */
    private static final Duration ONE_PLACE = Duration.ofMillis(500);

    private final Engine engine;
    private final Access access;

    /**
     * Calls to a portal.
     *
     * @param engine runs them
     * @param access the way into the portal
     */
    public BitrixCalls(Engine engine, Access access) {
        this.engine = engine;
        this.access = access;
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
        return new CountedListing<>(
                new PagedListing<>(method.operation(), cursor -> page(method.page(), parameters, cursor)));
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

    private <T> Call<Page<T>> page(
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
        try {
            return decoder.decode(answer);
        } catch (RateLimitedException full) {
            if (full.vendorCode()
                    .filter("QUERY_LIMIT_EXCEEDED"::equalsIgnoreCase)
                    .isPresent()) {
                // The bucket belongs to the portal and this address: whoever shares the limiter has to pause too.
                engine.limiter().closeUntil(engine.timing().now().plus(ONE_PLACE));
            }
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
