package io.svyaz.recipes.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The orders of a shop; remembers how it was asked. */
final class MemoryOrders implements ShopOrders {

    final Map<String, ShopOrder> all = new LinkedHashMap<>();
    final List<Integer> limits = new ArrayList<>();

    ShopOrder save(String id, String userId, String sum, String status, OrderItem... items) {
        ShopOrder order = new ShopOrder(
                id,
                "A-" + id,
                Optional.of(userId).filter(text -> !text.isEmpty()),
                new BigDecimal(sum),
                "RUB",
                status,
                Instant.parse("2026-03-02T21:30:00Z"),
                List.of(items),
                List.of(new StatusChange("N", Instant.parse("2026-03-02T21:30:00Z"))));
        all.put(id, order);
        return order;
    }

    @Override
    public Optional<ShopOrder> find(String orderId) {
        return Optional.ofNullable(all.get(orderId));
    }

    @Override
    public List<ShopOrder> page(String userId, int offset, int limit) {
        limits.add(limit);
        return all.values().stream()
                .filter(order -> order.userId().equals(Optional.of(userId)))
                .skip(offset)
                .limit(limit)
                .toList();
    }
}
