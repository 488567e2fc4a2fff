package io.svyaz.recipes.invoices;

import io.svyaz.bitrix.lists.ListAddress;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which list holds the helpers, and which of its properties say what. The numbers are those in {@code PROPERTY_nn}; the name of an
 * element is the title of the invoice.
 *
 * @param list type and id of the list
 * @param invoiceProperty holds the id of the invoice
 * @param totalProperty holds what is to be paid
 * @param taxProperty holds the tax within it
 * @param currencyProperty holds the code of the currency
 * @param keptProperties filled in by people; an update writes them back, for it clears what it does not set. No files: those stay
 *     by themselves
 */
public record HelperListSettings(
        ListAddress list,
        long invoiceProperty,
        long totalProperty,
        long taxProperty,
        long currencyProperty,
        List<Long> keptProperties) {

    /** Refuses one property for two things. */
    public HelperListSettings {
        Objects.requireNonNull(list, "list");
        keptProperties = List.copyOf(keptProperties);
        List<Long> own = List.of(invoiceProperty, totalProperty, taxProperty, currencyProperty);
        if (Set.copyOf(own).size() < own.size() || keptProperties.stream().anyMatch(own::contains)) {
            throw new IllegalArgumentException(
                    "Each property of the list can hold one thing only: invoice, total, tax and"
                            + " currency need four different numbers, and kept properties are others.");
        }
    }

    /**
     * Settings without properties to keep.
     *
     * @param list type and id of the list
     * @param invoiceProperty holds the id of the invoice
     * @param totalProperty holds what is to be paid
     * @param taxProperty holds the tax within it
     * @param currencyProperty holds the code of the currency
     * @return the settings
     */
    public static HelperListSettings of(
            ListAddress list, long invoiceProperty, long totalProperty, long taxProperty, long currencyProperty) {
        return new HelperListSettings(list, invoiceProperty, totalProperty, taxProperty, currencyProperty, List.of());
    }

    /**
     * The same settings with properties that people fill in.
     *
     * @param properties their numbers
     * @return a changed copy
     */
    public HelperListSettings keeping(Long... properties) {
        return new HelperListSettings(
                list, invoiceProperty, totalProperty, taxProperty, currencyProperty, List.of(properties));
    }
}
