package io.svyaz.recipes.orders;

/**
 * The words of notes and lists.
 *
 * @param newOrder of a new order; {@code %s} stand for number, price and status
 * @param changedOrder of a changed one; the same three
 * @param more after a cut list; {@code %s} stands for how many products are left out
 * @param title above a list of orders
 * @param noOrders instead of an empty list
 */
public record OrderTexts(String newOrder, String changedOrder, String more, String title, String noOrders) {

    /**
     * English words.
     *
     * @return the words
     */
    public static OrderTexts english() {
        return new OrderTexts(
                "New order #%s for %s. Status: %s",
                "Order #%s for %s. Status: %s", "… and %s more", "Orders", "No orders");
    }

    /**
     * Russian words.
     *
     * @return the words
     */
    public static OrderTexts russian() {
        return new OrderTexts(
                "Новый заказ №%s на сумму %s. Статус: %s",
                "Заказ №%s на сумму %s. Статус: %s", "… и ещё %s", "Заказы", "Заказов нет");
    }
}
