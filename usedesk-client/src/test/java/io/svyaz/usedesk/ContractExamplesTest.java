package io.svyaz.usedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.svyaz.core.Call;
import io.svyaz.core.Secret;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.internal.json.Json;
import io.svyaz.usedesk.channels.Channel;
import io.svyaz.usedesk.chats.ChatAssignee;
import io.svyaz.usedesk.clients.Client;
import io.svyaz.usedesk.clients.ClientFields;
import io.svyaz.usedesk.clients.ClientQuery;
import io.svyaz.usedesk.comments.CommentFields;
import io.svyaz.usedesk.tickets.CustomField;
import io.svyaz.usedesk.tickets.Ticket;
import io.svyaz.usedesk.tickets.TicketDetails;
import io.svyaz.usedesk.tickets.TicketFields;
import io.svyaz.usedesk.tickets.TicketQuery;
import io.svyaz.usedesk.tickets.TicketStatus;
import io.svyaz.usedesk.tickets.TicketUpdate;
import io.svyaz.usedesk.users.User;
import io.svyaz.usedesk.users.UserFields;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The payloads collected beside this repository, where they are there; row by row of what is expected of a client. */
class ContractExamplesTest {
    private static final String EMAIL = "client.one@example.com";

    private final Wire wire = new Wire();
    private final UsedeskClient client = wire.once();

    @AfterEach
    void stop() {
        wire.close();
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }

    private UsedeskClient form() {
        return wire.builder().requestEncoding(RequestEncoding.FORM).build();
    }

    private UsedeskClient reading() {
        return wire.builder().readVerb(ReadVerb.GET).build();
    }

    private UsedeskClient rest() {
        return wire.builder().dialect(Dialect.REST).build();
    }

    /** What a host writes to get the documented request. */
    private Map<String, Runnable> requests() {
        Map<String, Runnable> all = new TreeMap<>();
        all.put(
                "001",
                () -> client.tickets()
                        .list(TicketQuery.all()
                                .client(242630)
                                .statuses(TicketStatus.OPEN, TicketStatus.NEW)
                                .page(0)
                                .sort("last_updated_at", false))
                        .firstPage());
        all.put(
                "003",
                () -> client.tickets()
                        .list(TicketQuery.all()
                                .updatedAfter(at("2024-03-01T00:00:00Z"))
                                .updatedBefore(at("2024-03-31T23:59:59Z"))
                                .field(54, "not_empty")
                                .field(60, "gold")
                                .properties("sla"))
                        .firstPage());
        all.put(
                "004",
                () -> reading()
                        .tickets()
                        .list(TicketQuery.all()
                                .statuses(TicketStatus.CLOSED)
                                .channels(860)
                                .page(1)
                                .updatedAfter(at("2024-03-01T00:00:00Z"))
                                .updatedBefore(at("2024-03-02T00:00:00Z")))
                        .firstPage());
        all.put(
                "007",
                () -> form().tickets()
                        .create(TicketFields.create()
                                .subject("Delivery delayed")
                                .message("Where is order 1001?")
                                .clientName("Client One")
                                .clientEmail(EMAIL))
                        .execute());
        all.put(
                "009",
                () -> client.tickets()
                        .create(
                                TicketFields.create()
                                        .subject("Photo of the box")
                                        .message("See files")
                                        .clientEmail(EMAIL),
                                Attachment.of("box.jpg", "image/jpeg", new byte[] {1}),
                                Attachment.of("act.pdf", "application/pdf", new byte[] {2}))
                        .execute());
        all.put(
                "011",
                () -> client.tickets()
                        .update(
                                2265179,
                                TicketUpdate.create()
                                        .status(TicketStatus.RESOLVED)
                                        .user(558)
                                        .silent())
                        .execute());
        all.put(
                "012",
                () -> client.tickets()
                        .update(2265179, TicketUpdate.create().withoutAssignee().withoutGroup())
                        .execute());
        all.put(
                "015",
                () -> form().comments()
                        .create(2152490, CommentFields.create().message("Bitrix order #1001 created"))
                        .execute());
        all.put(
                "016",
                () -> client.comments()
                        .create(
                                2152490,
                                CommentFields.create()
                                        .message("template")
                                        .toClient()
                                        .from("user")
                                        .user(545)
                                        .template("order_ready")
                                        .templateVariables("1001", "tomorrow")
                                        .templateLanguage("en"))
                        .execute());
        all.put("031", () -> client.clients().findByEmail(EMAIL).execute());
        all.put("032", () -> rest().clients().findByEmail(EMAIL).execute());
        all.put(
                "033",
                () -> reading()
                        .clients()
                        .list(ClientQuery.all()
                                .page(0)
                                .createdAfter(at("2022-01-01T00:00:00Z"))
                                .createdBefore(at("2022-12-31T23:59:00Z")))
                        .firstPage());
        all.put(
                "035",
                () -> form().clients()
                        .create(ClientFields.create().name("Client One").emails(EMAIL, "one.second@example.com"))
                        .execute());
        all.put(
                "036",
                () -> rest().clients()
                        .create(ClientFields.create()
                                .name("Client One")
                                .emails(EMAIL)
                                .phone("+7 999 000-00-01")
                                .customField(12, 77))
                        .execute());
        all.put(
                "038",
                () -> client.clients()
                        .addNote(242630, "New order #1001 for 12 500,00. Status: N")
                        .execute());
        all.put("039", () -> client.clients().merge(242630, 300001).execute());
        all.put(
                "051",
                () -> form().users()
                        .update(
                                2154861,
                                UserFields.create()
                                        .takesChats(true)
                                        .takesTickets(false)
                                        .withoutAvatar())
                        .execute());
        all.put(
                "052",
                () -> client.users()
                        .create(UserFields.create()
                                .name("Agent Name")
                                .email("agent@example.com")
                                .role("employee")
                                .password(Secret.of("example-password"))
                                .group(123)
                                .sendInvite(false)
                                .language("ru"))
                        .execute());
        all.put("055", () -> client.channels().ofType("chat").execute());
        return all;
    }

