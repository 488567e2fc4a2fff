package io.svyaz.recipes.orders;

import java.util.List;
import java.util.stream.Collectors;

/** Writes orders as HTML for operators; every text of the shop stays text. Immutable, decides and does nothing. */
public final class OrderHtml {

    private final OrderTexts texts;

    /**
     * A way to write lists.
     *
     * @param texts the words
     */
    public OrderHtml(OrderTexts texts) {
        this.texts = texts;
    }

    /**
     * A list without scripts and styles, for a block inside another page.
     *
     * @param orders newest first
     * @return HTML
     */
    public String list(List<OrderView> orders) {
        return orders.isEmpty()
                ? "<p>" + HtmlText.of(texts.noOrders()) + "</p>"
                : orders.stream().map(OrderHtml::order).collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    /**
     * A whole page, for a frame.
     *
     * @param orders newest first
     * @return HTML
     */
    public String page(List<OrderView> orders) {
        String title = HtmlText.of(texts.title());
        return "<!doctype html><html><head><meta charset=\"utf-8\"><title>" + title + "</title></head><body><h1>"
                + title + "</h1>" + list(orders) + "</body></html>";
    }

    private static String order(OrderView order) {
        return "<li><b>" + HtmlText.of(order.number()) + "</b> " + HtmlText.of(order.date()) + " "
                + HtmlText.of(order.price()) + " <i>" + HtmlText.of(order.status()) + "</i>"
                + nested(order.items().stream()
                        .map(item -> item.quantity() + " × " + item.name() + ", " + item.price())
                        .toList())
                + nested(order.history().stream()
                        .map(step -> step.date() + " " + step.status())
                        .toList())
                + "</li>";
    }

    private static String nested(List<String> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .map(line -> "<li>" + HtmlText.of(line) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }
}
