package io.svyaz.comagic.calls;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every order to ring telephones has: the parameters of one {@code start.*} method. Immutable.
 *
 * <p>It always carries an {@code external_id}, the host's or a random one: the only thing by which the call can be found
 * when the answer is lost.
 */
public abstract class StartCall {
    private final Map<String, Object> params;

    StartCall(Map<String, Object> params) {
        this.params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /**
     * The name of the call in the host's world. Keep it before the call is started.
     *
     * @return {@code external_id}
     */
    public final String externalId() {
        return String.valueOf(params.get("external_id"));
    }

    /**
     * The parameters as they are sent, without the token.
     *
     * @return unmodifiable
     */
    public final Map<String, Object> asMap() {
        return params;
    }

    /** Shows the names alone: the values are telephone numbers. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + params.keySet();
    }
}
