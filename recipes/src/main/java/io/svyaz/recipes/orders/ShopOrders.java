package io.svyaz.recipes.orders;

import java.util.List;
import java.util.Optional;

/** The orders of the shop as the flows see them; the host writes this. */
public interface ShopOrders {

    /**
     * One order in its present state.
     *
     * @param orderId its ID
     * @return empty when there is none
     */
    Optional<ShopOrder> find(String orderId);

    /**
     * Some orders of a user, newest first. The bound belongs into the query: a user may have thousands.
     *
     * @param userId the shop user
     * @param offset how many newer ones to leave out
     * @param limit at most this many
     * @return perhaps empty
     */
    List<ShopOrder> page(String userId, int offset, int limit);
}
