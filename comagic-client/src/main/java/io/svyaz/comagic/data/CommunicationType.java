package io.svyaz.comagic.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * A kind of communication. An open set: a new kind is a value, not an error.
 *
 * @param value as the vendor writes it
 */
public record CommunicationType(@JsonValue String value) {
    /** A call. */
    public static final CommunicationType CALL = new CommunicationType("call");

    /** A chat. */
    public static final CommunicationType CHAT = new CommunicationType("chat");

    /** A form. */
    public static final CommunicationType OFFLINE_MESSAGE = new CommunicationType("offline_message");

    /** A reached goal. */
    public static final CommunicationType GOAL = new CommunicationType("goal");

    /**
     * Refuses null.
     *
     * @param value as the vendor writes it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommunicationType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
