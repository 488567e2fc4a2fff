package io.svyaz.helpdeskeddy.tickets;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a ticket: one of the three built-in ones, or an account's own, such as {@code 25}.
 *
 * @param value the vendor's text
 */
public record StatusId(@JsonValue String value) {
    /** Open. */
    public static final StatusId OPEN = new StatusId("open");
    /** In progress. */
    public static final StatusId PROCESS = new StatusId("process");
    /** Closed; it takes no more messages. */
    public static final StatusId CLOSED = new StatusId("closed");

    /**
     * A status by its id.
     *
     * @param value the vendor's text
     * @return the status
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StatusId of(String value) {
        return new StatusId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
