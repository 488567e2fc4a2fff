package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * An order or a part of it was saved or deleted.
 *
 * @param head what all events have
 * @param kind what it is
 * @param action what happened
 * @param id its id
 */
public record SaleEvent(EventHead head, Kind kind, Action action, long id) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.of(Long.toString(id));
    }

    /** An order and its parts. */
    public enum Kind {
        /** The order. */
        ORDER,
        /** A payment. */
        PAYMENT,
        /** A shipment. */
        SHIPMENT,
        /** The value of an order property. */
        PROPERTY_VALUE
    }

    /** What happened. */
    public enum Action {
        /** It is new or changed; the event does not say which, unless {@code data[FIELDS][ACTION]} does. */
        SAVED,
        /** It is about to be deleted. */
        DELETING,
        /** It is gone. */
        DELETED
    }
}
