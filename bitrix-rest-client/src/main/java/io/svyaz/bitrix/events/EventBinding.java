package io.svyaz.bitrix.events;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code event.bind} and {@code event.unbind} are about: an event, and where it goes. Immutable. */
public final class EventBinding {
    private final String event;
    private final Map<String, Object> parameters;

    private EventBinding(String event, Map<String, Object> parameters) {
        this.event = event;
        this.parameters = Collections.unmodifiableMap(parameters);
    }

    /**
     * The portal sends the event to an address.
     *
     * @param event its name, for example {@code ONCRMDEALUPDATE}
     * @param handler public http or https address on the application's host
     * @return the binding
     */
    public static EventBinding online(String event, URI handler) {
        return new EventBinding(event, Map.of("event", event, "handler", handler.toString()));
    }

    /**
     * The portal puts the event into the offline queue. Administrators only.
     *
     * @param event its name
     * @return the binding
     */
    public static EventBinding offline(String event) {
        return new EventBinding(event, Map.of("event", event, "event_type", "offline"));
    }

    /**
     * Whose tokens come along, in place of the user's who caused the event.
     *
     * @param userId the user; for others than oneself an administrator is needed
     * @return a changed copy
     */
    public EventBinding authType(long userId) {
        return with("auth_type", userId);
    }

    /**
     * Leaves out what was changed with the same source key, so that one's own writes make no events. Offline events of the
     * higher plans only.
     *
     * @param key the source key
     * @return a changed copy
     */
    public EventBinding authConnector(String key) {
        return with("auth_connector", key);
    }

    /**
     * Settings of this event, such as {@code minTimeout} in seconds of {@code ONOFFLINEEVENT}.
     *
     * @param options as documented
     * @return a changed copy
     */
    public EventBinding options(Map<String, ?> options) {
        return with("options", Map.copyOf(options));
    }

    private EventBinding with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new EventBinding(event, more);
    }

    Map<String, Object> forBind() {
        return parameters;
    }

    /** Connector and options are no part of what is searched for. */
    Map<String, Object> forUnbind() {
        Map<String, Object> fewer = new LinkedHashMap<>(parameters);
        fewer.keySet().retainAll(Set.of("event", "handler", "auth_type", "event_type"));
        return fewer;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventBinding binding && binding.parameters.equals(parameters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parameters);
    }

    /** Without the address, which may hold a secret. */
    @Override
    public String toString() {
        return "EventBinding[" + event + (parameters.containsKey("handler") ? "]" : ", offline]");
    }
}
