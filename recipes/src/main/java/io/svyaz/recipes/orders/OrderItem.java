package io.svyaz.recipes.orders;

import java.math.BigDecimal;

/**
 * One line of an order.
 *
 * @param name the product
 * @param quantity how many, perhaps a fraction
 * @param price of one, in the order's currency
 */
public record OrderItem(String name, BigDecimal quantity, BigDecimal price) {}
