package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * Somebody was invited to the portal; {@link #data()} holds the user's fields.
 *
 * @param head what all events have
 * @param id the user's id
 */
public record UserAddedEvent(EventHead head, long id) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.of(Long.toString(id));
    }
}
