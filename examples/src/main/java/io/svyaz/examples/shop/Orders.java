package io.svyaz.examples.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.SyncQueue;
import io.svyaz.recipes.orders.OrderItem;
import io.svyaz.recipes.orders.ShopOrder;
import io.svyaz.recipes.orders.ShopOrders;
import io.svyaz.recipes.orders.StatusChange;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The orders of the shop, as it sent them. Saving one hands in {@code order.push} in the same transaction. */
final class Orders implements ShopOrders {
    static final String PUSH = "order.push";

    private static final String HISTORY = "history";

    private final Shop shop;
    private final SyncQueue queue;

    Orders(Shop shop) {
        this.shop = shop;
        this.queue = SyncQueue.in(shop.store());
    }

    /** Takes an order as JSON: id, number, userId, total, currency, status, items of name, quantity and price. */
    void save(JsonNode sent) {
        if (!(sent instanceof ObjectNode order) || order.path("id").asText().isBlank()) {
            throw new IllegalArgumentException("The order has no id.");
        }
        String id = order.path("id").asText();
        shop.store().run("shop.order", connection -> {
            List<String> before =
                    Shop.read(connection, row -> row.getString(1), "select body from shop_order where id = ?", id);
            order.set(HISTORY, history(before, order.path("status").asText()));
            Shop.write(
                    connection,
                    "merge into shop_order (id, user_id, body) key (id) values (?, ?, ?)",
                    id,
                    order.path("userId").asText(),
                    order.toString());
            return queue.enqueue(
                    connection,
                    Job.builder(PUSH)
                            .orderKey("order:" + id)
                            .coalesce()
                            .payload(Json.write(Map.of("order", id)))
                            .build());
        });
    }

    private ArrayNode history(List<String> before, String status) {
        ArrayNode steps = before.isEmpty()
                ? (ArrayNode) Json.read("[]")
                : (ArrayNode) Json.read(before.get(0)).path(HISTORY);
        if (steps.isEmpty()
                || !steps.path(steps.size() - 1).path("status").asText().equals(status)) {
            steps.addObject()
                    .put("status", status)
                    .put("at", shop.store().clock().instant().toString());
        }
        return steps;
    }

    @Override
    public Optional<ShopOrder> find(String orderId) {
        return shop
                .read(row -> order(Json.read(row.getString(1))), "select body from shop_order where id = ?", orderId)
                .stream()
                .findFirst();
    }

    @Override
    public List<ShopOrder> page(String userId, int offset, int limit) {
        return shop.read(
                row -> order(Json.read(row.getString(1))),
                "select body from shop_order where user_id = ? order by id desc offset ? rows fetch next ? rows only",
                userId,
                offset,
                limit);
    }

    private static ShopOrder order(JsonNode order) {
        List<OrderItem> items = new ArrayList<>();
        order.path("items")
                .forEach(item -> items.add(new OrderItem(
                        item.path("name").asText(),
                        new BigDecimal(item.path("quantity").asText()),
                        new BigDecimal(item.path("price").asText()))));
        List<StatusChange> history = new ArrayList<>();
        order.path(HISTORY)
                .forEach(step -> history.add(new StatusChange(
                        step.path("status").asText(),
                        Instant.parse(step.path("at").asText()))));
        return new ShopOrder(
                order.path("id").asText(),
                order.path("number").asText(),
                Optional.of(order.path("userId").asText()).filter(id -> !id.isEmpty()),
                new BigDecimal(order.path("total").asText()),
                order.path("currency").asText(),
                order.path("status").asText(),
                history.get(0).at(),
                items,
                history);
    }
}
