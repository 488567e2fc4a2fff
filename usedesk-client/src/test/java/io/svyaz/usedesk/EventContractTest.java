package io.svyaz.usedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.core.internal.json.Json;
import io.svyaz.usedesk.blocks.BlockRequest;
import io.svyaz.usedesk.blocks.DynamicBlock;
import io.svyaz.usedesk.events.EventVerifiers;
import io.svyaz.usedesk.events.UsedeskEvent;
import io.svyaz.usedesk.site.WidgetSnippet;
import io.svyaz.webhook.WebhookRefusedException;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookVerifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The webhooks collected beside this repository, where they are there. */
class EventContractTest {
    private static WebhookRequest request(String body) {
        return WebhookRequest.of("POST", Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static UsedeskEvent event(String file, String body) {
        JsonNode node = Contract.parse(body);
        if (!node.path("content_type").asText().startsWith("multipart")) {
            return UsedeskEvent.parse(request(body));
        }
        StringBuilder parts = new StringBuilder();
        node.path("fields")
                .properties()
                .forEach(each -> parts.append("--b0undary\r\nContent-Disposition: form-data; name=\"")
                        .append(each.getKey())
                        .append("\"\r\n\r\n")
                        .append(each.getValue().asText())
                        .append("\r\n"));
        UsedeskEvent rule = UsedeskEvent.parseRule(WebhookRequest.of(
                "POST",
                Map.of("Content-Type", List.of("multipart/form-data; boundary=b0undary")),
                (parts + "--b0undary--\r\n").getBytes(StandardCharsets.UTF_8)));
        Same.holds(file, Json.mapper().valueToTree(rule.details().values()), node.path("fields"));
        return rule;
    }

    @Test
    void webhooksAreParsedToTheirEvents() {
        Map<String, String> names = Map.of(
                "076", "ticket.resolved",
                "077", "ticket.status_changed",
                "078", "comment.created",
                "079", "ticket.rated",
                "080", "chat.message",
                "082", "ping",
                "084", "rule",
                "088", "ticket.resolved");
        Map<String, Integer> told = new TreeMap<>();
        for (String file : Contract.expectations("webhook").keySet()) {
            String body = Contract.text(file);
            if (file.contains("block-request")) {
                assertThat(block(body).clientName()).contains("Client One");
                told.merge("block", 1, Integer::sum);
                continue;
            }
            UsedeskEvent event = event(file, body);
            assertThat(event.name()).as(file).isEqualTo(names.getOrDefault(file.substring(0, 3), event.name()));
            assertThat(event.dedupeKey()).as(file).isNotBlank().doesNotContain("app-321");
            if (!event.name().equals("rule")) {
                JsonNode sent = Contract.parse(body);
                ((com.fasterxml.jackson.databind.node.ObjectNode) sent).remove("secret");
                assertThat((JsonNode) Json.mapper().valueToTree(event.details().values()))
                        .as(file)
                        .isEqualTo(sent);
            }
            told.merge(event.getClass().getSimpleName(), 1, Integer::sum);
        }
        assertThat(told.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(6);
        System.out.println("webhooks: " + told);
    }

    private static BlockRequest block(String body) {
        AtomicReference<BlockRequest> asked = new AtomicReference<>();
        DynamicBlock block = DynamicBlock.builder()
                .secret(WebhookSecret.of("block-secret"))
                .handler(request -> {
                    asked.set(request);
                    return "<b>ok</b>";
                })
                .build();
        assertThat(new String(block.handle(request(body)).body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"html\":\"<b>ok</b>\"}");
        return asked.get();
    }

    @Test
    void signaturesAreJudgedAsExpected() {
        int judged = 0;
        for (String file : Contract.expectations("signature").keySet()) {
            JsonNode row = Contract.json(file);
            byte[] body = row.path("body").asText().getBytes(StandardCharsets.UTF_8);
            boolean inBody = row.path("mode").asText().equals("body-secret");
            WebhookVerifier verifier = inBody
                    ? EventVerifiers.bodySecret(
                            StreamSupport.stream(row.path("accepted").spliterator(), false)
                                    .map(each -> WebhookSecret.of(each.asText()))
                                    .toArray(WebhookSecret[]::new))
                    : EventVerifiers.signature(
                            WebhookSecret.of(row.path("secret").asText()));
            Map<String, List<String>> headers = inBody
                    ? Map.of()
                    : Map.of(
                            row.path("header").asText(),
                            List.of(row.path("signature").asText()));
            Throwable refusal = catchThrowable(() -> verifier.verify(body, headers));
            assertThat(refusal == null).as(file).isEqualTo(row.path("valid").asBoolean());
            assertThat(refusal == null || refusal instanceof WebhookRefusedException)
                    .isTrue();
            judged++;
        }
        assertThat(judged).isGreaterThan(3);
        System.out.println(judged + " signatures judged");
    }

    @Test
    @DisplayName("S0-16 the settings of a signed-in user are the documented ones")
    void theWidgetHasTheExpectedSettings() {
        for (String file : Contract.expectations("widget").keySet()) {
            JsonNode wanted = Contract.json(file);
            JsonNode settings = wanted.path("usedeskSettings");
            JsonNode user = settings.path("user");
            WidgetSnippet.Builder widget = WidgetSnippet.builder()
                    .companyId(settings.path("company_id").asText())
                    .name(user.path("name").asText())
                    .email(user.path("email").asText());
            user.path("fields")
                    .properties()
                    .forEach(each -> widget.field(each.getKey(), each.getValue().asText()));
            String script = widget.build().script();
            String literal = script.substring(script.indexOf('=') + 1, script.indexOf(";(function"));

            assertThat(Contract.parse(literal)).as(file).isEqualTo(settings);
            assertThat(widget.build().html())
                    .contains("src=\"" + wanted.path("script").asText() + "\"");
        }
    }
}
