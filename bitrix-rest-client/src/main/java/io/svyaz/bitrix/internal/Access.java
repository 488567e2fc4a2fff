package io.svyaz.bitrix.internal;

import io.svyaz.core.error.ApiException;
import io.svyaz.core.internal.wire.WireRequest;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way into a portal: where requests go and what proves who sends them. Thread-safe. */
public interface Access {
    /**
     * A request of REST v2, made anew for every attempt.
     *
     * @param method as the vendor writes it
     * @param parameters as documented
     * @param left how long the call may still take, for an access that has to fetch a token first
     * @return the request
     */
    WireRequest request(String method, Map<String, ? extends @Nullable Object> parameters, Duration left);

    /**
     * A request of REST v3, made anew for every attempt. Its body has no place for a token when it is a list.
     *
     * @param method as the vendor writes it
     * @param body an object or, for {@code batch}, a list
     * @param headers of this call alone
     * @param left how long the call may still take, for an access that has to fetch a token first
     * @return the request
     */
    WireRequest requestV3(String method, Object body, Map<String, String> headers, Duration left);

    /**
     * Asked about a failure; a run is mended once per kind of failure.
     *
     * @param failure what happened
     * @param sent the request that met it
     * @return true when the cause was mended and the call was surely not carried out, so that it goes again at once
     */
    boolean mended(ApiException failure, WireRequest sent);
}
