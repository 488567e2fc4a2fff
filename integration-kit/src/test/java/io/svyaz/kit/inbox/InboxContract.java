package io.svyaz.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.kit.FreshTables;
import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import io.svyaz.kit.internal.Sql;
import io.svyaz.testkit.FakeClock;
import io.svyaz.webhook.BodySecretVerifier;
import io.svyaz.webhook.HmacVerifier;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookResponse;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookSigner;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the inbox does in every database. */
abstract class InboxContract {
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    static final String KEY = "correct horse battery staple";
    static final WebhookSecret SECRET = WebhookSecret.of(KEY);
    static final byte[] RESOLVED =
            "{ \"event\": \"ticket.resolved\",\"ticket\":{\"id\":17,\"client\":{\"email\":\"a@b.example\"}} }"
                    .getBytes(UTF_8);

    final FakeClock clock = new FakeClock(START);
    FreshTables tables;
    Store store;

    abstract DataSource source();

    @BeforeEach
    void freshTables() {
        tables = FreshTables.in(source());
        store = tables.node(clock);
    }

    @Test
    @DisplayName(
            "S0-19 S1-08 S1-22 S2-28 S2-29 a signed webhook is answered 200 and stands with its job, byte for byte")
    void stored_with_its_job() {
        WebhookInbox inbox = usedesk().build();
        WebhookResponse answer = inbox.handle(usedeskPost(RESOLVED));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(new String(answer.body(), UTF_8)).isEqualTo("{\"ok\":true}");
        InboxEntry entry = only();
        assertThat(entry.event()).isEqualTo("ticket.resolved");
        assertThat(entry.status()).isEqualTo(InboxStatus.ACCEPTED);
        assertThat(entry.receivedAt()).isEqualTo(START);
        assertThat(entry.bodyBytes()).isEqualTo(RESOLVED.length);
        assertThat(jobs()).containsExactly("webhook_ticket.resolved INBOUND PENDING " + entry.correlationId());
        InboxMessage message = Inbox.in(store).messageOf(payload()).orElseThrow();
        assertThat(message.id()).isEqualTo(entry.id());
        assertThat(message.body()).isEqualTo(RESOLVED);
        assertThat(message.source()).isEqualTo("usedesk");
        assertThat(message.correlationId()).isEqualTo(entry.correlationId());
    }

    @Test
    @DisplayName("S0-19 S2-28 an event that nobody knows is kept under its name")
    void unknown_events_are_kept() {
        usedesk().build().handle(usedeskPost(json("{\"event\":\"ticket.invented_tomorrow\"}")));
        assertThat(jobs()).singleElement().asString().startsWith("webhook_ticket.invented_tomorrow ");
    }

