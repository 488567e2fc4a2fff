package io.svyaz.helpdeskeddy.internal;

import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import io.svyaz.core.internal.wire.WirePath;
import io.svyaz.core.internal.wire.WireRequest;
import java.util.Map;

/** HTTP contract: four verbs on paths below the versioned address; a form as the body brings its own content type. */
interface EddyWire {
    @RequestLine("GET /{path}")
    @Headers("Accept: application/json")
    WireRequest get(@Param("path") WirePath path, @QueryMap Map<String, ?> query);

    @RequestLine("DELETE /{path}")
    @Headers("Accept: application/json")
    WireRequest delete(@Param("path") WirePath path, @QueryMap Map<String, ?> query);

    @RequestLine("POST /{path}")
    @Headers({"Content-Type: application/json; charset=UTF-8", "Accept: application/json"})
    WireRequest post(@Param("path") WirePath path, @QueryMap Map<String, ?> query, Object body);

    @RequestLine("PUT /{path}")
    @Headers({"Content-Type: application/json; charset=UTF-8", "Accept: application/json"})
    WireRequest put(@Param("path") WirePath path, @QueryMap Map<String, ?> query, Object body);
}
