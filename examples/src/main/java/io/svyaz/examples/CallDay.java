package io.svyaz.examples;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.comagic.ComagicClient;
import io.svyaz.comagic.notifications.NotificationVerifiers;
import io.svyaz.core.Secret;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.recipes.calls.IntegrationEvent;
import io.svyaz.recipes.calls.LeadFieldNames;
import io.svyaz.testkit.bitrix.BitrixFailure;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import io.svyaz.testkit.comagic.ComagicFailure;
import io.svyaz.testkit.comagic.FakeComagic;
import io.svyaz.testkit.comagic.WebhookBodies;
import io.svyaz.testkit.comagic.WebhookReply;
import io.svyaz.testkit.comagic.WebhookSender;
import io.svyaz.webhook.WebhookSecret;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A short day at a shop: what comes in by webhook, what becomes of it, and whether that is right. */
final class CallDay {
    private static final String SECRET = "a-secret-only-of-this-run";
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final long VISITOR = 10_640_054_782L;

    private final PrintStream out;
    private final Queue<CallDesk.Entry> journal = new ConcurrentLinkedQueue<>();
    private final Queue<IntegrationEvent> events = new ConcurrentLinkedQueue<>();
    private final Queue<LogRow> requests = new ConcurrentLinkedQueue<>();
    private final Map<String, Boolean> checks = new LinkedHashMap<>();
    private final TextTable day = new TextTable("came in", "answer", "became", "", "because");

    CallDay(PrintStream out) {
        this.out = out;
    }

    /** Plays the day; true when it ended as it should. */
    boolean play() throws IOException, InterruptedException {
        try (FakeBitrix24 portal = FakeBitrix24.start();
                FakeComagic account = FakeComagic.builder()
                        .credentials("integration", "password-of-this-run")
                        .timeZone(MOSCOW)
                        .start();
                var rows = RequestLogger.buffered(requests::add, 10_000)) {
            BitrixClient bitrix = BitrixClient.builder()
                    .webhookUrl(portal.webhookUrl().toString())
                    .logger(rows)
                    .build();
            ComagicClient comagic = ComagicClient.builder()
                    .dataApiUrl(account.dataApiUrl().toString())
                    .login("integration", Secret.of("password-of-this-run"))
                    .logger(rows)
                    .build();
            CallDesk desk = new CallDesk(
                    bitrix,
                    comagic,
                    LeadFieldNames.rest(),
                    NotificationVerifiers.signature(WebhookSecret.of(SECRET)),
                    events::add,
                    journal::add);
            try (WebhookServer server = WebhookServer.start("127.0.0.1", 0, "/comagic", desk.endpoint())) {
                script(portal, account, new WebhookSender(server.address(), SECRET));
            }
            rows.flush(Duration.ofSeconds(5));
            print(portal);
        }
        return checks.values().stream().allMatch(held -> held);
    }

    private void script(FakeBitrix24 portal, FakeComagic account, WebhookSender sender) {
        LocalDateTime now = LocalDateTime.now(MOSCOW);
        account.addVisitor(VISITOR, "Irina Sokolova", List.of("79161112233"), List.of("irina@example.com"));
        account.addSession(VISITOR, now.minusDays(1), Map.of("utm_source", "google"));
        account.addSession(VISITOR, now.minusMinutes(10), Map.of("utm_source", "yandex"));
        long known = portal.addLead(Map.of(
                "TITLE", "Kitchen for Mrs Orlova, call after six",
                "STATUS_ID", "IN_PROCESS",
                "PHONE", List.of(Map.of("VALUE", "8 (926) 000-00-11", "VALUE_TYPE", "MOBILE"))));

        String first = call(501, "+7 (916) 111-22-33", Map.of("visitor_id", VISITOR));
        send("a call from a new customer", sender::send, first);
        check("the new customer's lead is there, once", leadsOf(portal, "501") == 1);
        check("it knows the visit", "2".equals(field(portal, "501", "UF_CRM_CM_SESSION_COUNT")));

        send("the same webhook again", sender::send, first);
        check("the same webhook made no second lead", leadsOf(portal, "501") == 1);

        send("a call from a known customer", sender::send, call(502, "79260000011", Map.of()));
        check(
                "the known customer's lead was updated",
                leadsOf(portal, "502") == 1 && portal.leads().size() == 2);
        check(
                "its title and stage are as a human left them",
                "Kitchen for Mrs Orlova, call after six"
                                .equals(portal.lead(known).get("TITLE"))
                        && "IN_PROCESS".equals(portal.lead(known).get("STATUS_ID")));
        check("its phone is there once", phones(portal, known) == 1);

        send(
                "a lost call of 9 seconds",
                sender::send,
                call(503, "79163334455", Map.of("is_lost_call", true, "duration_total", 9)));
        send("a call with a hidden number", sender::send, call(504, "anonymous", Map.of()));
        check("neither made a lead", portal.leads().size() == 2);

        int before = portal.requests().size();
        int refused = send("a webhook with a forged signature", sender::sendForged, call(505, "79165556677", Map.of()));
        check(
                "the forged webhook got 403 and touched nothing",
                refused == 403 && portal.requests().size() == before);

        int logins = account.logins();
        account.expireTokens();
        send("a call while CoMagic's token expires", sender::send, call(506, "79167778899", visitor()));
        check("one new login, and the lead is there", account.logins() == logins + 1 && leadsOf(portal, "506") == 1);

        portal.failNext(1, "crm.lead.add", BitrixFailure.QUERY_LIMIT_EXCEEDED);
        send("a call while Bitrix24 is over its limit", sender::send, call(507, "79169990011", Map.of()));
        check("the limit was waited out", leadsOf(portal, "507") == 1);

        account.failNext(3, "get.visitor_sessions_report", ComagicFailure.INTERNAL_ERROR);
        send("a call while CoMagic's reports fail", sender::send, call(508, "79161230000", visitor()));
        check("the lead survives without the visit", leadsOf(portal, "508") == 1);
        check(
                "one warning COMAGIC_ENRICH_FAIL",
                events.size() == 1
                        && events.stream()
                                .allMatch(event -> event.severity() == IntegrationEvent.Severity.WARNING
                                        && event.auditTypeId().equals("COMAGIC_ENRICH_FAIL")));
    }

