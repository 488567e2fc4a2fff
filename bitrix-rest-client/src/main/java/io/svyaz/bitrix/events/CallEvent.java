package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * A call begins or ends, or somebody in the portal wants one made.
 *
 * @param head what all events have
 * @param phase what happened
 * @param callId the call, absent for a callback
 */
public record CallEvent(EventHead head, Phase phase, Optional<String> callId) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return callId;
    }

    /**
     * The number to call or that calls.
     *
     * @return {@code PHONE_NUMBER}
     */
    public Optional<String> phoneNumber() {
        return head.dataText("PHONE_NUMBER");
    }

    /** What happened to a call. */
    public enum Phase {
        /** It arrives or is dialled. */
        INIT,
        /** It was answered. */
        START,
        /** It is over; the data hold its length and outcome. */
        END,
        /** A user clicked on a number: the application has to make the call. */
        EXTERNAL_START,
        /** A visitor ordered a call back: the application has to make the call. */
        CALLBACK_START
    }
}
