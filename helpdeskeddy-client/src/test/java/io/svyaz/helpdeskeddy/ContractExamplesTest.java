package io.svyaz.helpdeskeddy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.svyaz.core.Call;
import io.svyaz.core.Secret;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.json.Json;
import io.svyaz.helpdeskeddy.customfields.OptionFields;
import io.svyaz.helpdeskeddy.events.EventVerifiers;
import io.svyaz.helpdeskeddy.events.HelpDeskEddyEvent;
import io.svyaz.helpdeskeddy.organizations.OrganizationFields;
import io.svyaz.helpdeskeddy.site.ConfigSnippet;
import io.svyaz.helpdeskeddy.telephony.CallFields;
import io.svyaz.helpdeskeddy.tickets.StatusId;
import io.svyaz.helpdeskeddy.tickets.TicketFields;
import io.svyaz.helpdeskeddy.tickets.TicketQuery;
import io.svyaz.helpdeskeddy.users.UserFields;
import io.svyaz.webhook.SignatureEncoding;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The payloads collected beside this repository, where they are there. */
class ContractExamplesTest {
    private static final Map<String, Function<HelpDeskEddyClient, Object>> READERS = readers();

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    /** Which typed call reads a payload whose file begins so. */
    private static Map<String, Function<HelpDeskEddyClient, Object>> readers() {
        Map<String, Function<HelpDeskEddyClient, Object>> all = new LinkedHashMap<>();
        all.put(
                "chat-visitor",
                c -> c.chat().visitor("a@example.com", null, null).execute());
        all.put("comment-delete", c -> c.comments().delete(9, 15).execute());
        all.put("comment-update", c -> c.comments().update(9, 6, "t").execute());
        all.put("custom-field-get", c -> c.customFields().get(2).execute());
        all.put(
                "custom-field-option-delete",
                c -> c.customFields().deleteOption(2, 233).execute());
        all.put(
                "custom-field-options-upsert",
                c -> c.customFields().saveOptions(2, List.of()).execute());
        all.put("custom-fields-list", c -> c.customFields().list().firstPage().items());
        all.put("departments-list", c -> c.dictionaries().departments().execute());
        all.put("groups-list", c -> c.dictionaries().groups().execute());
        all.put("ips-list", c -> c.ips().execute());
        all.put(
                "kb-articles-list",
                c -> c.knowledgeBase().articles(q -> q).firstPage().items());
        all.put(
                "kb-categories",
                c -> c.knowledgeBase().categories(q -> q).firstPage().items());
        all.put("organizations-list", c -> c.organizations().list().firstPage().items());
        all.put("post-create", c -> c.posts().create(9, "t").execute());
        all.put("post-delete", c -> c.posts().delete(9, 15).execute());
        all.put("posts-list", c -> c.posts().list(9).firstPage().items());
        all.put("comments-list", c -> c.comments().list(9).firstPage().items());
        all.put("priorities-list", c -> c.dictionaries().priorities().execute());
        all.put("statuses-list", c -> c.dictionaries().statuses().execute());
        all.put(
                "telephony",
                c -> c.telephony(Secret.of("key"))
                        .createCall(CallFields.incoming("+7"))
                        .execute());
        all.put("ticket-billing", c -> c.tickets().billing(9).execute());
        all.put("ticket-delete", c -> c.tickets().deleteForGood(9).execute());
        all.put("ticket-get", c -> c.tickets().get(77).execute());
        all.put("ticket-union", c -> c.tickets().union(9, 10).execute());
        all.put(
                "tickets-list",
                c -> c.tickets().list(TicketQuery.all()).firstPage().items());
        all.put("types-list", c -> c.dictionaries().types().execute());
        all.put("user-create", c -> c.users().create(UserFields.create()).execute());
        all.put("user-delete", c -> c.users().delete(22).execute());
        all.put("user-get", c -> c.users().get(22).execute());
        all.put("user-notes", c -> c.users().notes(22).firstPage().items());
        all.put("user-statuses", c -> c.dictionaries().userStatuses().execute());
        all.put("users-list", c -> c.users().list(q -> q).firstPage().items());
        return all;
    }

