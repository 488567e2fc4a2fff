package io.svyaz.comagic.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.core.internal.json.Json;
import java.util.regex.Pattern;
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
 * @param ip the caller's address as the vendor sees it, where it is what the error is about; perhaps empty
 * @param metadata points
 */
record RpcError(
        long code,
        @Nullable String message,
        String mnemonic,
        @Nullable String field,
        String limitType,
        String ip,
        RpcMetadata metadata) {
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{3,45}");

    static RpcError of(JsonNode error) {
        JsonNode data = error.path("data");
        return new RpcError(
                error.path("code").asLong(),
                text(error.path("message")),
                data.path("mnemonic").asText(""),
                text(data.path("field")),
                data.path("params").path("limit_type").asText(""),
                address(data.path("params").path("ip").asText("")),
                metadata(data.path("metadata")));
    }

    /** Only what looks like an address goes into a message. */
    private static String address(String text) {
        return ADDRESS.matcher(text).matches() ? text : "";
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
