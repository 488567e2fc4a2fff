package io.svyaz.bitrix.internal;

import io.svyaz.core.error.ApiException;
import io.svyaz.core.internal.wire.WireRequest;
import io.svyaz.core.internal.wire.WireTarget;
import io.svyaz.core.internal.wire.Wires;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An incoming webhook: its address is its credential, and nothing about it can be renewed. */
public final class WebhookAccess implements Access {
    private static final Pattern USER_AND_SECRET = Pattern.compile("/rest/(?=[^/]+/[^/]+/$)");

    private final BitrixWire wire;
    private final BitrixWire wireV3;

    /**
     * The access of a webhook.
     *
     * @param target its address
     */
    public WebhookAccess(WireTarget target) {
        this.wire = Wires.of(BitrixWire.class, target);
        this.wireV3 = Wires.of(
                BitrixWire.class, new WireTarget(api(target.baseUrl()), api(target.shownBaseUrl()), target.headers()));
    }

    @Override
    public WireRequest request(String method, Map<String, ? extends @Nullable Object> parameters, Duration left) {
        return wire.call(method, parameters);
    }

    /** A webhook has no token that could expire: where the portal says so, it is the portal that has to think again. */
    @Override
    public WireRequest requestV3(String method, Object body, Map<String, String> headers, Duration left) {
        WireRequest request = wireV3.callV3(method, body);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            request = request.withHeader(header.getKey(), header.getValue());
        }
        return request;
    }

    @Override
    public boolean mended(ApiException failure, WireRequest sent) {
        return failure.vendorCode().filter("expired_token"::equalsIgnoreCase).isPresent();
    }

    /** REST v3 of the same webhook: {@code /rest/1/secret/} becomes {@code /rest/api/1/secret/}. */
    private static String api(String base) {
        return USER_AND_SECRET.matcher(base).replaceFirst("/rest/api/");
    }
}
