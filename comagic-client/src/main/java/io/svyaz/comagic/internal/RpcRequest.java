package io.svyaz.comagic.internal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON-RPC 2.0 request. */
@JsonPropertyOrder({"jsonrpc", "id", "method", "params"})
record RpcRequest(String jsonrpc, String id, String method, Map<String, @Nullable Object> params) {
    @Override
    public String toString() {
        return "RpcRequest(" + method + ")";
    }
}
