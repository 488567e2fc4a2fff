package io.svyaz.bitrix.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.Answer;
import io.svyaz.core.internal.AnswerDecoder;
import io.svyaz.core.internal.CallSpec;
import io.svyaz.core.internal.Engine;
import io.svyaz.core.internal.json.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the calls of REST v3 of one portal. */
public final class V3Calls {
    private final Engine engine;
    private final Access access;
    private final BitrixCalls calls;

    V3Calls(Engine engine, Access access, BitrixCalls calls) {
        this.engine = engine;
        this.access = access;
        this.calls = calls;
    }

    /**
     * A request of its own.
     *
     * @param command what to call
     * @param headers of this call alone
     * @param <T> the type of the result
     * @return the call
     */
    public <T> Call<V3Reply<T>> call(Command<T> command, Map<String, String> headers) {
        return call(command, command.parameters(), headers, reply(command.reader()));
    }

    /**
     * A batch, whose body and result are lists.
     *
     * @param operation for errors and log rows
     * @param idempotency of all its commands together
     * @param body the commands
     * @param reader reads the list of results
     * @param aborted makes what the caller gets of what the portal said, given a failure without a body
     * @param <T> the type of the results
     * @return the call
     */
    public <T> Call<V3Reply<T>> batch(
            String operation, Idempotency idempotency, Object body, ValueReader<T> reader, Aborted aborted) {
        AnswerDecoder<V3Reply<T>> decoder = reply(reader);
        return call(new Command<>("batch", operation, idempotency, Map.of(), reader), body, Map.of(), answer -> {
            try {
                return decoder.decode(answer);
            } catch (ApiException failure) {
                throw aborted.instead(answer, failure);
            }
        });
    }

    /**
     * A method that answers without an envelope.
     *
     * @param command what to call
     * @param member that only the bare answer has
     * @param <T> the type of the answer
     * @return the call
     */
    public <T> Call<V3Reply<T>> bare(Command<T> command, String member) {
        AnswerDecoder<V3Reply<T>> wrapped = reply(command.reader());
        return call(command, command.parameters(), Map.of(), answer -> {
            JsonNode whole = answer.status() < 300 && answer.looksLikeJson() ? tree(answer) : null;
            return whole != null && whole.has(member)
                    ? new V3Reply<>(present(answer, bare(command.reader(), whole)), false)
                    : wrapped.decode(answer);
        });
    }

    private <T> Call<V3Reply<T>> call(
            Command<?> command, Object body, Map<String, String> headers, AnswerDecoder<V3Reply<T>> decoder) {
        return engine.call(new CallSpec<>(
                command.operation(),
                command.idempotency(),
                left -> access.requestV3(command.method(), body, headers, left),
                decoder,
                access::mended));
    }

    private <T> AnswerDecoder<V3Reply<T>> reply(ValueReader<T> reader) {
        AnswerDecoder<Envelope<T>> envelope = new EnvelopeDecoder<>(reader);
        return answer -> new V3Reply<>(
                present(answer, calls.envelope(envelope, answer).result()),
                "true".equalsIgnoreCase(answer.header("Idempotent-Replayed")));
    }

    private static <T> T present(Answer answer, @Nullable T result) {
        if (result == null) {
            throw new UnexpectedAnswerException(
                    answer.failure(
                            "The portal carried the call out, but its answer lacks the documented result. Check that the"
                                    + " method belongs to REST v3 and returns what was asked of it.",
                            Execution.EXECUTED),
                    null);
        }
        return result;
    }

    private static @Nullable JsonNode tree(Answer answer) throws IOException {
        try (var p = answer.parser()) {
            return Json.mapper().readTree(p);
        }
    }

    private static <T> @Nullable T bare(ValueReader<T> reader, JsonNode whole) throws IOException {
        try (var p = Json.mapper().treeAsTokens(whole)) {
            p.nextToken();
            return reader.read(p);
        }
    }

    /** What a failed batch is for its caller. */
    @FunctionalInterface
    public interface Aborted {
        /**
         * Says what is known when the whole batch failed.
         *
         * @param answer with status, code and correlation id
         * @param failure as the error table has it for a single call
         * @return the failure to throw
         */
        ApiException instead(Answer answer, ApiException failure);
    }
}
