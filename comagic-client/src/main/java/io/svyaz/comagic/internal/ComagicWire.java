package io.svyaz.comagic.internal;

import feign.Headers;
import feign.RequestLine;
import io.svyaz.core.internal.wire.WireRequest;

/** HTTP contract: every method is a POST of JSON-RPC to the bare versioned address. */
interface ComagicWire {
    @RequestLine("POST /")
    @Headers({"Content-Type: application/json; charset=UTF-8", "Accept: application/json"})
    WireRequest call(RpcRequest request);
}