    private static Map<String, Object> visitor() {
        return Map.of("visitor_id", VISITOR);
    }

    private static String call(long id, String phone, Map<String, ?> more) {
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("id", id);
        session.put("visitor_phone_number", phone);
        session.putAll(more);
        return WebhookBodies.callSessionCompleted(session);
    }

    private int send(String what, Function<String, WebhookReply> how, String body) {
        WebhookReply reply = how.apply(body);
        CallDesk.Entry entry = journal.poll();
        if (entry == null) {
            day.row(what, String.valueOf(reply.status()), "nothing", "", "");
        } else {
            day.row(what, String.valueOf(reply.status()), entry.outcome(), entry.lead(), entry.detail());
        }
        return reply.status();
    }

    private void check(String what, boolean holds) {
        checks.put(what, holds);
    }

    private static long leadsOf(FakeBitrix24 portal, String call) {
        return portal.leads().stream()
                .filter(lead -> call.equals(lead.get("UF_CRM_COMAGIC_ID")))
                .count();
    }

    private static String field(FakeBitrix24 portal, String call, String name) {
        return portal.leads().stream()
                .filter(lead -> call.equals(lead.get("UF_CRM_COMAGIC_ID")))
                .map(lead -> text(lead.get(name)))
                .findFirst()
                .orElse("");
    }

    private static int phones(FakeBitrix24 portal, long lead) {
        return portal.lead(lead).get("PHONE") instanceof List<?> phones ? phones.size() : 0;
    }

    private void print(FakeBitrix24 portal) {
        out.println("The day");
        out.println();
        day.print(out);
        out.println();
        out.println("The leads as they stand in Bitrix24");
        out.println();
        TextTable leads = new TextTable("id", "title", "stage", "phone", "call", "utm", "visits", "first, last source");
        portal.leads()
                .forEach(lead -> leads.row(
                        text(lead.get("ID")),
                        text(lead.get("TITLE")),
                        text(lead.get("STATUS_ID")),
                        phoneText(lead.get("PHONE")),
                        text(lead.get("UF_CRM_COMAGIC_ID")),
                        text(lead.get("UTM_SOURCE")),
                        text(lead.get("UF_CRM_CM_SESSION_COUNT")),
                        sources(lead)));
        leads.print(out);
        out.println();
        events.forEach(event -> out.println(
                event.severity() + " " + event.auditTypeId() + " " + event.moduleId() + " " + event.description()));
        long repeated = requests.stream().filter(row -> row.attempt() > 1).count();
        out.println(requests.size() + " requests were made, " + repeated + " of them repeated ones.");
        List<String> broken = new ArrayList<>();
        checks.forEach((what, held) -> {
            if (!held) {
                broken.add(what);
            }
        });
        out.println(
                broken.isEmpty()
                        ? "All " + checks.size() + " checks hold."
                        : "Does not hold: " + String.join("; ", broken) + ".");
    }

    private static String sources(Map<String, ?> lead) {
        String first = text(lead.get("UF_CRM_CM_FIRST_SOURCE"));
        return first.isEmpty() ? "" : first + ", " + text(lead.get("UF_CRM_CM_LAST_SOURCE"));
    }

    private static String phoneText(@Nullable Object phones) {
        List<String> all = new ArrayList<>();
        if (phones instanceof List<?> list) {
            list.forEach(phone -> all.add(phone instanceof Map<?, ?> map ? text(map.get("VALUE")) : ""));
        }
        return String.join(", ", all);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
