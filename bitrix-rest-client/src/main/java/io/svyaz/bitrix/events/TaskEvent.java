package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * A task changed.
 *
 * @param head what all events have
 * @param change what became of it
 * @param id the task's id
 */
public record TaskEvent(EventHead head, Change change, long id) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.of(Long.toString(id));
    }
}
