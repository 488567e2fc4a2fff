package io.svyaz.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event that was fetched from a vendor instead of being sent by it. Immutable. */
public final class InboxEvent {
    private final String event;
    private final String eventId;
    private final byte[] body;
    private final @Nullable String orderKey;

    private InboxEvent(String event, String eventId, byte[] body, @Nullable String orderKey) {
        this.event = event;
        this.eventId = eventId;
        this.body = body;
        this.orderKey = orderKey;
    }

    /**
     * An event.
     *
     * @param event its name; the job's type is {@code webhook_} and this
     * @param eventId the same whenever it is fetched again, and another for every other event of this inbox
     * @param body what the handler gets: no tokens
     * @return the event
     */
    public static InboxEvent of(String event, String eventId, String body) {
        if (eventId.isBlank()) {
            throw new IllegalArgumentException(
                    "eventId: it is blank; without it an event fetched again would run again.");
        }
        return new InboxEvent(event, eventId, body.getBytes(StandardCharsets.UTF_8), null);
    }

    /**
     * The same event in the lane of an object.
     *
     * @param key for example {@code deal:42}; the inbox puts its source before it
     * @return a changed copy
     */
    public InboxEvent withOrderKey(String key) {
        return new InboxEvent(event, eventId, body, key);
    }

    String event() {
        return event;
    }

    String eventId() {
        return eventId;
    }

    byte[] body() {
        return body;
    }

    Optional<String> orderKey() {
        return Optional.ofNullable(orderKey);
    }

    /** Shows the name and the size only. */
    @Override
    public String toString() {
        return "InboxEvent[" + Names.event(event.isEmpty() ? "-" : event) + ", bytes=" + body.length + "]";
    }
}
