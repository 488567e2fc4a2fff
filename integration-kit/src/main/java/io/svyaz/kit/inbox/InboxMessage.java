package io.svyaz.kit.inbox;

import java.time.Instant;
import java.util.Map;

/** A stored webhook, as its handler reads it. Immutable. */
public final class InboxMessage {
    private final long id;
    private final String source;
    private final String event;
    private final Map<String, String> headers;
    private final byte[] body;
    private final Instant receivedAt;
    private final String correlationId;

    InboxMessage(
            long id,
            String source,
            String event,
            Map<String, String> headers,
            byte[] body,
            Instant receivedAt,
            String correlationId) {
        this.id = id;
        this.source = source;
        this.event = event;
        this.headers = headers;
        this.body = body;
        this.receivedAt = receivedAt;
        this.correlationId = correlationId;
    }

    /**
     * The row.
     *
     * @return its id
     */
    public long id() {
        return id;
    }

    /**
     * Which inbox received it.
     *
     * @return the source, for example {@code usedesk}
     */
    public String source() {
        return source;
    }

    /**
     * The event's name as in the job's type: bounded and printable, {@code unknown} when there was none. What the sender
     * wrote is in the body.
     *
     * @return at most 150 characters
     */
    public String event() {
        return event;
    }

    /**
     * The headers, secrets masked.
     *
     * @return values by name in any letter case, several of one name joined by a comma
     */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * The body byte for byte, unless the inbox masks secrets in it.
     *
     * @return a copy
     */
    public byte[] body() {
        return body.clone();
    }

    /**
     * When it arrived.
     *
     * @return the database's time
     */
    public Instant receivedAt() {
        return receivedAt;
    }

    /**
     * Ties it to its job and that job's calls.
     *
     * @return at most 100 characters
     */
    public String correlationId() {
        return correlationId;
    }

    /** Shows where it is and how long, not what it says. */
    @Override
    public String toString() {
        return "InboxMessage[" + id + ", " + source + ", " + event + ", bytes=" + body.length + "]";
    }
}
