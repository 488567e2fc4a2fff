package io.svyaz.bitrix.events;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which events a portal sends where. Immutable and thread-safe.
 *
 * <p>All of it needs the tokens of an application: with an incoming webhook the portal answers {@code WRONG_AUTH_TYPE},
 * an {@link io.svyaz.core.error.AccessDeniedException}. Without one, make an outgoing webhook by hand in the portal.
 */
public final class Events {
    private static final BitrixMethod<Boolean> BIND = BitrixMethod.of("event.bind", Idempotency.ONCE, Boolean.class);
    private static final BitrixMethod<UnboundCount> UNBIND =
            BitrixMethod.of("event.unbind", Idempotency.IDEMPOTENT, UnboundCount.class);
    private static final BitrixMethod<List<BoundHandler>> GET = BitrixMethod.list("event.get", BoundHandler.class);
    private static final BitrixMethod<List<String>> EVENTS = BitrixMethod.list("events", String.class);
    private static final BitrixMethod<Boolean> TEST = BitrixMethod.of("event.test", Idempotency.ONCE, Boolean.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Events(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Subscribes to an event. Bindings of an application go when it is updated or removed.
     *
     * <p>A second time it fails with {@code ERROR_CORE}, though the event stays bound. So it is not sent again after a
     * doubtful failure, where that error would hide a success: look with {@link #get}.
     *
     * @param binding the event and where it goes
     * @return {@code event.bind}, answers true
     */
    public Call<Boolean> bind(EventBinding binding) {
        return calls.call(BIND, binding.forBind());
    }

    /**
     * Ends a subscription.
     *
     * @param binding as it was bound; without {@link EventBinding#authType} those for all users end
     * @return {@code event.unbind}, answers how many ended; 0 when there was none
     */
    public Call<Integer> unbind(EventBinding binding) {
        return calls.call(UNBIND, binding.forUnbind()).map(UnboundCount::count);
    }

    /**
     * The subscriptions of the application.
     *
     * @return {@code event.get}
     */
    public Call<List<BoundHandler>> get() {
        return calls.call(GET, Map.of());
    }

    /**
     * The events that the application may subscribe to with the scopes it has.
     *
     * @return {@code events}, answers names
     */
    public Call<List<String>> available() {
        return calls.call(EVENTS, Map.of());
    }

    /**
     * The events of one scope.
     *
     * @param scope for example {@code crm}
     * @return {@code events}, answers names
     */
    public Call<List<String>> ofScope(String scope) {
        return calls.call(EVENTS, Map.of("SCOPE", scope));
    }

    /**
     * All events of the portal, whatever the scopes of the application.
     *
     * @return {@code events}, answers names
     */
    public Call<List<String>> all() {
        return calls.call(EVENTS, Map.of("FULL", true));
    }

    /**
     * Makes the portal send {@code ONAPPTEST} to whoever has bound it.
     *
     * @param query comes back as {@code data[QUERY]}
     * @return {@code event.test}, answers true
     */
    public Call<Boolean> test(Map<String, ? extends @Nullable Object> query) {
        return calls.call(TEST, query);
    }
}
