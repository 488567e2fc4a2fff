package io.svyaz.bitrix.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.svyaz.bitrix.PortalMovedException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.Answer;
import io.svyaz.core.internal.AnswerDecoder;
import io.svyaz.core.internal.StatusRules;
import io.svyaz.core.internal.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads the envelope in one pass: {@code result} goes straight into its type, without a tree in between.
 *
 * <p>An answer is an error when {@code error} is there and {@code result} is not, or when both error members are: whatever
 * the HTTP status, and also when the code is an empty text or a number.
 */
final class EnvelopeDecoder<T> implements AnswerDecoder<Envelope<T>> {
    private static final EnvelopeDecoder<Object> ANYTHING =
            new EnvelopeDecoder<>(new ResultReader<>(Json.mapper().constructType(Object.class)));

    private final ValueReader<T> result;

    EnvelopeDecoder(ValueReader<T> result) {
        this.result = result;
    }

    @Override
    public Envelope<T> decode(Answer answer) throws IOException {
        PortalMovedException moved = PortalMoves.moved(answer);
        if (moved != null) {
            throw moved;
        }
        if (!answer.looksLikeJson()) {
            throw StatusRules.failure(answer, "");
        }
        try (JsonParser p = answer.parser()) {
            return decode(answer, p);
        } catch (JsonMappingException unfit) {
            // Beside an error anything may stand as the result; the error tells more than its misfit.
            ANYTHING.decode(answer);
            throw unfit;
        }
    }

    private Envelope<T> decode(Answer answer, JsonParser p) throws IOException {
        if (p.nextToken() != JsonToken.START_OBJECT) {
            throw StatusRules.failure(answer, "");
        }
        T value = null;
        boolean hasResult = false;
        OptionalLong total = OptionalLong.empty();
        OptionalLong next = OptionalLong.empty();
        ErrorMembers error = null;
        CallTime time = CallTime.UNKNOWN;
        for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
            p.nextToken();
            switch (name) {
                case "result" -> {
                    hasResult = true;
                    value = result.read(p);
                }
                case "total" -> total = integer(p);
                case "next" -> next = integer(p);
                case "error", "error_description" -> error = ErrorMembers.read(error, name, p);
                case "time" -> time = CallTime.read(p);
                default -> p.skipChildren();
            }
        }
        if (p.currentToken() != JsonToken.END_OBJECT) {
            throw StatusRules.notJson(answer);
        }
        if (error != null && error.isError(hasResult)) {
            throw BitrixErrors.failure(answer, error, time.resetAt());
        }
        if (answer.status() >= 300) {
            throw StatusRules.failure(answer, "");
        }
        if (!hasResult) {
            throw new UnexpectedAnswerException(
                    answer.failure(
                            "The answer holds neither a result nor an error. Check that the address is a portal's.",
                            Execution.UNKNOWN),
                    null);
        }
        return new Envelope<>(value, total, next, time);
    }

    private static OptionalLong integer(JsonParser p) throws IOException {
        if (p.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return OptionalLong.of(p.getLongValue());
        }
        String text = p.currentToken() == JsonToken.VALUE_STRING ? p.getText() : "";
        p.skipChildren();
        try {
            return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException notCounted) {
            return OptionalLong.empty();
        }
    }

    /** The members that tell of an error. */
    record ErrorMembers(@Nullable String code, @Nullable String description, List<V3FieldError> validation) {
        private static final ErrorMembers NONE = new ErrorMembers(null, null);

        ErrorMembers(@Nullable String code, @Nullable String description) {
            this(code, description, List.of());
        }

        static ErrorMembers read(@Nullable ErrorMembers soFar, String name, JsonParser p) throws IOException {
            ErrorMembers members = soFar == null ? NONE : soFar;
            return name.equals("error")
                    ? error(members, p)
                    : new ErrorMembers(members.code, text(p), members.validation);
        }

        boolean isError(boolean hasResult) {
            return code != null && (!hasResult || description != null);
        }

        /** REST v3 puts code and message into an object. */
        private static ErrorMembers error(ErrorMembers members, JsonParser p) throws IOException {
            if (p.currentToken() != JsonToken.START_OBJECT) {
                String code = text(p);
                return new ErrorMembers(code == null ? "" : code, members.description);
            }
            String code = "";
            String message = members.description;
            List<V3FieldError> validation = members.validation;
            for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
                p.nextToken();
                switch (name) {
                    case "code" -> code = Objects.requireNonNullElse(text(p), "");
                    case "message" -> message = text(p);
                    case "validation" -> validation = V3FieldError.list(p);
                    default -> p.skipChildren();
                }
            }
            return new ErrorMembers(code, message, validation);
        }

        static @Nullable String text(JsonParser p) throws IOException {
            if (p.currentToken().isScalarValue()) {
                return p.currentToken() == JsonToken.VALUE_NULL ? null : p.getText();
            }
            p.skipChildren();
            return "";
        }
    }
}
