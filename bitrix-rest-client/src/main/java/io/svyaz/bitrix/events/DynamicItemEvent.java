package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * An item of a smart process, or a new invoice (type 31), changed.
 *
 * <p>A portal sends it in a general form and in one per type, {@code ONCRMDYNAMICITEMADD_147}: whoever binds both gets both.
 *
 * @param head what all events have
 * @param entityTypeId the type of the item
 * @param change what became of it
 * @param id the item's id, unique within its type
 * @param perType whether it came in the form for this type alone
 */
public record DynamicItemEvent(EventHead head, long entityTypeId, Change change, long id, boolean perType)
        implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.of(entityTypeId + ":" + id);
    }
}
