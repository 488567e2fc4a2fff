package io.svyaz.bitrix.v3;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.svyaz.bitrix.internal.Command;
import io.svyaz.bitrix.internal.V3Calls;
import io.svyaz.bitrix.internal.V3Reply;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.internal.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The commands of a batch at the time of sending. */
record BatchRequest(V3Batch batch, List<Command<?>> commands, List<Map<String, @Nullable Object>> body) {
    /** What the portal says before it looks at the first command. */
    private static final Set<String> BEFORE_ANY_COMMAND = Set.of(
            "QUERY_LIMIT_EXCEEDED",
            "OVERLOAD_LIMIT",
            "ERROR_METHOD_NOT_FOUND",
            "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION");

    Call<V3Results> call(V3Calls calls) {
        return calls.batch("bitrix.v3.batch", idempotency(), body, this::read, this::aborted)
                .map(V3Reply::result);
    }

    private Idempotency idempotency() {
        return commands.stream().allMatch(BatchRequest::reads) ? Idempotency.READ : Idempotency.ONCE;
    }

    private static boolean reads(Command<?> command) {
        return command.idempotency() == Idempotency.READ;
    }

    private V3Results read(JsonParser p) throws IOException {
        if (p.currentToken() != JsonToken.START_ARRAY) {
            throw MismatchedInputException.from(p, List.class, "not a list");
        }
        List<Object> results = new ArrayList<>(commands.size());
        while (p.nextToken() != JsonToken.END_ARRAY) {
            Object result = results.size() < commands.size()
                    ? commands.get(results.size()).reader().read(p)
                    : null;
            if (result == null) {
                throw MismatchedInputException.from(p, List.class, "more results than commands, or an empty one");
            }
            results.add(result);
        }
        if (results.size() < commands.size()) {
            throw MismatchedInputException.from(p, List.class, "fewer results than commands");
        }
        return new V3Results(batch, results);
    }

    /** Whichever command failed, those before it were carried out; only the last cannot have been one of them. */
    private ApiException aborted(Answer answer, ApiException failure) {
        boolean wroteNothing = commands.subList(0, commands.size() - 1).stream().allMatch(BatchRequest::reads);
        if (wroteNothing || failure.execution() != Execution.REFUSED || beforeAnyCommand(failure)) {
            return failure;
        }
        String summary =
                "A command of the batch failed, which ends the batch without any result. Commands before it may have"
                        + " been carried out; look before they are sent again. The failure: " + failure.getMessage();
        return new BatchAbortedException(
                answer.failure(summary, Execution.UNKNOWN)
                        .vendorCode(failure.vendorCode().orElse(null)),
                failure);
    }

    /** What comes without a code comes from a layer in front, a proxy say: no command of REST v3 fails like that. */
    private static boolean beforeAnyCommand(ApiException failure) {
        if (failure.vendorCode().isEmpty()) {
            return true;
        }
        String code = failure.vendorCode().orElse("").toUpperCase(Locale.ROOT);
        return failure instanceof CredentialsException || BEFORE_ANY_COMMAND.contains(code);
    }
}
