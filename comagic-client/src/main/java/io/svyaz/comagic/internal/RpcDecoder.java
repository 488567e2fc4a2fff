package io.svyaz.comagic.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.Answer;
import io.svyaz.core.internal.AnswerDecoder;
import io.svyaz.core.internal.StatusRules;
import io.svyaz.core.internal.json.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON-RPC answer of any HTTP status in one pass.
 *
 * <p>A result comes in four shapes: {@code data} as a list, {@code data} as an object, the object itself, or nothing.
 */
final class RpcDecoder<T> implements AnswerDecoder<RpcResult<T>> {
    private static final ObjectReader METADATA = Json.mapper().readerFor(RpcMetadata.class);

    private static final RpcDecoder<Object> ANYTHING =
            new RpcDecoder<>(Json.mapper().constructType(Object.class));

    private final ObjectReader data;

    RpcDecoder(JavaType type) {
        this.data = Json.mapper().readerFor(type);
    }

    @Override
    public RpcResult<T> decode(Answer answer) throws IOException {
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

    private RpcResult<T> decode(Answer answer, JsonParser p) throws IOException {
        if (p.nextToken() != JsonToken.START_OBJECT) {
            throw StatusRules.failure(answer, "");
        }
        RpcResult<T> result = null;
        RpcError error = null;
        String id = null;
        for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
            JsonToken token = p.nextToken();
            switch (name) {
                case "result" -> result = token == JsonToken.VALUE_NULL ? null : result(p);
                case "error" -> error = token == JsonToken.VALUE_NULL ? null : RpcError.of(p.readValueAsTree());
                case "id" -> id = id(p);
                default -> p.skipChildren();
            }
        }
        if (p.currentToken() != JsonToken.END_OBJECT) {
            throw StatusRules.notJson(answer);
        }
        if (answer.tag() instanceof RpcTag tag) {
            tag.told().accept(error != null ? error.metadata() : result != null ? result.metadata() : RpcMetadata.NONE);
        }
        if (error != null) {
            throw RpcErrors.failure(answer, error);
        }
        if (answer.status() >= 300) {
            throw StatusRules.failure(answer, "");
        }
        if (result == null) {
            throw new UnexpectedAnswerException(
                    answer.failure(
                            "The answer holds neither a result nor an error. Check the address of the API.",
                            Execution.UNKNOWN),
                    null);
        }
        checkId(answer, id);
        return result;
    }

    private static @Nullable String id(JsonParser p) throws IOException {
        p.skipChildren();
        return p.currentToken().isScalarValue() && p.currentToken() != JsonToken.VALUE_NULL ? p.getText() : null;
    }

    /** A number may come back for a text, nothing else may. */
    private static void checkId(Answer answer, @Nullable String id) {
        if (answer.tag() instanceof RpcTag tag && !tag.id().equals(id)) {
            ErrorDetails details = answer.failure(
                    "The answer belongs to another request. Repeat later, if the call may be repeated.",
                    Execution.UNKNOWN);
            throw new UnavailableException(details, null);
        }
    }

    private RpcResult<T> result(JsonParser p) throws IOException {
        if (p.currentToken() != JsonToken.START_OBJECT) {
            return new RpcResult<>(data.readValue(p), RpcMetadata.NONE);
        }
        T value = null;
        boolean wrapped = false;
        RpcMetadata metadata = RpcMetadata.NONE;
        ObjectNode bare = null;
        for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
            JsonToken token = p.nextToken();
            switch (name) {
                case "data" -> {
                    wrapped = true;
                    value = token == JsonToken.VALUE_NULL ? null : data.readValue(p);
                }
                case "metadata", "meta_data" -> metadata = metadata(p, metadata);
                default -> {
                    bare = bare == null ? Json.mapper().createObjectNode() : bare;
                    bare.set(name, p.readValueAsTree());
                }
            }
        }
        if (!wrapped) {
            ObjectNode object = bare == null ? Json.mapper().createObjectNode() : bare;
            value = data.readValue(object.traverse(Json.mapper()));
        }
        return new RpcResult<>(value, metadata);
    }

    private static RpcMetadata metadata(JsonParser p, RpcMetadata soFar) throws IOException {
        if (p.currentToken() == JsonToken.START_OBJECT) {
            return METADATA.readValue(p);
        }
        p.skipChildren();
        return soFar;
    }
}
