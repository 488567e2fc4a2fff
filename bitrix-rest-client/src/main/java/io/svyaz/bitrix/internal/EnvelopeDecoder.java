package io.svyaz.bitrix.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.Answer;
import io.svyaz.core.internal.AnswerDecoder;
import io.svyaz.core.internal.StatusRules;
import io.svyaz.core.internal.json.Json;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
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
    private static final String EMPTY_OBJECT = "{}";

    private static final EnvelopeDecoder<Object> ANYTHING =
            new EnvelopeDecoder<>(Json.mapper().constructType(Object.class));

    private final ObjectReader result;
    private final boolean object;

    EnvelopeDecoder(JavaType type) {
        this.result = Json.mapper().readerFor(type);
        this.object = !type.isCollectionLikeType() && !type.isArrayType() && !type.isJavaLangObject();
    }

    @Override
    public Envelope<T> decode(Answer answer) throws IOException {
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
        double resetAt = 0;
        for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
            p.nextToken();
            switch (name) {
                case "result" -> {
                    hasResult = true;
                    value = p.currentToken() == JsonToken.VALUE_NULL ? null : value(p);
                }
                case "total" -> total = integer(p);
                case "next" -> next = integer(p);
                case "error", "error_description" -> error = ErrorMembers.read(error, name, p);
                case "time" -> resetAt = resetAt(p);
                default -> p.skipChildren();
            }
        }
        if (p.currentToken() != JsonToken.END_OBJECT) {
            throw StatusRules.notJson(answer);
        }
        if (error != null && error.isError(hasResult)) {
            throw BitrixErrors.failure(answer, error, resetAt);
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
        return new Envelope<>(value, total, next);
    }

    /** PHP cannot tell an empty object from an empty list and writes {@code []} for both. */
    private T value(JsonParser p) throws IOException {
        if (!object || p.currentToken() != JsonToken.START_ARRAY) {
            return result.readValue(p);
        }
        JsonNode list = p.readValueAsTree();
        return list.isEmpty() ? result.readValue(EMPTY_OBJECT) : result.readValue(list);
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

    /** When the method's operating time is free again, in Unix seconds; every answer tells it, errors perhaps not. */
    private static double resetAt(JsonParser p) throws IOException {
        double at = 0;
        if (p.currentToken() != JsonToken.START_OBJECT) {
            p.skipChildren();
            return at;
        }
        for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
            JsonToken value = p.nextToken();
            if (name.equals("operating_reset_at") && value.isNumeric()) {
                at = p.getDoubleValue();
            } else if (name.equals("operating_reset_at") && value == JsonToken.VALUE_STRING) {
                at = seconds(p.getText());
            } else {
                p.skipChildren();
            }
        }
        return at;
    }

    private static double seconds(String text) {
        try {
            return text.contains("-") ? OffsetDateTime.parse(text).toEpochSecond() : Double.parseDouble(text);
        } catch (NumberFormatException | DateTimeException unreadable) {
            return 0;
        }
    }

    /** The members that tell of an error. */
    record ErrorMembers(@Nullable String code, @Nullable String description) {
        private static final ErrorMembers NONE = new ErrorMembers(null, null);

        static ErrorMembers read(@Nullable ErrorMembers soFar, String name, JsonParser p) throws IOException {
            ErrorMembers members = soFar == null ? NONE : soFar;
            return name.equals("error") ? error(members, p) : new ErrorMembers(members.code, text(p));
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
            for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
                p.nextToken();
                switch (name) {
                    case "code" -> code = Objects.requireNonNullElse(text(p), "");
                    case "message" -> message = text(p);
                    default -> p.skipChildren();
                }
            }
            return new ErrorMembers(code, message);
        }

        private static @Nullable String text(JsonParser p) throws IOException {
            if (p.currentToken().isScalarValue()) {
                return p.currentToken() == JsonToken.VALUE_NULL ? null : p.getText();
            }
            p.skipChildren();
            return "";
        }
    }
}