    private static String status(String endpoint) {
        int arrow = endpoint.indexOf("-> ");
        return arrow < 0 ? "200" : endpoint.substring(arrow + 3, arrow + 6);
    }

    private static Map<String, String> index(String kind) {
        Path file = Contract.files("index\\.tsv").get(0);
        Map<String, String> all = new TreeMap<>();
        Contract.text(file).lines().skip(1).map(line -> line.split("\t", -1)).forEach(row -> {
            if (row[2].equals(kind)) {
                all.put(row[0], row[1]);
            }
        });
        return all;
    }

    private static String text(String name) {
        return Contract.text(Contract.EXAMPLES.resolve(name));
    }

    private static JsonNode tree(String text) {
        try {
            return Json.mapper().readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    @DisplayName("S1-04 documented answers become typed values and lose nothing")
    void everyResponseDecodesAndLosesNothing() {
        List<String> broken = new ArrayList<>();
        Map<String, String> responses = index("response");
        responses.forEach((name, endpoint) -> {
            wire.answers(Integer.parseInt(status(endpoint)), text(name));
            var reader = READERS.entrySet().stream()
                    .filter(each -> name.startsWith(each.getKey()))
                    .reduce((shorter, longer) ->
                            longer.getKey().length() > shorter.getKey().length() ? longer : shorter);
            if (reader.isEmpty()) {
                broken.add(name + ": nothing reads it");
                return;
            }
            try {
                Object value = reader.get().getValue().apply(wire.fresh());
                lost(tree(text(name)), value).forEach(what -> broken.add(name + ": lost " + what));
            } catch (RuntimeException failure) {
                broken.add(name + ": " + failure.getMessage());
            }
        });
        assertThat(broken).isEmpty();
        assertThat(responses).hasSizeGreaterThan(30);
        tell(responses.size() + " responses decoded without loss");
    }

    /** Every single value of the payload is in the model somewhere, under the same name. */
    private static List<String> lost(JsonNode payload, Object value) {
        if (value instanceof Deletion deletion) {
            JsonNode notice = payload.path("errors").path(0);
            return notice.path("details")
                            .asText()
                            .equals(deletion.notices().get(0).details())
                    ? List.of()
                    : List.of("the notice");
        }
        Map<String, Integer> told = new TreeMap<>();
        count("", Json.mapper().valueToTree(value), told, 1);
        count("", payload.path("data"), told, -1);
        return told.entrySet().stream()
                .filter(each -> each.getValue() < 0 && !each.getKey().endsWith("="))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void count(String name, JsonNode node, Map<String, Integer> told, int by) {
        if (node.isObject()) {
            node.properties().forEach(member -> count(member.getKey(), member.getValue(), told, by));
        } else if (node.isArray()) {
            node.forEach(element -> count(name, element, told, by));
        } else if (!node.isNull()) {
            told.merge(name + "=" + normal(name, node.asText()), by, Integer::sum);
        }
    }

    /** Yes is 1 and true, a date is a date in any order, nothing is nothing. */
    private static String normal(String name, String text) {
        boolean nothing =
                text.equals("null") || (text.isEmpty() && (name.contains("date") || name.equals("organization")));
        if (nothing) {
            return "";
        }
        if (name.equals("expires")) {
            return "a time";
        }
        if (text.matches("true|false")) {
            return text.equals("true") ? "1" : "0";
        }
        return text.matches("[0-9T:. -]{15,20}")
                ? Json.mapper().convertValue(text, LocalDateTime.class).toString()
                : text;
    }

    @Test
    void everyErrorIsAFailureOfASensibleKind() {
        List<String> broken = new ArrayList<>();
        Map<String, Integer> kinds = new TreeMap<>();
        Map<String, String> errors = index("error");
        errors.forEach((name, endpoint) -> {
            wire.answers(Integer.parseInt(status(endpoint)), text(name));
            try {
                wire.fresh().tickets().get(9).execute();
                broken.add(name + ": no failure");
            } catch (UnexpectedAnswerException unknown) {
                broken.add(name + ": " + unknown.getMessage());
            } catch (ApiException failure) {
                kinds.merge(failure.getClass().getSimpleName(), 1, Integer::sum);
            }
        });
        assertThat(broken).isEmpty();
        assertThat(kinds).containsKeys("CredentialsException", "AccessDeniedException", "NotFoundException");
        tell(errors.size() + " errors told apart: " + kinds);
    }

    private static TicketFields order() {
        return TicketFields.create()
                .title("Вопрос по заказу 1001")
                .description("<p>Где мой заказ?</p>")
                .slaDate(LocalDateTime.parse("2030-02-01T12:00"))
                .statusId(StatusId.OPEN)
                .priorityId(1)
                .typeId(2)
                .departmentId(1)
                .ticketLock(false)
                .userEmail("client@example.com")
                .cc(List.of())
                .bcc(List.of())
                .followers(List.of())
                .createFromUser(true)
                .customField(5, "1001")
                .customField(8, levels())
                .tags(List.of("bitrix"));
    }

    private static Map<String, Object> levels() {
        Map<String, Object> levels = new LinkedHashMap<>();
        levels.put("1", 12);
        levels.put("2", 34);
        return levels;
    }

    @Test
    void requestsAreTheDocumentedBodies() {
        Map<String, Function<HelpDeskEddyClient, Call<?>>> requests = new LinkedHashMap<>();
        requests.put("ticket-create-request.json", c -> c.tickets().create(order()));
        requests.put(
                "ticket-create-request-minimal.json",
                c -> c.tickets()
                        .create(TicketFields.create()
                                .title("Минимальная заявка")
                                .description("Текст")));
        requests.put(
                "ticket-close-request.json",
                c -> c.tickets().update(120456, TicketFields.create().statusId(StatusId.CLOSED)));
        requests.put(
                "ticket-update-owner-request.json",
                c -> c.tickets().update(120456, TicketFields.create().ownerId(5)));
        requests.put(
                "ticket-update-request.json",
                c -> c.tickets()
                        .update(
                                120456,
                                TicketFields.create()
                                        .customField(3, "20")
                                        .priorityId(2)
                                        .typeId(0)));
        requests.put("ticket-union-request.json", c -> c.tickets().union(9, 10, 11));
        requests.put("post-create-request.json", c -> c.posts().createAs(9, 1, "<p>Здравствуйте!</p>"));
        requests.put("post-update-request.json", c -> c.posts().update(9, 150, "<p>Исправлено</p>"));
        requests.put(
                "organization-create-request.json",
                c -> c.organizations()
                        .create(OrganizationFields.create()
                                .name("ООО Пример")
                                .domains("example.com")
                                .address("")
                                .phone("70000000000")
                                .email("org@example.com")
                                .web("http://example.com")
                                .minuteLimit(0)
                                .employees(List.of(22L))
                                .managers(List.of(1L))
                                .customField(90, "7700000000")));
        requests.put(
                "custom-field-options-upsert-request.json",
                c -> c.customFields()
                        .saveOptions(
                                2,
                                List.of(
                                        option("обновлено", "updated").id(20),
                                        option("новая", "new"),
                                        option("вложенная", "nested").pid(21))));
        requests.forEach((name, call) -> {
            if (Contract.files(name.replace(".", "\\.")).isEmpty()) {
                return;
            }
            wire.data("{\"id\":9}");
            call.apply(wire.fresh()).execute();
            assertThat(tree(wire.last().getBodyAsString())).as(name).isEqualTo(tree(text(name)));
        });
        tell(requests.size() + " request bodies as documented");
    }

    private static OptionFields option(String russian, String english) {
        Map<String, String> name = new LinkedHashMap<>();
        name.put("ru", russian);
        name.put("en", english);
        name.put("ua", "");
        return OptionFields.create().name(LocalizedText.of(name));
    }

    @Test
    void formsHaveTheDocumentedParts() {
        JsonNode comment = tree(text(Contract.files("comment-create-request-multipart\\.json")
                .get(0)
                .getFileName()
                .toString()));
        wire.data("{\"id\":9}");
        wire.fresh()
                .comments()
                .create(
                        9,
                        "Текст комментария",
                        FileUpload.of("a.txt", "text/plain", "hello".getBytes(StandardCharsets.UTF_8)))
                .execute();
        assertThat(parts(wire.last())).isEqualTo(partsOf(comment.get("parts")));

        wire.data("{\"ticket_id\":9}");
        wire.fresh()
                .telephony(Secret.of("key"))
                .createCall(CallFields.incoming("+70000000000")
                        .callStatus("ringing")
                        .pbxCallId("pbx-1")
                        .userIds(List.of(1L, 2L))
                        .comment("Важный звонок"))
                .execute();
        List<String> fields = new ArrayList<>();
        tree(text("telephony-create-call-request.json"))
                .get("fields")
                .forEach(pair ->
                        fields.add(pair.get(0).asText() + "=" + pair.get(1).asText()));
        assertThat(parts(wire.last())).isEqualTo(fields);
    }

    private static List<String> partsOf(JsonNode parts) {
        List<String> all = new ArrayList<>();
        parts.forEach(part -> all.add(part.get("name").asText()
                + (part.has("filename")
                        ? "(" + part.get("filename").asText() + " "
                                + part.get("contentType").asText() + ")"
                        : "")
                + "=" + part.get("value").asText()));
        return all;
    }

    private static List<String> parts(LoggedRequest request) {
        Collection<Request.Part> parts = request.getParts();
        return parts.stream()
                .map(part -> part.getName() + file(part) + "=" + part.getBody().asString())
                .toList();
    }

    private static String file(Request.Part part) {
        String disposition = part.getHeader("Content-Disposition").firstValue();
        int at = disposition.indexOf("filename=\"");
        return at < 0
                ? ""
                : "(" + disposition.substring(at + 10, disposition.lastIndexOf('"')) + " "
                        + part.getHeader("Content-Type").firstValue() + ")";
    }

    @Test
    void everyWebhookIsVerifiedOrRead() {
        Map<String, String> webhooks = index("webhook");
        int signed = 0;
        Map<String, Integer> kinds = new TreeMap<>();
        for (String name : webhooks.keySet()) {
            JsonNode file = tree(text(name));
            String body = file.has("raw")
                    ? file.get("raw").asText()
                    : file.path("body").isTextual() ? file.get("body").asText() : text(name);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            if (file.has("signatureHex")) {
                verified(file, bytes);
                signed++;
            }
            HelpDeskEddyEvent event = HelpDeskEddyEvent.parse(WebhookRequest.of("POST", Map.of(), bytes));
            assertThat(event.details().values()).as(name).isNotEmpty();
            assertThat(event.dedupeKey()).as(name).isNotBlank();
            kinds.merge(event.kind().name(), 1, Integer::sum);
        }
        assertThat(kinds).containsKeys("TICKET_CREATED", "MESSAGE_CREATED", "STATUS_CHANGED", "UNKNOWN");
        tell(webhooks.size() + " webhooks read, " + signed + " signatures verified: " + kinds);
    }

    private static void verified(JsonNode file, byte[] body) {
        WebhookSecret secret = WebhookSecret.of(file.get("secret").asText());
        String hex = file.get("signatureHex").asText();
        String base64 = file.get("signatureBase64").asText();
        for (String signature :
                List.of(hex, hex.toUpperCase(java.util.Locale.ROOT), "sha256=" + hex, base64, "sha256=" + base64)) {
            EventVerifiers.signature(secret).verify(body, Map.of("x-hde-signature", List.of(signature)));
        }
        EventVerifiers.signature("X-Other", SignatureEncoding.BASE64, "", secret)
                .verify(
                        body,
                        Map.of(
                                "X-Other",
                                List.of(Base64.getEncoder()
                                        .encodeToString(Base64.getDecoder().decode(base64)))));
    }

    @Test
    void theConfigurationOfTheWidgetIsTheDocumentedOne() {
        ObjectNode wanted = (ObjectNode) tree(text(
                Contract.files("widget-seed-config\\.json").get(0).getFileName().toString()));
        String script = ConfigSnippet.builder()
                .userEmail(wanted.get("user_email").asText())
                .userName(wanted.get("user_name").asText())
                .customField(
                        "bitrix_user_id",
                        wanted.at("/custom_fields/bitrix_user_id").asText())
                .build()
                .script();
        String json = script.substring("window.HDE_CONFIG=".length(), script.length() - 1);
        assertThat(tree(json)).isEqualTo(wanted);
    }

    private static void tell(String what) {
        System.out.println("HelpDeskEddy contract: " + what);
    }
}
