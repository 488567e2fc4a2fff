package io.svyaz.recipes.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order as the shop holds it.
 *
 * @param id ID, what events carry
 * @param number ACCOUNT_NUMBER, what people say
 * @param userId the shop user; empty for a guest
 * @param total PRICE
 * @param currency three letters, for example {@code RUB}
 * @param statusId STATUS_ID, for example {@code N}
 * @param createdAt DATE_INSERT
 * @param items the basket, perhaps empty
 * @param history earlier steps, oldest first, perhaps empty
 */
public record ShopOrder(
        String id,
        String number,
        Optional<String> userId,
        BigDecimal total,
        String currency,
        String statusId,
        Instant createdAt,
        List<OrderItem> items,
        List<StatusChange> history) {

    /**
     * Keeps its own copies.
     *
     * @param id ID
     * @param number ACCOUNT_NUMBER
     * @param userId the shop user
     * @param total PRICE
     * @param currency three letters
     * @param statusId STATUS_ID
     * @param createdAt DATE_INSERT
     * @param items the basket
     * @param history earlier steps
     */
    public ShopOrder {
        items = List.copyOf(items);
        history = List.copyOf(history);
    }
}
