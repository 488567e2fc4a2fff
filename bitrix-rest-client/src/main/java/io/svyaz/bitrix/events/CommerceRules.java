package io.svyaz.bitrix.events;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Events of the catalogue and of orders. */
final class CommerceRules {
    private static final Map<String, CatalogEvent.Kind> CATALOG = Map.of(
            "PRODUCT", CatalogEvent.Kind.PRODUCT,
            "PRODUCTSECTION", CatalogEvent.Kind.PRODUCT_SECTION,
            "PRODUCTPROPERTY", CatalogEvent.Kind.PRODUCT_PROPERTY,
            "MEASURE", CatalogEvent.Kind.MEASURE,
            "PRICE", CatalogEvent.Kind.PRICE,
            "PRICE.TYPE", CatalogEvent.Kind.PRICE_TYPE,
            "ROUNDING", CatalogEvent.Kind.ROUNDING);
    private static final Map<String, SaleEvent.Kind> SALE = Map.of(
            "ORDER", SaleEvent.Kind.ORDER,
            "PAYMENT", SaleEvent.Kind.PAYMENT,
            "SHIPMENT", SaleEvent.Kind.SHIPMENT,
            "PROPERTYVALUE", SaleEvent.Kind.PROPERTY_VALUE);

    static final List<EventRule> RULES = List.of(
            catalog("CATALOG\\.(MEASURE|PRICE|PRICE\\.TYPE|PRODUCT|ROUNDING)\\.ON\\.(ADD|UPDATE|DELETE)"),
            catalog("ONCRM(PRODUCT|PRODUCTSECTION|PRODUCTPROPERTY|MEASURE)(ADD|UPDATE|DELETE)"),
            sale("ON(ORDER|PAYMENT|SHIPMENT|PROPERTYVALUE)ENTITYSAVED", SaleEvent.Action.SAVED),
            sale("ON(ORDER|PAYMENT|SHIPMENT|PROPERTYVALUE)DELETED", SaleEvent.Action.DELETED),
            sale("ONSALE(ORDER)SAVED", SaleEvent.Action.SAVED),
            sale("ONSALEBEFORE(ORDER)DELETE", SaleEvent.Action.DELETING));

    private CommerceRules() {}

    private static EventRule catalog(String names) {
        return EventRule.of(
                names,
                (head, name) -> CrmRules.withId(
                        head,
                        id -> new CatalogEvent(
                                head,
                                Objects.requireNonNull(CATALOG.get(name.group(1))),
                                Change.of(name.group(2)),
                                id)));
    }

    private static EventRule sale(String names, SaleEvent.Action action) {
        return EventRule.of(
                names,
                (head, name) -> CrmRules.withId(
                        head, id -> new SaleEvent(head, Objects.requireNonNull(SALE.get(name.group(1))), action, id)));
    }
}
