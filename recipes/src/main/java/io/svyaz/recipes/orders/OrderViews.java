package io.svyaz.recipes.orders;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** Makes the one view of an order: locale, zone and names of statuses are said here once. Immutable, decides and does nothing. */
public final class OrderViews {

    private final MoneyFormat money;
    private final ZoneId zone;
    private final StatusNames statuses;

    /**
     * A way to show orders; give the same one to push and pull.
     *
     * @param locale how sums are written
     * @param zone whose days are meant
     * @param statuses names of statuses
     */
    public OrderViews(Locale locale, ZoneId zone, StatusNames statuses) {
        this.money = new MoneyFormat(locale);
        this.zone = zone;
        this.statuses = statuses;
    }

    /**
     * Russian sums, days of Moscow.
     *
     * @param statuses names of statuses
     * @return the views
     */
    public static OrderViews russian(StatusNames statuses) {
        return new OrderViews(Locale.forLanguageTag("ru-RU"), ZoneId.of("Europe/Moscow"), statuses);
    }

    /**
     * Shows an order.
     *
     * @param order the order
     * @return the view
     */
    public OrderView view(ShopOrder order) {
        return new OrderView(
                order.id(),
                order.number(),
                money.amount(order.total(), order.currency()),
                order.currency(),
                statuses.name(order.statusId()),
                day(order.createdAt()),
                order.items().stream().map(item -> line(item, order.currency())).toList(),
                order.history().stream()
                        .map(step -> new OrderView.Step(statuses.name(step.statusId()), day(step.at())))
                        .toList());
    }

    private OrderView.Line line(OrderItem item, String currency) {
        return new OrderView.Line(
                item.name(),
                item.quantity().stripTrailingZeros().toPlainString(),
                money.amount(item.price(), currency));
    }

    private String day(Instant time) {
        return time.atZone(zone).toLocalDate().toString();
    }
}
