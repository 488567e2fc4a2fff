package io.svyaz.bitrix.oauth;

import feign.Headers;
import feign.RequestLine;
import io.svyaz.core.internal.wire.WireRequest;

/** HTTP contract of the authorisation server: a form, so that no secret stands in an address. */
interface OAuthWire {
    @RequestLine("POST /oauth/token/")
    @Headers({"Content-Type: application/x-www-form-urlencoded", "Accept: application/json"})
    WireRequest token(byte[] form);
}
