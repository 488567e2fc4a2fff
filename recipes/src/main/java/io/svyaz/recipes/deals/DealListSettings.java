package io.svyaz.recipes.deals;

import io.svyaz.bitrix.lists.ListAddress;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which list, and which of its properties say what. The numbers are those in {@code PROPERTY_nn}; the name of an element is that
 * of the product.
 *
 * @param list type and id of the list
 * @param dealProperty holds the deal's id
 * @param rowProperty holds the id of the product row
 * @param productProperty holds the id of the product
 * @param quantityProperty holds how many
 * @param priceProperty holds the price of one
 * @param keptProperties filled in by people; an update writes them back, for it clears what it does not set. No files: those stay
 *     by themselves
 */
public record DealListSettings(
        ListAddress list,
        long dealProperty,
        long rowProperty,
        long productProperty,
        long quantityProperty,
        long priceProperty,
        List<Long> keptProperties) {

    /** Refuses one property for two things. */
    public DealListSettings {
        Objects.requireNonNull(list, "list");
        keptProperties = List.copyOf(keptProperties);
        List<Long> own = List.of(dealProperty, rowProperty, productProperty, quantityProperty, priceProperty);
        if (Set.copyOf(own).size() < own.size() || keptProperties.stream().anyMatch(own::contains)) {
            throw new IllegalArgumentException("Each property of the list can hold one thing only: deal, row, product,"
                    + " quantity and price need five different numbers, and kept properties are others.");
        }
    }

    /**
     * The same settings with properties that people fill in.
     *
     * @param properties their numbers
     * @return a changed copy
     */
    public DealListSettings keeping(Long... properties) {
        return new DealListSettings(
                list, dealProperty, rowProperty, productProperty, quantityProperty, priceProperty, List.of(properties));
    }

    /**
     * Settings without properties to keep.
     *
     * @param list type and id of the list
     * @param dealProperty holds the deal's id
     * @param rowProperty holds the id of the product row
     * @param productProperty holds the id of the product
     * @param quantityProperty holds how many
     * @param priceProperty holds the price of one
     * @return the settings
     */
    public static DealListSettings of(
            ListAddress list,
            long dealProperty,
            long rowProperty,
            long productProperty,
            long quantityProperty,
            long priceProperty) {
        return new DealListSettings(
                list, dealProperty, rowProperty, productProperty, quantityProperty, priceProperty, List.of());
    }
}
