package io.svyaz.testkit.comagic;

import io.svyaz.testkit.Answer;
import io.svyaz.testkit.internal.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON-RPC 2.0 around one call. Errors travel under HTTP status 200 like results. */
final class RpcEnvelope {

    private final ResultShape shape;
    private @Nullable Object id;

    RpcEnvelope(ResultShape shape) {
        this.shape = shape;
    }

    Map<String, @Nullable Object> open(String body) {
        Object parsed = Json.read(body).orElseThrow(() -> new ComagicException(ComagicFailure.PARSE_ERROR));
        if (parsed instanceof List) {
            throw new ComagicException(ComagicFailure.BATCH);
        }
        Map<String, @Nullable Object> call = Json.object(parsed);
        if (call.containsKey("method") && !call.containsKey("id")) {
            throw new ComagicException(ComagicFailure.NOTIFICATION);
        }
        Object given = call.get("id");
        id = given instanceof String || given instanceof Number ? given : null;
        boolean valid = id != null
                && "2.0".equals(call.get("jsonrpc"))
                && call.get("method") instanceof String
                && call.get("params") instanceof Map;
        if (!valid) {
            throw new ComagicException(ComagicFailure.INVALID_REQUEST);
        }
        return call;
    }

    Answer result(String method, RpcResult result, Map<String, @Nullable Object> limits) {
        if (shape == ResultShape.BARE) {
            return answer("result", result.data());
        }
        var metadata = new LinkedHashMap<String, @Nullable Object>();
        metadata.put("limits", limits);
        if (result.totalItems() != null) {
            metadata.put("total_items", result.totalItems());
        }
        var wrapped = new LinkedHashMap<String, @Nullable Object>();
        wrapped.put("data", result.data());
        if (!method.endsWith(".user")) {
            // The manual spells it so for this one method; login and logout come without it.
            wrapped.put(method.equals("get.account") ? "meta_data" : "metadata", metadata);
        }
        return answer("result", wrapped);
    }

    Answer error(ComagicException e, Map<String, @Nullable Object> limits) {
        Map<String, @Nullable Object> data = e.data();
        if (e.hasLimits()) {
            data.put("metadata", Map.of("limits", limits));
        }
        var error = new LinkedHashMap<String, @Nullable Object>();
        error.put("code", e.code());
        error.put("message", e.getMessage());
        error.put("data", data);
        return answer("error", error);
    }

    private Answer answer(String member, Object value) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("jsonrpc", "2.0");
        answer.put("id", id);
        answer.put(member, value);
        return Answer.json(200, Json.write(answer));
    }
}
