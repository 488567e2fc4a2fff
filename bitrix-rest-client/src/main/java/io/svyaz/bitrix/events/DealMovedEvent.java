package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * A deal went to another funnel.
 *
 * @param head what all events have
 * @param id the deal's id
 * @param categoryId the funnel it is in now, if told; 0 is the general one
 * @param stageId the stage it is in now, if told
 */
public record DealMovedEvent(EventHead head, long id, Optional<String> categoryId, Optional<String> stageId)
        implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.of(Long.toString(id));
    }
}
