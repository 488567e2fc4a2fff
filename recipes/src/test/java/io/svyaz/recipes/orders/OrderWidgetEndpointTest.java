package io.svyaz.recipes.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.webhook.TokenVerifier;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookResponse;
import io.svyaz.webhook.WebhookSecret;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderWidgetEndpointTest {

    private final MemoryOrders orders = new MemoryOrders();
    private final OrderViews views = OrderViews.russian(StatusNames.of(Map.of("N", "Принят")));
    private final UserRefs refs = UserRefs.of(WebhookSecret.of("widget-secret"));
    private final OrderWidgetEndpoint endpoint = OrderWidgetEndpoint.of(
            new OrderList(orders, views, 20), refs, OrderTexts.russian(), List.of("https://acme.helpdeskeddy.com"));

    private static WebhookResponse get(OrderWidgetEndpoint endpoint, String query, Map<String, List<String>> headers) {
        return endpoint.handle(WebhookRequest.of("GET", headers, new byte[0]).withPath("/api/orders/?" + query));
    }

    private String body(String query) {
        return new String(get(endpoint, query, Map.of()).body(), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("S1-14 without a good signature the answer is 401 and the shop is not asked")
    void withoutAGoodSignatureNothingIsTold() {
        orders.save("15", "1", "10", "N");
        String good = refs.sign("1");
        String other = refs.sign("2");
        List<String> bad = List.of(
                "",
                "user_id=1",
                "user=1",
                "user=",
                "user=.",
                "user=%",
                "user=" + good + "0",
                "user=" + good.substring(0, good.length() - 1),
                "user=" + good.substring(0, good.indexOf('.')) + other.substring(other.indexOf('.')),
                "user=" + UserRefs.of(WebhookSecret.of("another")).sign("1"));

        for (String query : bad) {
            WebhookResponse answer = get(endpoint, query, Map.of());
            assertThat(answer.status()).as(query).isEqualTo(401);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("Unauthorized");
        }
        assertThat(orders.limits).isEmpty();
        assertThat(get(endpoint, "user=" + good, Map.of()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("S1-14 only the configured pages may frame it, and nothing is kept")
    void onlyConfiguredPagesMayFrame() {
        Map<String, List<String>> headers =
                get(endpoint, "user=" + refs.sign("1"), Map.of()).headers();

        assertThat(headers)
                .containsEntry(
                        "Content-Security-Policy",
                        List.of("default-src 'none'; frame-ancestors https://acme.helpdeskeddy.com"))
                .containsEntry("Cache-Control", List.of("no-store"));
        assertThatThrownBy(() -> OrderWidgetEndpoint.of(
                        new OrderList(orders, views, 20),
                        refs,
                        OrderTexts.russian(),
                        List.of("https://a.ru; script-src *")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("S1-14 with 10000 orders the shop is asked for one bounded page")
    void theShopIsAskedForOneBoundedPage() {
        for (int i = 0; i < 10_000; i++) {
            orders.save(Integer.toString(i), "1", "10", "N");
        }

        assertThat(body("format=json&user=" + refs.sign("1")).split("\"number\"", -1))
                .hasSize(21);
        assertThat(body("user=" + refs.sign("1") + "&page=3"))
                .contains("<b>A-40</b>")
                .doesNotContain("<b>A-39</b>");
        assertThat(body("user=" + refs.sign("1") + "&page=abc")).contains("<b>A-0</b>");
        assertThat(body("user=" + refs.sign("1") + "&page=-1")).contains("<b>A-0</b>");
        assertThat(orders.limits).containsOnly(20).hasSize(4);
    }

    @Test
    @DisplayName("S1-15 push and pull show the same number, sum and status")
    void pushAndPullShowTheSame() {
        OrderView view = views.view(orders.save("15", "1", "1234567.5", "N"));
        String note = new OrderNoteFormatter(OrderTexts.russian(), 4000).note(view, true);

        String json = body("format=json&user=" + refs.sign("1"));

        assertThat(json)
                .contains("\"number\":\"A-15\",\"sum\":\"1 234 567,50\",\"currency\":\"RUB\",\"status\":\"Принят\"")
                .contains("\"history\":[{\"status\":\"Принят\",\"date\":\"2026-03-03\"}]");
        assertThat(note).contains("A-15", "1 234 567,50", "Принят");
    }

    @Test
    void a_token_may_be_asked_for_besides() {
        OrderWidgetEndpoint guarded = endpoint.verifier(TokenVerifier.bearer(WebhookSecret.of("token")));
        String query = "user=" + refs.sign("1");

        assertThat(get(guarded, query, Map.of()).status()).isEqualTo(401);
        assertThat(get(guarded, query, Map.of("Authorization", List.of("Bearer token")))
                        .status())
                .isEqualTo(200);
        assertThat(get(guarded, "user=1", Map.of("Authorization", List.of("Bearer token")))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_reference_survives_a_change_of_secret_and_any_id() {
        String old = UserRefs.of(WebhookSecret.of("old")).sign("юзер:1/2");

        assertThat(UserRefs.of(WebhookSecret.of("new"), WebhookSecret.of("old")).userId(old))
                .contains("юзер:1/2");
        assertThat(old).matches("[A-Za-z0-9_-]+\\.[0-9a-f]+");
    }

    @Test
    void other_methods_are_refused() {
        assertThat(endpoint.handle(WebhookRequest.of("DELETE", Map.of(), new byte[0]))
                        .status())
                .isEqualTo(405);
    }
}
