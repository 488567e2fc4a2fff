package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * Something in the product catalogue changed.
 *
 * @param head what all events have
 * @param kind what it is
 * @param change what became of it
 * @param id its id
 */
public record CatalogEvent(EventHead head, Kind kind, Change change, long id) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.of(Long.toString(id));
    }

    /** What the catalogue holds. */
    public enum Kind {
        /** A product or variation. */
        PRODUCT,
        /** A price of a product. */
        PRICE,
        /** A kind of price. */
        PRICE_TYPE,
        /** A unit of measure. */
        MEASURE,
        /** A rounding rule. */
        ROUNDING,
        /** A section, by the old CRM methods. */
        PRODUCT_SECTION,
        /** A property, by the old CRM methods. */
        PRODUCT_PROPERTY
    }
}
