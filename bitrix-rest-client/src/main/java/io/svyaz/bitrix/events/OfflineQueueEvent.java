package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * New rows wait in the offline queue: fetch them with {@link OfflineQueue}.
 *
 * @param head what all events have
 */
public record OfflineQueueEvent(EventHead head) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.empty();
    }
}
