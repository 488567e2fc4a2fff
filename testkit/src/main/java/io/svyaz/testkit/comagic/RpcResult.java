package io.svyaz.testkit.comagic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a method returns, and for lists how many rows matched before the page was cut. */
record RpcResult(Object data, @Nullable Integer totalItems) {

    static RpcResult object(Object data) {
        return new RpcResult(data, null);
    }

    static RpcResult list(List<?> data, int totalItems) {
        return new RpcResult(data, totalItems);
    }
}
