package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * An activity of the CRM (call, letter, meeting, to-do) changed.
 *
 * @param head what all events have
 * @param change what became of it
 * @param id the activity's id
 */
public record ActivityEvent(EventHead head, Change change, long id) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.of(Long.toString(id));
    }
}
