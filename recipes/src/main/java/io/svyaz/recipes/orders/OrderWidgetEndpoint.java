package io.svyaz.recipes.orders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.svyaz.webhook.VerifiedWebhook;
import io.svyaz.webhook.WebhookRefusedException;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookResponse;
import io.svyaz.webhook.WebhookVerifier;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Shows a user's orders inside a helpdesk: a request in, JSON or a page for a frame out, for any HTTP server. Thread-safe if the shop
 * is.
 *
 * <p>{@code GET /api/orders/?user=<reference>&page=1}. The reference is signed ({@link UserRefs}), so ids cannot be tried one after
 * another; every wrong one is answered alike with 401 before the shop is asked. JSON is answered to {@code format=json} or {@code
 * Accept: application/json}, else HTML.
 */
public final class OrderWidgetEndpoint {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Pattern ANCESTOR = Pattern.compile("https?://[A-Za-z0-9*.-]+(:\\d{1,5})?");

    private final OrderList orders;
    private final UserRefs refs;
    private final OrderHtml html;
    private final String policy;
    private final WebhookVerifier verifier;

    private OrderWidgetEndpoint(
            OrderList orders, UserRefs refs, OrderHtml html, String policy, WebhookVerifier verifier) {
        this.orders = orders;
        this.refs = refs;
        this.html = html;
        this.policy = policy;
        this.verifier = verifier;
    }

    /**
     * An endpoint that the given pages may frame.
     *
     * @param orders what to show
     * @param refs who may be asked for
     * @param texts the words
     * @param frameAncestors for example {@code https://acme.helpdeskeddy.com}; without one no page may frame it
     * @return the endpoint
     * @throws IllegalArgumentException for anything but a scheme with a host
     */
    public static OrderWidgetEndpoint of(
            OrderList orders, UserRefs refs, OrderTexts texts, List<String> frameAncestors) {
        for (String ancestor : frameAncestors) {
            if (!ANCESTOR.matcher(ancestor).matches()) {
                throw new IllegalArgumentException(
                        "frameAncestors: one is no origin; give it like https://acme.helpdeskeddy.com");
            }
        }
        String ancestors = frameAncestors.isEmpty() ? "'none'" : String.join(" ", frameAncestors);
        return new OrderWidgetEndpoint(
                orders,
                refs,
                new OrderHtml(texts),
                "default-src 'none'; frame-ancestors " + ancestors,
                request -> VerifiedWebhook.of(request, "reference"));
    }

    /**
     * Asks for a token or a signature of the whole request besides, where the caller can send one.
     *
     * @param other for example {@code TokenVerifier.bearer(secret)}
     * @return a changed copy
     */
    public OrderWidgetEndpoint verifier(WebhookVerifier other) {
        return new OrderWidgetEndpoint(orders, refs, html, policy, other);
    }

    /**
     * Answers a request.
     *
     * @param request what arrived, with its path and query
     * @return 200 with the orders, 401 without a good reference, 405 for anything but GET and POST; throws what the shop throws
     */
    public WebhookResponse handle(WebhookRequest request) {
        if (!request.method().equalsIgnoreCase("GET") && !request.method().equalsIgnoreCase("POST")) {
            return answer(405, "text/plain; charset=utf-8", "Method not allowed");
        }
        Query query = new Query(request);
        Optional<String> user = isWelcome(request) ? refs.userId(query.value("user")) : Optional.empty();
        if (user.isEmpty()) {
            return answer(401, "text/plain; charset=utf-8", "Unauthorized");
        }
        List<OrderView> page = orders.page(user.get(), query.page());
        return wantsJson(request, query)
                ? answer(200, "application/json", json(page))
                : answer(200, "text/html; charset=utf-8", html.page(page));
    }

    private boolean isWelcome(WebhookRequest request) {
        try {
            verifier.verify(request);
            return true;
        } catch (WebhookRefusedException refused) {
            return false;
        }
    }

    private static boolean wantsJson(WebhookRequest request, Query query) {
        return query.value("format").equals("json")
                || request.header("Accept")
                        .filter(types -> types.contains("application/json"))
                        .isPresent();
    }

    private static String json(List<OrderView> orders) {
        try {
            return JSON.writeValueAsString(Map.of(
                    "orders", orders.stream().map(OrderWidgetEndpoint::members).toList()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A text cannot be written as JSON.", impossible);
        }
    }

    private static Map<String, Object> members(OrderView order) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("number", order.number());
        members.put("sum", order.sum());
        members.put("currency", order.currency());
        members.put("status", order.status());
        members.put("date", order.date());
        members.put("items", order.items());
        members.put("history", order.history());
        return members;
    }

    private WebhookResponse answer(int status, String type, String body) {
        return WebhookResponse.of(
                status,
                Map.of(
                        "Content-Type", List.of(type),
                        "Content-Security-Policy", List.of(policy),
                        "X-Content-Type-Options", List.of("nosniff"),
                        "Referrer-Policy", List.of("no-referrer"),
                        "Cache-Control", List.of("no-store")),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
