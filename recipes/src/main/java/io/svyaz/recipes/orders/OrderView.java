package io.svyaz.recipes.orders;

import java.util.List;

/**
 * An order as people read it. Pushed and pulled orders are this one view, so both show the same.
 *
 * @param id the shop's id
 * @param number what people call the order
 * @param sum for example {@code 1 234 567,50}
 * @param currency three letters; may be empty
 * @param status the name of the status
 * @param date the day it was made, {@code 2026-03-02}
 * @param items the lines, perhaps empty
 * @param history earlier steps, oldest first, perhaps empty
 */
public record OrderView(
        String id,
        String number,
        String sum,
        String currency,
        String status,
        String date,
        List<Line> items,
        List<Step> history) {

    /**
     * One product.
     *
     * @param name the product
     * @param quantity without needless zeros, for example {@code 2} or {@code 0.5}
     * @param price of one
     */
    public record Line(String name, String quantity, String price) {}

    /**
     * One step.
     *
     * @param status the name of the status
     * @param date the day, {@code 2026-03-02}
     */
    public record Step(String status, String date) {}

    /**
     * Keeps its own copies.
     *
     * @param id the shop's id
     * @param number what people call the order
     * @param sum the sum
     * @param currency three letters
     * @param status the name of the status
     * @param date the day it was made
     * @param items the lines
     * @param history earlier steps
     */
    public OrderView {
        items = List.copyOf(items);
        history = List.copyOf(history);
    }

    /**
     * Sum and currency as one text.
     *
     * @return for example {@code 1 234 567,50 RUB}
     */
    public String price() {
        return currency.isEmpty() ? sum : sum + " " + currency;
    }
}
