package io.svyaz.bitrix.placement;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The places where an application shows itself. Scope {@code placement} and that of the place; applications only, an
 * incoming webhook gets {@link io.svyaz.core.error.AccessDeniedException} with {@code WRONG_AUTH_TYPE}. Immutable and
 * thread-safe.
 */
public final class Placements {
    private static final BitrixMethod<List<Placement>> GET = BitrixMethod.list("placement.get", Placement.class);
    private static final BitrixMethod<List<String>> LIST = BitrixMethod.list("placement.list", String.class);
    private static final BitrixMethod<Boolean> BIND =
            BitrixMethod.of("placement.bind", Idempotency.ONCE, Boolean.class);
    private static final BitrixMethod<Long> UNBIND = BitrixMethod.of(
                    "placement.unbind", Idempotency.IDEMPOTENT, Long.class)
            .in("count");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Placements(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * What this application has bound.
     *
     * @return {@code placement.get}, all at once
     */
    public Call<List<Placement>> bound() {
        return calls.call(GET, Map.of());
    }

    /**
     * The places there are for this application's scopes.
     *
     * @return {@code placement.list}
     */
    public Call<List<String>> available() {
        return calls.call(LIST, Map.of());
    }

    /**
     * The places of one scope.
     *
     * @param scope for example {@code crm}
     * @return {@code placement.list}
     */
    public Call<List<String>> available(String scope) {
        return calls.call(LIST, Map.of("SCOPE", scope));
    }

    /**
     * Binds a handler. Most places take the same handler twice and show it twice, so this is not repeated after a doubtful
     * failure: look at {@link #bound} first.
     *
     * @param placement for example {@code CRM_LEAD_DETAIL_TAB}
     * @param handler the address that is shown
     * @param fields title and the rest
     * @return {@code placement.bind}, answers true
     */
    public Call<Boolean> bind(String placement, String handler, PlacementFields fields) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("PLACEMENT", placement);
        parameters.put("HANDLER", handler);
        parameters.putAll(fields.asMap());
        return calls.call(BIND, parameters);
    }

    /**
     * Unbinds all handlers of a place.
     *
     * @param placement for example {@code CRM_LEAD_DETAIL_TAB}
     * @return {@code placement.unbind}, answers how many there were
     */
    public Call<Long> unbind(String placement) {
        return calls.call(UNBIND, Map.of("PLACEMENT", placement));
    }

    /**
     * Unbinds a handler.
     *
     * @param placement for example {@code CRM_LEAD_DETAIL_TAB}
     * @param handler the address that is shown
     * @return {@code placement.unbind}, answers how many there were
     */
    public Call<Long> unbind(String placement, String handler) {
        return calls.call(UNBIND, Map.of("PLACEMENT", placement, "HANDLER", handler));
    }
}
