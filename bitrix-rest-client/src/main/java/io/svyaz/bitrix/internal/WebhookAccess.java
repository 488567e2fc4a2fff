package io.svyaz.bitrix.internal;

import io.svyaz.core.error.ApiException;
import io.svyaz.core.internal.wire.WireRequest;
import io.svyaz.core.internal.wire.WireTarget;
import io.svyaz.core.internal.wire.Wires;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An incoming webhook: its address is its credential, and nothing about it can be renewed. */
public final class WebhookAccess implements Access {
    private final BitrixWire wire;

    /**
     * The access of a webhook.
     *
     * @param target its address
     */
    public WebhookAccess(WireTarget target) {
        this.wire = Wires.of(BitrixWire.class, target);
    }

    @Override
    public WireRequest request(String method, Map<String, ? extends @Nullable Object> parameters, Duration left) {
        return wire.call(method, parameters);
    }

    /** A webhook has no token that could expire: where the portal says so, it is the portal that has to think again. */
    @Override
    public boolean mended(ApiException failure, WireRequest sent) {
        return failure.vendorCode().filter("expired_token"::equalsIgnoreCase).isPresent();
    }
}
