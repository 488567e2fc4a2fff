package io.svyaz.bitrix.internal;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.svyaz.core.internal.wire.WireRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** HTTP contract of REST: every method is a POST of JSON to its own name under the portal's base address. */
interface BitrixWire {
    @RequestLine("POST /{method}")
    @Headers({"Content-Type: application/json; charset=UTF-8", "Accept: application/json"})
    WireRequest call(@Param("method") String method, Map<String, ? extends @Nullable Object> parameters);

    /** REST v3 under its own base address; the body of its {@code batch} is a list. */
    @RequestLine("POST /{method}")
    @Headers({"Content-Type: application/json; charset=UTF-8", "Accept: application/json"})
    WireRequest callV3(@Param("method") String method, Object body);
}
