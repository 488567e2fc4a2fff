package io.svyaz.recipes.deals;

import io.svyaz.bitrix.lists.ListElement;
import io.svyaz.bitrix.lists.ListElementFields;
import io.svyaz.bitrix.lists.ListProperty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Between elements of a universal list and rows of deals. */
final class ListElementMapper {

    private final DealListSettings settings;

    ListElementMapper(DealListSettings settings) {
        this.settings = settings;
    }

    String dealProperty() {
        return name(settings.dealProperty());
    }

    String[] selected() {
        List<String> names = new ArrayList<>(List.of(
                "ID",
                "NAME",
                "CODE",
                dealProperty(),
                name(settings.rowProperty()),
                name(settings.productProperty()),
                name(settings.quantityProperty()),
                name(settings.priceProperty())));
        settings.keptProperties().forEach(property -> names.add(name(property)));
        return names.toArray(new String[0]);
    }

    /**
     * Empty for an element of another deal, as a portal that drops the condition returns, and for one that says no row: that was
     * made by hand.
     */
    Optional<ListedProduct> read(long dealId, ListElement element) {
        Optional<Long> row = id(element, settings.rowProperty());
        if (row.isEmpty()
                || id(element, settings.dealProperty())
                        .filter(id -> id == dealId)
                        .isEmpty()) {
            return Optional.empty();
        }
        Map<Long, List<String>> kept = new HashMap<>();
        for (long property : settings.keptProperties()) {
            List<String> values = element.property(property).texts();
            if (!values.isEmpty()) {
                kept.put(property, values);
            }
        }
        DealProduct product = new DealProduct(
                row.get(),
                id(element, settings.productProperty()).orElse(-1L),
                element.name().orElse(""),
                number(element, settings.quantityProperty()),
                number(element, settings.priceProperty()));
        return Optional.of(new ListedProduct(element.id(), product, kept));
    }

    ListElementFields fields(long dealId, DealProduct product) {
        return ListElementFields.create()
                .name(product.name())
                .property(settings.dealProperty(), dealId)
                .property(settings.rowProperty(), product.rowId())
                .property(settings.productProperty(), product.productId())
                .property(settings.quantityProperty(), text(product.quantity()))
                .property(settings.priceProperty(), text(product.price()));
    }

    ListElementFields fields(long dealId, ListedProduct element) {
        ListElementFields fields = fields(dealId, element.product());
        for (Map.Entry<Long, List<String>> kept : element.kept().entrySet()) {
            List<String> values = kept.getValue();
            fields = values.size() == 1
                    ? fields.property(kept.getKey(), values.get(0))
                    : fields.properties(kept.getKey(), values);
        }
        return fields;
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static String name(long property) {
        return "PROPERTY_" + property;
    }

    private static Optional<Long> id(ListElement element, long property) {
        return number(element, property)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValue);
    }

    /** What somebody typed over is nothing, so that it differs from every row. */
    private static Optional<BigDecimal> number(ListElement element, long property) {
        ListProperty value = element.property(property);
        try {
            return value.number();
        } catch (IllegalStateException typedOver) {
            return Optional.empty();
        }
    }
}
