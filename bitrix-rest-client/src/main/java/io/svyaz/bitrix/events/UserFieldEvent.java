package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * A user field of the CRM changed, not its value in a record.
 *
 * @param head what all events have
 * @param action what happened
 * @param id the field's id
 * @param entityId whose field it is, for example {@code CRM_LEAD}
 * @param fieldName its name, for example {@code UF_CRM_1742999523}
 */
public record UserFieldEvent(EventHead head, Action action, long id, String entityId, String fieldName)
        implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.of(Long.toString(id));
    }

    /** What happened to a field. */
    public enum Action {
        /** It is new. */
        ADDED,
        /** Its settings changed. */
        UPDATED,
        /** It is gone. */
        DELETED,
        /** The values of its list changed. */
        ENUM_VALUES_SET
    }
}