    @Test
    @DisplayName("S2-28 whatever the event's value is, the type is safe and bounded and nothing is lost")
    void event_values() {
        WebhookInbox inbox = usedesk().build();
        List<String> values = List.of(
                "\"" + "x".repeat(10_240) + "\"",
                "\"a\\u0000b\"",
                "null",
                "17",
                "[\"a\"]",
                "{\"a\":1}",
                "true",
                "\"\"",
                "\"  \"",
                "\"a b/../c\\n'; drop table x\"",
                "\"\\ud800\"",
                "\"заявка.закрыта\"",
                "9".repeat(5_000));
        for (String value : values) {
            assertThat(inbox.handle(usedeskPost(json("{\"event\":" + value + "}")))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(inbox.handle(usedeskPost(json("{}"))).status()).isEqualTo(200);
        assertThat(inbox.handle(usedeskPost(json("[]"))).status()).isEqualTo(200);
        List<String> types = jobs().stream().map(job -> job.split(" ", -1)[0]).toList();
        assertThat(types)
                .hasSize(values.size() + 2)
                .allSatisfy(type -> assertThat(type)
                        .startsWith("webhook_")
                        .hasSizeLessThanOrEqualTo(160)
                        .matches("[\\p{L}\\p{Nd}._:~-]+"));
        assertThat(types)
                .contains("webhook_unknown", "webhook_17", "webhook_true", "webhook_заявка.закрыта")
                .filteredOn("webhook_unknown"::equals)
                .hasSize(7);
    }

    @Test
    void two_long_events_that_begin_alike_have_different_types() {
        WebhookInbox inbox = usedesk().build();
        inbox.handle(usedeskPost(json("{\"event\":\"" + "x".repeat(500) + "1\"}")));
        inbox.handle(usedeskPost(json("{\"event\":\"" + "x".repeat(500) + "2\"}")));
        assertThat(jobs().stream().map(job -> job.split(" ", -1)[0])).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("S2-27 reordered keys, spaces, escapes and windows-1251 bytes are verified and stored as they came")
    void raw_bytes() {
        WebhookInbox inbox = usedesk().build();
        List<byte[]> bodies = List.of(
                json("{\"ticket\":{\"id\":1},\"event\":\"e\"}"),
                json(" {\"event\" : \"e\"\r\n,\"subject\":\"\\u0441\"} \n"),
                "{\"event\":\"e\",\"subject\":\"Заявка\"}".getBytes(Charset.forName("windows-1251")),
                "\ufeff{\"event\":\"e\"}".getBytes(UTF_8));
        for (byte[] body : bodies) {
            assertThat(inbox.handle(usedeskPost(body)).status()).isEqualTo(200);
        }
        List<byte[]> stored = new ArrayList<>();
        for (InboxEntry entry : entries()) {
            assertThat(entry.event()).isEqualTo("e");
            stored.add(0, Inbox.in(store).message(entry.id()).orElseThrow().body());
        }
        assertThat(stored).usingElementComparator(java.util.Arrays::compare).containsExactlyElementsOf(bodies);
    }

    @Test
    @DisplayName(
            "F19 S2-29 the same webhook delivered five times, two at once on two nodes: five 200, one row, one job")
    void delivered_five_times() throws Exception {
        List<WebhookInbox> nodes = List.of(
                usedesk(tables.node(clock)).build(), usedesk(tables.node(clock)).build());
        List<Integer> answers = new ArrayList<>(
                together(2, i -> nodes.get(i).handle(usedeskPost(RESOLVED)).status()));
        for (int i = 0; i < 3; i++) {
            answers.add(nodes.get(i % 2).handle(usedeskPost(RESOLVED)).status());
        }
        assertThat(answers).containsExactly(200, 200, 200, 200, 200);
        assertThat(only().duplicates()).isEqualTo(4);
        assertThat(jobs()).hasSize(1);
    }

    @Test
    @DisplayName("F19 twenty deliveries at the same instant on two nodes make one row and one job")
    void delivered_at_once() throws Exception {
        List<WebhookInbox> nodes = List.of(
                usedesk(tables.node(clock)).build(), usedesk(tables.node(clock)).build());
        assertThat(together(
                        20, i -> nodes.get(i % 2).handle(usedeskPost(RESOLVED)).status()))
                .containsOnly(200);
        assertThat(only().duplicates()).isEqualTo(19);
        assertThat(jobs()).hasSize(1);
    }

    @Test
    void the_sender_s_id_recognises_a_delivery_whatever_else_has_changed_and_however_late() {
        WebhookInbox inbox = usedesk().eventId(InboxFact.member("id")).build();
        inbox.handle(usedeskPost(json("{\"event\":\"e\",\"id\":\"42\",\"sent\":1}")));
        clock.advance(Duration.ofDays(20));
        inbox.handle(usedeskPost(json("{\"event\":\"e\",\"id\":\"42\",\"sent\":2}")));
        inbox.handle(usedeskPost(json("{\"event\":\"e\",\"id\":\"43\",\"sent\":2}")));
        assertThat(jobs()).hasSize(2);
    }

    @Test
    void two_sources_do_not_take_one_another_s_ids_for_their_own() {
        for (String source : List.of("usedesk/a", "usedesk/b")) {
            WebhookInbox.usedesk(store, source, SECRET)
                    .eventId(InboxFact.member("id"))
                    .build()
                    .handle(usedeskPost(json("{\"event\":\"e\",\"id\":\"42\"}")));
        }
        assertThat(jobs()).hasSize(2);
    }

    @Test
    @DisplayName("S1-08 a ticket that is resolved again later is a new event, although its bytes are the same")
    void equal_bytes_after_the_window() {
        WebhookInbox inbox = usedesk().build();
        inbox.handle(usedeskPost(RESOLVED));
        clock.advance(Duration.ofMinutes(9));
        inbox.handle(usedeskPost(RESOLVED));
        assertThat(jobs()).hasSize(1);
        clock.advance(Duration.ofMinutes(2));
        inbox.handle(usedeskPost(RESOLVED));
        inbox.handle(usedeskPost(RESOLVED));
        assertThat(jobs()).hasSize(2);
        assertThat(entries()).extracting(InboxEntry::duplicates).containsExactly(1, 1);
    }

    @Test
    @DisplayName("S1-22 malformed JSON after a valid signature: 400, kept as rejected, no job")
    void malformed() {
        WebhookInbox inbox = usedesk().build();
        for (String body : List.of("{\"event\":", "", "{} {}", "{'a':1}", "{\"a\":\"\\x\"}", "[".repeat(5000), "nul")) {
            assertThat(inbox.handle(usedeskPost(json(body))).status()).isEqualTo(400);
        }
        inbox.handle(usedeskPost(json("{\"event\":")));
        assertThat(entries()).hasSize(7).allSatisfy(entry -> {
            assertThat(entry.status()).isEqualTo(InboxStatus.REJECTED);
            assertThat(entry.rejectReason()).contains("MALFORMED_BODY");
            assertThat(entry.jobId()).isEmpty();
        });
        long first = entries().get(6).id();
        assertThat(Inbox.in(store).message(first).orElseThrow().body()).isEqualTo(json("{\"event\":"));
        assertThat(jobs()).isEmpty();
        assertThat(rejects()).containsExactly("usedesk MALFORMED_BODY 8");
    }

    @Test
    @DisplayName("S0-20 S2-26 refusals: 403 for Usedesk and CoMagic, 401 otherwise; counted by reason, nothing is kept")
    void refused() {
        WebhookInbox usedesk = usedesk().build();
        WebhookInbox comagic = WebhookInbox.comagic(store, "comagic", SECRET).build();
        WebhookInbox generic = WebhookInbox.builder(store, "generic")
                .verifier(HmacVerifier.xSignature(SECRET))
                .build();
        WebhookRequest unsigned = WebhookRequest.of("POST", Map.of(), RESOLVED);
        byte[] tampered = RESOLVED.clone();
        tampered[3]++;
        WebhookRequest wrong =
                WebhookRequest.of("POST", WebhookSigner.usedesk(SECRET).sign(RESOLVED), tampered);

        assertThat(usedesk.handle(unsigned).status()).isEqualTo(403);
        assertThat(usedesk.handle(wrong).status()).isEqualTo(403);
        assertThat(usedesk.handle(wrong).status()).isEqualTo(403);
        assertThat(comagic.handle(unsigned).status()).isEqualTo(403);
        assertThat(generic.handle(unsigned).status()).isEqualTo(401);
        assertThat(usedesk.handle(WebhookRequest.of("GET", Map.of(), new byte[0]))
                        .status())
                .isEqualTo(405);
        assertThat(entries()).isEmpty();
        assertThat(jobs()).isEmpty();
        assertThat(rejects())
                .containsExactly(
                        "comagic MISSING 1",
                        "generic MISSING 1",
                        "usedesk METHOD 1",
                        "usedesk MISMATCH 2",
                        "usedesk MISSING 1");
    }

    @Test
    void a_flood_of_refusals_is_counted_to_the_last_one() throws Exception {
        WebhookInbox inbox = usedesk().build();
        together(16, i -> {
            for (int n = 0; n < 25; n++) {
                inbox.handle(WebhookRequest.of("POST", Map.of(), RESOLVED));
            }
            return i;
        });
        assertThat(rejects()).containsExactly("usedesk MISSING 400");
    }

    @Test
    @DisplayName("F46 a body of 10 MB is answered 413; of it one byte more than the limit is read")
    void too_long() {
        WebhookInbox inbox = usedesk().build();
        assertThat(inbox.readLimit()).isEqualTo((1 << 20) + 1);
        assertThat(inbox.handle(usedeskPost(new byte[10 << 20])).status()).isEqualTo(413);
        assertThat(inbox.handle(usedeskPost(new byte[inbox.readLimit()])).status())
                .isEqualTo(413);
        assertThat(rejects()).containsExactly("usedesk TOO_LARGE 2");
    }

    @Test
    @DisplayName("F46 a packed body is not unpacked")
    void packed() {
        byte[] packed = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3};
        Map<String, List<String>> headers =
                new HashMap<>(WebhookSigner.usedesk(SECRET).sign(packed));
        headers.put("Content-Encoding", List.of("gzip"));
        assertThat(usedesk()
                        .build()
                        .handle(WebhookRequest.of("POST", headers, packed))
                        .status())
                .isEqualTo(400);
        assertThat(Inbox.in(store).message(only().id()).orElseThrow().body()).isEqualTo(packed);
    }

    @Test
    @DisplayName("F26 S2-29 the store is down: 503; up again, the repeated delivery is stored once")
    void store_down() {
        SwitchableSource connections = new SwitchableSource(tables.source());
        WebhookInbox inbox = usedesk(tables.node(connections, clock)).build();
        connections.down = true;
        assertThat(inbox.handle(usedeskPost(RESOLVED)).status()).isEqualTo(503);
        assertThat(inbox.handle(WebhookRequest.of("POST", Map.of(), RESOLVED)).status())
                .isEqualTo(403);
        connections.down = false;
        assertThat(inbox.handle(usedeskPost(RESOLVED)).status()).isEqualTo(200);
        inbox.handle(WebhookRequest.of("POST", Map.of(), RESOLVED));
        assertThat(only().duplicates()).isZero();
        assertThat(jobs()).hasSize(1);
        assertThat(rejects()).containsExactly("usedesk MISSING 2");
    }

    @Test
    @DisplayName("F06 S2-29 a job that cannot be handed in leaves no row behind, and the answer is 503")
    void row_and_job_together() {
        store.run("test", connection -> Sql.update(connection, "drop table " + store.table("lane")));
        assertThat(usedesk().build().handle(usedeskPost(RESOLVED)).status()).isEqualTo(503);
        assertThat(entries()).isEmpty();
        assertThat(jobs()).isEmpty();
    }

    @Test
    @DisplayName("S4-15 the answer does not wait for the handler: 200 with nobody working the queue")
    void nobody_works() {
        WebhookInbox comagic = WebhookInbox.comagic(store, "comagic", SECRET).build();
        byte[] body = json("{\"event\":\"call.finished\"}");
        assertThat(comagic.handle(WebhookRequest.of(
                                "POST", WebhookSigner.comagic(SECRET).sign(body), body))
                        .status())
                .isEqualTo(200);
        assertThat(jobs()).singleElement().asString().contains("PENDING");
    }

    @Test
    @DisplayName("F43 no secret of headers, path or body is in any row")
    void no_secrets() {
        String token = "s3cr3t-t0ken-value";
        WebhookInbox inbox = WebhookInbox.builder(store, "hook")
                .verifier(BodySecretVerifier.of(
                        request -> new String(request.body(), UTF_8).contains(token)
                                ? Optional.of(token)
                                : Optional.empty(),
                        WebhookSecret.of(token)))
                .bodyCleaner(BodyCleaner.masking("secret"))
                .maskHeaders("X-House")
                .build();
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : List.of(
                "Authorization",
                "Cookie",
                "X-Signature",
                "X-Api-Key",
                "X-My-Key",
                "X-House",
                "Referer",
                "X-Original-URI",
                "X-Auth-Token",
                "X-Hub-Sig",
                "webhook-signature")) {
            headers.put(name, List.of("a " + token));
        }
        headers.put("User-Agent", List.of("Sender/1.0"));
        headers.put(null, List.of("status line"));
        byte[] body =
                json("{\"event\":\"e\", \"secret\" : \"" + token + "\",\"deep\":[{\"SECRET\":\"" + token + "\"}] }");
        assertThat(inbox.handle(WebhookRequest.of("POST", headers, body).withPath("/hook/" + token))
                        .status())
                .isEqualTo(200);
        assertThat(inbox.handle(WebhookRequest.of("POST", headers, json("{\"secret\":\"" + token)))
                        .status())
                .isEqualTo(400);

        assertThat(dump()).doesNotContain(token);
        InboxMessage message = Inbox.in(store).message(entries().get(1).id()).orElseThrow();
        assertThat(new String(message.body(), UTF_8))
                .isEqualTo("{\"event\":\"e\", \"secret\" : \"***\",\"deep\":[{\"SECRET\":\"***\"}] }");
        assertThat(message.headers()).containsEntry("user-agent", "Sender/1.0").containsEntry("x-house", "***");
        assertThat(message.toString()).doesNotContain("Sender");
    }

    @Test
    @DisplayName(
            "F43 the tokens of a Bitrix24 event are not stored, portal and object are; its form gives the event's name")
    void bitrix24() {
        WebhookInbox inbox = WebhookInbox.bitrix24(
                        store,
                        "bitrix24/romashka",
                        BodySecretVerifier.of(
                                request -> InboxFactsOfForms.value(request, "auth[application_token]"),
                                WebhookSecret.of("apptoken")))
                .orderKey(InboxFact.joined(":", c -> Optional.of("deal"), InboxFact.member("data", "FIELDS", "ID")))
                .build();
        String form = "event=ONCRMDEALUPDATE&data%5BFIELDS%5D%5BID%5D=42&ts=1&auth%5Baccess_token%5D=acc3ss"
                + "&auth[refresh_token]=r3fresh&auth%5Bdomain%5D=romashka.bitrix24.ru&auth[application_token]=apptoken";
        Map<String, List<String>> headers =
                Map.of("content-type", List.of("application/x-www-form-urlencoded; charset=UTF-8"));
        assertThat(inbox.handle(WebhookRequest.of("POST", headers, json(form))).status())
                .isEqualTo(200);
        assertThat(jobs()).singleElement().asString().startsWith("webhook_ONCRMDEALUPDATE ");
        assertThat(new String(Inbox.in(store).messageOf(payload()).orElseThrow().body(), UTF_8))
                .isEqualTo("event=ONCRMDEALUPDATE&data%5BFIELDS%5D%5BID%5D=42&ts=1&auth%5Baccess_token%5D=***"
                        + "&auth[refresh_token]=***&auth%5Bdomain%5D=romashka.bitrix24.ru&auth[application_token]=***");
        assertThat(lanes()).containsExactly("bitrix24/romashka:deal:42");
        assertThat(dump()).doesNotContain("acc3ss", "r3fresh", "apptoken");
    }

    @Test
    void two_changes_of_a_bitrix24_record_within_a_second_are_two_jobs() {
        WebhookInbox inbox = WebhookInbox.bitrix24(
                        store,
                        "bitrix24/romashka",
                        BodySecretVerifier.of(
                                request -> InboxFactsOfForms.value(request, "auth[application_token]"),
                                WebhookSecret.of("apptoken")))
                .build();
        String form = "event=ONCRMDEALUPDATE&data%5BFIELDS%5D%5BID%5D=42&ts=1&auth[application_token]=apptoken";
        for (int i = 0; i < 2; i++) {
            inbox.handle(WebhookRequest.of(
                    "POST", Map.of("content-type", List.of("application/x-www-form-urlencoded")), json(form)));
        }
        assertThat(jobs()).hasSize(2);
    }

    @Test
    void a_function_of_the_host_that_fails_loses_nothing() {
        InboxFact broken = content -> {
            throw new IllegalStateException(new String(content.request().body(), UTF_8));
        };
        usedesk().event(broken).eventId(broken).orderKey(broken).build().handle(usedeskPost(RESOLVED));
        assertThat(jobs()).singleElement().asString().startsWith("webhook_unknown ");
    }

    @Test
    void a_cleaner_that_fails_stores_nothing_and_asks_the_sender_to_come_again() {
        WebhookInbox inbox = usedesk()
                .bodyCleaner(content -> {
                    throw new IllegalStateException("no");
                })
                .build();
        assertThat(inbox.handle(usedeskPost(RESOLVED)).status()).isEqualTo(503);
        assertThat(entries()).isEmpty();
    }

    @Test
    void rows_are_listed_by_page_and_filter() {
        WebhookInbox inbox = usedesk().build();
        for (int i = 0; i < 5; i++) {
            inbox.handle(usedeskPost(json("{\"event\":\"e" + i % 2 + "\",\"n\":" + i + "}")));
            clock.advance(Duration.ofMinutes(1));
        }
        inbox.handle(usedeskPost(json("{")));
        Inbox reader = Inbox.in(store);
        InboxFilter two = InboxFilter.all().withLimit(2);
        List<InboxEntry> first = reader.list(two);
        List<InboxEntry> second = reader.list(two.before(first.get(1).id()));
        assertThat(Stream.concat(first.stream(), second.stream()).map(InboxEntry::id))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .hasSize(4);
        assertThat(reader.list(InboxFilter.all().withEvent("e0"))).hasSize(3);
        assertThat(reader.list(InboxFilter.all().withStatus(InboxStatus.REJECTED)))
                .hasSize(1);
        assertThat(reader.list(InboxFilter.all().withSource("other"))).isEmpty();
        assertThat(reader.list(InboxFilter.all().between(START.plusSeconds(60), START.plusSeconds(180))))
                .hasSize(2);
    }

    @Test
    @DisplayName("F35 purging removes what is old and done with, in small portions, and leaves what a job still needs")
    void purge() {
        WebhookInbox inbox = usedesk().build();
        for (int i = 0; i < 1203; i++) {
            inbox.handle(usedeskPost(json("{\"n\":" + i + "}")));
        }
        inbox.handle(usedeskPost(json("{")));
        store.run(
                "test",
                connection -> Sql.update(
                        connection,
                        "update " + store.table("job") + " set status = 'DONE' where payload not in"
                                + " (select payload from " + store.table("job") + " order by id limit 3)"));
        clock.advance(Duration.ofDays(31));
        inbox.handle(usedeskPost(json("{\"n\":\"new\"}")));
        assertThat(Inbox.in(store).purge(Duration.ofDays(30))).isEqualTo(1201);
        assertThat(entries()).hasSize(4);
    }

    @Test
    @DisplayName(
            "F20 F48 events fetched from the vendor are confirmed after they are stored; fetched again they are known")
    void feed() {
        WebhookInbox inbox = usedesk().build();
        ScriptedFeed feed = new ScriptedFeed(60);
        feed.crashBeforeConfirm = true;
        assertThatThrownBy(() -> inbox.drain(feed)).hasMessage("crash");
        assertThat(jobs()).hasSize(50);
        assertThat(feed.left()).isEqualTo(60);
        feed.crashBeforeConfirm = false;
        assertThat(inbox.drain(feed)).isEqualTo(new EventFeed.Run(10, 50, 0));
        assertThat(jobs()).hasSize(60).allSatisfy(job -> assertThat(job).startsWith("webhook_ONCRMDEALUPDATE "));
        assertThat(feed.left()).isZero();
    }

    @Test
    @DisplayName("F26 the store goes down within a batch: what was committed is confirmed, the rest comes again")
    void feed_with_store_down() {
        SwitchableSource connections = new SwitchableSource(tables.source());
        WebhookInbox inbox = usedesk(tables.node(connections, clock)).build();
        ScriptedFeed feed = new ScriptedFeed(10);
        connections.downAfter = 4;
        assertThatThrownBy(() -> inbox.drain(feed)).isInstanceOf(StoreException.class);
        assertThat(feed.left()).isEqualTo(6);
        connections.downAfter = -1;
        connections.down = false;
        assertThat(inbox.drain(feed)).isEqualTo(new EventFeed.Run(6, 0, 0));
        assertThat(jobs()).hasSize(10);
    }

    WebhookInboxBuilder usedesk() {
        return usedesk(store);
    }

    static WebhookInboxBuilder usedesk(Store store) {
        return WebhookInbox.usedesk(store, "usedesk", SECRET);
    }

    static WebhookRequest usedeskPost(byte[] body) {
        return WebhookRequest.of("POST", WebhookSigner.usedesk(SECRET).sign(body), body);
    }

    static byte[] json(String text) {
        return text.getBytes(UTF_8);
    }

    List<InboxEntry> entries() {
        return Inbox.in(store).list(InboxFilter.all().withLimit(1000));
    }

    InboxEntry only() {
        assertThat(entries()).hasSize(1);
        return entries().get(0);
    }

    List<String> rejects() {
        return Inbox.in(store).rejects().stream()
                .map(reject -> reject.source() + " " + reject.reason() + " " + reject.rejects())
                .toList();
    }

    List<String> jobs() {
        return texts("select concat(type, ' ', direction, ' ', status, ' ', correlation_id) from job order by id");
    }

    private List<String> lanes() {
        return texts("select order_key from job order by id");
    }

    private String payload() {
        return texts("select payload from job order by id").get(0);
    }

    /** Everything that a reader of the tables could see. */
    private String dump() {
        List<String> all = new ArrayList<>(
                texts(
                        "select concat(source, event, coalesce(dedupe_key, ''), headers, coalesce(reject_reason, '')) from inbox"));
        for (InboxEntry entry : entries()) {
            all.add(new String(Inbox.in(store).message(entry.id()).orElseThrow().body(), UTF_8));
        }
        all.addAll(texts("select concat(type, payload, coalesce(order_key, ''), coalesce(dedupe_key, '')) from job"));
        return String.join("\n", all);
    }

    private List<String> texts(String sql) {
        String[] parts = sql.split(" from ", 2);
        String[] rest = parts[1].split(" ", 2);
        String named = parts[0] + " from " + store.table(rest[0]) + (rest.length > 1 ? " " + rest[1] : "");
        return store.run("test", connection -> Sql.list(connection, named, row -> row.getString(1)));
    }

    static <T> List<T> together(int threads, java.util.function.IntFunction<T> work) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int n = i;
                calls.add(() -> work.apply(n));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> call : pool.invokeAll(calls)) {
                results.add(call.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
