package io.svyaz.comagic.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON-RPC error; every part may be missing. What the caller sent is in it too and is left out on purpose. */
record RpcError(
        long code, @Nullable String message, @Nullable Data data) {
    record Data(
            @Nullable String mnemonic,
            @Nullable String field,
            @Nullable Map<String, @Nullable Object> params,
            @JsonProperty("metadata") @Nullable RpcMetadata metadata) {}

    String mnemonic() {
        return data == null || data.mnemonic() == null ? "" : data.mnemonic();
    }

    @Nullable
    String field() {
        return data == null ? null : data.field();
    }

    RpcMetadata metadata() {
        return data == null || data.metadata() == null ? RpcMetadata.NONE : data.metadata();
    }

    boolean aboutDay() {
        if (data == null || data.params() == null) {
            return false;
        }
        return String.valueOf(data.params().get("limit_type")).contains("day");
    }
}
