package io.svyaz.comagic.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.core.internal.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A JSON-RPC error; every part may be missing or of another type: an error must not be lost because it is told oddly. What
 * the caller sent is in it too and is left out on purpose.
 *
 * @param code 0 when there is none
 * @param message null when there is none
 * @param mnemonic perhaps empty
 * @param field the parameter it is about, null when it names none
 * @param limitType {@code minute} or {@code day}; perhaps empty
 * @param metadata points
 */
record RpcError(
        long code,
        @Nullable String message,
        String mnemonic,
        @Nullable String field,
        String limitType,
        RpcMetadata metadata) {

    static RpcError of(JsonNode error) {
        JsonNode data = error.path("data");
        return new RpcError(
                error.path("code").asLong(),
                text(error.path("message")),
                data.path("mnemonic").asText(""),
                text(data.path("field")),
                data.path("params").path("limit_type").asText(""),
                metadata(data.path("metadata")));
    }

    boolean aboutDay() {
        return limitType.contains("day");
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : null;
    }

    private static RpcMetadata metadata(JsonNode node) {
        try {
            return node.isObject() ? Json.mapper().treeToValue(node, RpcMetadata.class) : RpcMetadata.NONE;
        } catch (JsonProcessingException odd) {
            return RpcMetadata.NONE;
        }
    }
}
