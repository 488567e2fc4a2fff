package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * Something else happened to the application.
 *
 * @param head what all events have
 * @param kind what
 */
public record AppEvent(EventHead head, Kind kind) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.empty();
    }

    /** What may happen to an application. */
    public enum Kind {
        /** It was updated; bindings have to be made anew. */
        UPDATED,
        /** It was paid for, or the time is up. */
        PAYMENT,
        /** An administrator allowed or refused a method; its token is in {@link EventAuth#secret}. */
        METHOD_CONFIRM,
        /** {@code event.test} was called. */
        TEST
    }
}
