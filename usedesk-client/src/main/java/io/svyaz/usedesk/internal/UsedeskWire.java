package io.svyaz.usedesk.internal;

import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import io.svyaz.core.internal.wire.WirePath;
import io.svyaz.core.internal.wire.WireRequest;
import java.util.Map;

/** HTTP contract: a path, and parameters in the address or in the body. */
interface UsedeskWire {
    @RequestLine("GET /{path}")
    @Headers("Accept: application/json")
    WireRequest get(@Param("path") WirePath path, @QueryMap Map<String, Object> parameters);

    @RequestLine("POST /{path}")
    @Headers({"Content-Type: application/json; charset=UTF-8", "Accept: application/json"})
    WireRequest post(@Param("path") WirePath path, Object body);

    @RequestLine("PUT /{path}")
    @Headers({"Content-Type: application/json; charset=UTF-8", "Accept: application/json"})
    WireRequest put(@Param("path") WirePath path, Object body);
}