    @Test
    void requestsEqualTheDocumentedOnes() {
        Map<String, Runnable> known = requests();
        List<String> compared = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String file : Contract.expectations("request").keySet()) {
            Runnable made = known.get(file.substring(0, 3));
            if (made == null) {
                open.add(file);
                continue;
            }
            JsonNode wanted = Contract.json(file);
            wire.answers(
                    wanted.path("method").asText().equals("GET") || file.contains("list") || file.contains("search")
                            ? "[]"
                            : "{\"id\":1,\"ticket_id\":1,\"status\":\"success\"}");
            catchThrowable(made::run);
            compare(file, wanted, wire.last());
            compared.add(file);
        }
        assertThat(compared).hasSizeGreaterThan(15);
        System.out.println(compared.size() + " requests equal the documented ones, without a typed call: " + open);
    }

    private static void compare(String file, JsonNode wanted, LoggedRequest sent) {
        assertThat(sent.getMethod().getName())
                .as(file)
                .isEqualTo(wanted.path("method").asText());
        assertThat(sent.getUrl().replaceAll("\\?.*", ""))
                .as(file)
                .isEqualTo(wanted.path("path").asText());
        wanted.path("headers")
                .properties()
                .forEach(header -> assertThat(sent.getHeader(header.getKey()))
                        .as(file)
                        .startsWith(header.getValue().asText()));
        if (wanted.has("query")) {
            String url = sent.getUrl();
            assertThat(pairs(url.substring(url.indexOf('?') + 1))).as(file).isEqualTo(texts(wanted.path("query")));
        }
        if (wanted.has("form")) {
            assertThat(pairs(sent.getBodyAsString())).as(file).isEqualTo(texts(wanted.path("form")));
        }
        if (wanted.has("body")) {
            assertThat(plain(Contract.parse(sent.getBodyAsString()))).as(file).isEqualTo(plain(wanted.path("body")));
        }
        for (JsonNode part : wanted.path("multipart")) {
            String name = "name=\"" + part.path("name").asText() + "\"";
            assertThat(sent.getBodyAsString())
                    .as(file)
                    .contains(
                            part.has("filename")
                                    ? name + "; filename=\""
                                            + part.path("filename").asText() + "\"\r\nContent-Type: "
                                            + part.path("content_type").asText()
                                    : name + "\r\n\r\n" + part.path("value").asText() + "\r\n");
        }
        if (wanted.has("multipart")) {
            assertThat(sent.getBodyAsString().split("Content-Disposition", -1))
                    .as(file)
                    .hasSize(wanted.path("multipart").size() + 1);
        }
    }

    private static Map<String, String> pairs(String encoded) {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : encoded.split("&", -1)) {
            String[] sides = pair.split("=", 2);
            pairs.put(decoded(sides[0]), decoded(sides[1]));
        }
        return pairs;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        object.properties()
                .forEach(member -> texts.put(member.getKey(), member.getValue().asText()));
        return texts;
    }

    /** Scalars by their text, members in any order. */
    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
            return members;
        }
        if (node.isArray()) {
            List<Object> elements = new ArrayList<>();
            node.forEach(each -> elements.add(plain(each)));
            return elements;
        }
        return node.asText();
    }

    /** The typed call for the answer of an endpoint. */
    private Map<String, Function<UsedeskClient, Object>> answers() {
        Map<String, Function<UsedeskClient, Object>> all = new TreeMap<>();
        all.put("tickets-list", c -> c.tickets().list(TicketQuery.all()).toList());
        all.put("ticket-get", c -> c.tickets().get(1).execute());
        all.put("ticket-create", c -> c.tickets().create(TicketFields.create()).execute());
        all.put(
                "ticket-update",
                c -> c.tickets().update(1, TicketUpdate.create()).execute());
        all.put(
                "comment-create",
                c -> Map.of(
                        "status",
                        "success",
                        "comment_id",
                        c.comments().create(1, CommentFields.create()).execute()));
        all.put("tags-list", c -> c.tickets().tags().toList());
        all.put("ticket-fields", c -> c.tickets().customFields().execute());
        all.put("clients-list", c -> c.clients().list(ClientQuery.all()).toList());
        all.put("client-get", c -> c.clients().get(1).execute().map(List::of).orElse(List.of()));
        all.put(
                "client-create",
                c -> Map.of(
                        "status",
                        true,
                        "client_id",
                        c.clients().create(ClientFields.create()).execute()));
        all.put("users-list", c -> c.users().list().execute());
        all.put(
                "user-delete",
                c -> Map.of(
                        "status",
                        "success",
                        "user_id",
                        c.users().delete(2154861).execute()));
        all.put("chat-change", c -> c.chats().changeAssignee(1, 2).execute());
        all.put("kb-article", c -> c.knowledgeBase(1).article(96).execute());
        all.put(
                "kb-add",
                c -> Map.of(
                        "res", 1, "views", c.knowledgeBase(1).addViews(96, 1).execute()));
        return all;
    }

    @Test
    @DisplayName("S0-04 documented answers become typed values and lose nothing")
    void responsesDecodeAndLoseNothing() {
        Map<String, Function<UsedeskClient, Object>> typed = answers();
        int compared = 0;
        for (String file : Contract.expectations("response").keySet()) {
            wire.answers(Contract.text(file));
            String name = file.substring(4);
            Object value;
            JsonNode sent = Contract.json(file);
            if (name.startsWith("clients-list-seed")) {
                value = Map.of("clients", rest().clients().findByEmail(EMAIL).execute());
            } else {
                value = typed.entrySet().stream()
                        .filter(each -> name.startsWith(each.getKey()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no typed call for " + file))
                        .getValue()
                        .apply(client);
            }
            Same.holds(file, Json.mapper().valueToTree(value), sent);
            compared++;
        }
        assertThat(compared).isGreaterThan(15);
        System.out.println(compared + " responses decoded without a loss");
    }

    @Test
    void typedModelsSayWhatIsExpected() {
        assertThat(Contract.expectations("response")).isNotEmpty();
        wire.answers(Contract.text("017-tickets-list.response.json"));
        List<Ticket> rows = client.tickets().list(TicketQuery.all()).toList();
        assertThat(rows.get(0).status()).contains(TicketStatus.OPEN);
        assertThat(rows.get(0).createdAt()).contains(at("2024-03-05T09:00:00Z"));
        assertThat(rows.get(0).tags()).extracting(tag -> tag.name()).containsExactly("refund", "vip");
        assertThat(rows.get(0).assigneeId()).isEmpty();
        assertThat(rows.get(1).status()).contains(TicketStatus.MERGED);

        wire.answers(Contract.text("021-ticket-get-strings.response.json"));
        TicketDetails old = client.tickets().get(2265179).execute();
        assertThat(old.ticket().id()).isEqualTo(2265179);
        assertThat(old.ticket().group()).isEmpty();
        assertThat(old.ticket().email()).isEmpty();
        assertThat(old.comments().get(0).isFirst()).contains(false);

        wire.answers(Contract.text("022-ticket-get-modern.response.json"));
        TicketDetails now = client.tickets().get(3089372).execute();
        assertThat(now.tags()).extracting(tag -> tag.name()).containsExactly("refund", "vip");
        assertThat(now.ticket().status()).contains(TicketStatus.NEW);
        assertThat(now.customFields().get(0).fieldId()).contains(54L);
        assertThat(now.comments().get(0).files().get(0).name()).contains("box.jpg");

        wire.answers(Contract.text("030-ticket-fields-nested.response.json"));
        CustomField nested = client.tickets().customFields().execute().get(0);
        assertThat(nested.definition().parentFieldId()).contains(80L);
        assertThat(nested.options().get(0).parentOptionId()).containsExactly(400L);

        wire.answers(Contract.text("041-clients-list-emails-array.response.json"));
        assertThat(client.clients().findByEmail("ONE.second@example.com").execute())
                .extracting(Client::id)
                .containsExactly(242630L);
        wire.answers(Contract.text("045-client-get-missing.response.json"));
        assertThat(client.clients().get(1).execute()).isEmpty();

        wire.answers(Contract.text("050-users-list.response.json"));
        User agent = client.users().list().execute().get(0);
        assertThat(agent.groups().get(0).deletedAt()).isEmpty();
        assertThat(agent.chatOnlineStatus()).contains(true);

        wire.answers(Contract.text("061-chat-change-assignee-ok.response.json"));
        ChatAssignee assigned = client.chats().changeAssignee(675, 27).execute();
        assertThat(assigned.chatId()).isEqualTo(675);

        wire.answers("[{\"channel_id\":860,\"channel_name\":\"Mail\",\"channel_type\":\"future\"}]");
        assertThat(client.channels().list().execute())
                .extracting(Channel::channelType)
                .containsExactly(java.util.Optional.of("future"));
    }

    @Test
    void errorsAreFailuresOfTheirKind() {
        Map<String, Class<? extends ApiException>> kinds = Map.of(
                "025", RequestRejectedException.class,
                "048", RequestRejectedException.class,
                "067", CredentialsException.class,
                "068", AccessDeniedException.class,
                "069", UnavailableException.class,
                "071", RateLimitedException.class,
                "073", RequestRejectedException.class);
        int told = 0;
        for (String file : Contract.expectations("error").keySet()) {
            String number = file.replaceAll(".*-(4\\d\\d|5\\d\\d)[-.].*", "$1");
            wire.answers(number.equals(file) ? 200 : Integer.parseInt(number), Contract.text(file));
            for (Call<?> call : List.of(
                    client.users().list(),
                    client.tickets().create(TicketFields.create()),
                    client.clients().create(ClientFields.create()),
                    client.tickets().update(1, TicketUpdate.create()))) {
                ApiException failure = catchThrowableOfType(ApiException.class, call::execute);
                assertThat(failure)
                        .as(file + " " + call)
                        .isInstanceOf(kinds.getOrDefault(file.substring(0, 3), ApiException.class));
                if (failure instanceof RateLimitedException) {
                    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(120));
                }
            }
            told++;
        }
        assertThat(told).isGreaterThan(5);
        System.out.println(told + " errors told apart");
    }
}
