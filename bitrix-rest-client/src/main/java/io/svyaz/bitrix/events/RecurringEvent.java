package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * The template of a recurring deal or old invoice changed, or made a record.
 *
 * @param head what all events have
 * @param kind deal or invoice
 * @param action what happened
 * @param id the id of the template's settings
 * @param madeId the deal that was made, when {@code action} is {@code EXPOSED} and it was told
 */
public record RecurringEvent(EventHead head, CrmRecordEvent.Kind kind, Action action, long id, Optional<String> madeId)
        implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.of(Long.toString(id));
    }

    /** What happened to a template. */
    public enum Action {
        /** It is new. */
        ADDED,
        /** It changed. */
        UPDATED,
        /** It is gone. */
        DELETED,
        /** It made a record. */
        EXPOSED
    }
}
