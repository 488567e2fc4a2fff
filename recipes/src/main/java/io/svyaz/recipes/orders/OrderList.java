package io.svyaz.recipes.orders;

import java.util.List;

/** A bounded page of a user's orders, as views. Thread-safe if the shop is. */
public final class OrderList {

    private static final int DEEPEST = 1000;
    private static final int LARGEST = 100;

    private final ShopOrders orders;
    private final OrderViews views;
    private final int pageSize;

    /**
     * A list for the pull.
     *
     * @param orders the shop
     * @param views how orders are shown, the same as of the push
     * @param pageSize 1 to 100
     */
    public OrderList(ShopOrders orders, OrderViews views, int pageSize) {
        if (pageSize < 1 || pageSize > LARGEST) {
            throw new IllegalArgumentException("pageSize: " + pageSize + " is out of range; give 1 to " + LARGEST);
        }
        this.orders = orders;
        this.views = views;
        this.pageSize = pageSize;
    }

    /**
     * One page, asked for with a bound.
     *
     * @param userId the shop user
     * @param page from 1; less counts as 1, more than 1000 as 1000
     * @return newest first, perhaps empty
     */
    public List<OrderView> page(String userId, int page) {
        int offset = (Math.max(1, Math.min(page, DEEPEST)) - 1) * pageSize;
        return orders.page(userId, offset, pageSize).stream()
                .limit(pageSize)
                .map(views::view)
                .toList();
    }
}
