package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * Something that CRM records refer to changed.
 *
 * @param head what all events have
 * @param kind what it is
 * @param change what became of it
 * @param id its id; for a currency its code, for an address {@code TYPE_ID:ENTITY_TYPE_ID:ENTITY_ID}
 */
public record CrmReferenceEvent(EventHead head, Kind kind, Change change, String id) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.of(id);
    }

    /** What CRM records refer to. */
    public enum Kind {
        /** Company details. */
        REQUISITE,
        /** Bank details. */
        BANK_DETAIL,
        /** An address; registering counts as added. */
        ADDRESS,
        /** A currency. */
        CURRENCY,
        /** A smart process itself, not its items. */
        TYPE,
        /** A document made from a template. */
        DOCUMENT
    }
}
