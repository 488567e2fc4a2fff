package io.svyaz.examples;

import io.svyaz.comagic.notifications.NotificationVerifiers;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.recipes.calls.IntegrationEvent;
import io.svyaz.recipes.calls.LeadFieldNames;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.BitrixFailure;
import io.svyaz.testkit.comagic.ComagicFailure;
import io.svyaz.testkit.comagic.WebhookReply;
import io.svyaz.testkit.comagic.WebhookSender;
import io.svyaz.webhook.WebhookSecret;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A short day at a shop: what comes in by webhook, what becomes of it, and whether that is right. */
final class CallDay {
    private static final String SECRET = "a-secret-only-of-this-run";
    private static final Duration RETRIES = Duration.ofMinutes(4);
    private static final CallPace PACE = CallPace.usual().withoutJitter();
    private static final int ALL_ATTEMPTS = PACE.policy().maxAttempts() * 3;

    private final PrintStream out;

    CallDay(PrintStream out) {
        this.out = out;
    }

    /** Plays the day; true when it ended as it should. */
    boolean play() throws IOException {
        try (Course course = new Course()) {
            course.script(false);
            course.print(out);
            return course.checks.allHold();
        }
    }

    /** Plays the day in silence, and again with every third request failing; true when both ended as they should, and alike. */
    boolean playWithFaults() throws IOException {
        try (Course undisturbed = new Course();
                Course disturbed = new Course()) {
            undisturbed.script(false);
            disturbed.script(true);
            disturbed.checks.check(
                    "the leads are those of the day without failures",
                    undisturbed.checks.allHold() && disturbed.fakes.leads().equals(undisturbed.fakes.leads()));
            disturbed.print(out);
            return disturbed.checks.allHold();
        }
    }

    /** One run of the day. */
    private static final class Course implements AutoCloseable {
        final Checks checks = new Checks();
        private final Play play = new Play();
        final CallFakes fakes = new CallFakes(play.clock());
        private final Queue<CallDesk.Entry> journal = new ConcurrentLinkedQueue<>();
        private final Queue<IntegrationEvent> events = new ConcurrentLinkedQueue<>();
        private final Queue<LogRow> requests = new ConcurrentLinkedQueue<>();
        private final TextTable day = new TextTable("came in", "answer", "became", "", "because");
        private final CallDesk desk;
        private final WebhookServer server;
        private final WebhookSender sender;

        Course() throws IOException {
            RequestLogger rows = requests::add;
            desk = new CallDesk(
                    play.store(),
                    fakes.bitrix(play.timing(), rows),
                    fakes.comagic(play.timing(), rows),
                    LeadFieldNames.rest(),
                    NotificationVerifiers.signature(WebhookSecret.of(SECRET)),
                    events::add,
                    journal::add,
                    PACE);
            server = WebhookServer.start("127.0.0.1", 0, "/comagic", desk.inbox());
            sender = new WebhookSender(server.address(), SECRET);
        }

        void script(boolean disturbed) {
            if (disturbed) {
                fakes.failEveryThirdRequest();
            }
            long known = fakes.portal.addLead(Map.of(
                    "TITLE", "Kitchen for Mrs Orlova, call after six",
                    "STATUS_ID", "IN_PROCESS",
                    "PHONE", List.of(Map.of("VALUE", "8 (926) 000-00-11", "VALUE_TYPE", "MOBILE"))));

            newCustomer();
            knownCustomer(known);

            send(
                    "a lost call of 9 seconds",
                    call(503, "79163334455", Map.of("is_lost_call", true, "duration_total", 9)));
            send("a call with a hidden number", call(504, "anonymous", Map.of()));
            checks.check("neither made a lead", fakes.portal.leads().size() == 2);

            int before = fakes.portal.requests().size();
            WebhookReply refused = sender.sendForged(call(505, "79165556677", Map.of()));
            checks.check(
                    "the forged webhook got 403 and touched nothing",
                    refused.status() == 403 && fakes.portal.requests().size() == before);
            note("a webhook with a forged signature", refused);

            expiredToken(disturbed);

            fakes.portal.failNext(1, "crm.lead.add", BitrixFailure.QUERY_LIMIT_EXCEEDED);
            send("a call while Bitrix24 is over its limit", call(507, "79169990011", Map.of()));
            checks.check("the limit was waited out", fakes.leadsOf("507") == 1);

            downPortal();
            downReports();
        }

        private void newCustomer() {
            String first = call(501, "+7 (916) 111-22-33", CallFakes.visitor());
            send("a call from a new customer", first);
            checks.check("the new customer's lead is there, once", fakes.leadsOf("501") == 1);
            later("five minutes later", 6);
            checks.check("it knows the visit", "2".equals(fakes.field("501", "UF_CRM_CM_SESSION_COUNT")));

            send("the same webhook again", first);
            checks.check("the same webhook made no second lead", fakes.leadsOf("501") == 1);
        }

        private void knownCustomer(long known) {
            send("a call from a known customer", call(502, "79260000011", Map.of()));
            checks.check(
                    "the known customer's lead was updated",
                    fakes.leadsOf("502") == 1 && fakes.portal.leads().size() == 2);
            checks.check(
                    "its title and stage are as a human left them",
                    "Kitchen for Mrs Orlova, call after six"
                                    .equals(fakes.portal.lead(known).get("TITLE"))
                            && "IN_PROCESS".equals(fakes.portal.lead(known).get("STATUS_ID")));
            checks.check(
                    "its phone is there once",
                    fakes.portal.lead(known).get("PHONE") instanceof List<?> phones && phones.size() == 1);
        }

        private void expiredToken(boolean disturbed) {
            int logins = fakes.account.logins();
            fakes.account.expireTokens();
            send("a call while CoMagic's token expires", call(506, "79167778899", CallFakes.visitor()));
            later("five minutes later", 6);
            checks.check(
                    "one new login, and the lead is there with its visit",
                    (disturbed ? fakes.account.logins() > logins : fakes.account.logins() == logins + 1)
                            && fakes.leadsOf("506") == 1
                            && "2".equals(fakes.field("506", "UF_CRM_CM_SESSION_COUNT")));
        }

        /** The sender is not made to wait for the portal: that is the worker's business. */
        private void downPortal() {
            fakes.portal.faults().next(6, Fault.badGateway());
            String call = call(509, "79164445566", Map.of());
            WebhookReply reply = sender.send(call);
            checks.check("a call is answered at once while Bitrix24 is down", reply.status() == 200);
            desk.worker().runOnce();
            checks.check("its lead is not there yet", fakes.leadsOf("509") == 0);
            note("a call while Bitrix24 is down", reply);
            play.settle(desk.worker(), RETRIES);
            note("some minutes later", reply);
            checks.check("its lead came when Bitrix24 did", fakes.leadsOf("509") == 1);
        }

        private void downReports() {
            send("a call while CoMagic's reports fail", call(508, "79161230000", CallFakes.visitor()));
            events.clear();
            fakes.account.failNext(ALL_ATTEMPTS, "get.visitor_sessions_report", ComagicFailure.INTERNAL_ERROR);
            later("half an hour later", 30);
            checks.check("the lead survives without the visit", fakes.leadsOf("508") == 1);
            checks.check(
                    "one warning COMAGIC_ENRICH_FAIL",
                    events.size() == 1
                            && events.stream()
                                    .allMatch(event -> event.severity() == IntegrationEvent.Severity.WARNING
                                            && event.auditTypeId().equals("COMAGIC_ENRICH_FAIL")));
        }

        private static String call(long id, String phone, Map<String, ?> more) {
            return CallFakes.call(id, phone, more);
        }

        private void send(String what, String body) {
            WebhookReply reply = sender.send(body);
            play.settle(desk.worker(), RETRIES);
            note(what, reply);
        }

        private void later(String what, int minutes) {
            play.settle(desk.worker(), Duration.ofMinutes(minutes));
            note(what, new WebhookReply(0, ""));
        }

        private void note(String what, WebhookReply reply) {
            List<CallDesk.Entry> entries = List.copyOf(journal);
            journal.clear();
            String shown = what;
            String status = reply.status() == 0 ? "" : Integer.toString(reply.status());
            for (CallDesk.Entry entry : entries) {
                day.row(shown, status, entry.outcome(), entry.lead(), entry.detail());
                shown = "";
                status = "";
            }
            if (entries.isEmpty()) {
                day.row(what, status, reply.status() == 403 ? "REFUSED" : "", "", "");
            }
        }

        void print(PrintStream out) {
            out.println("The day");
            out.println();
            day.print(out);
            out.println();
            out.println("The leads as they stand in Bitrix24");
            out.println();
            TextTable leads = CallFakes.leadTable();
            fakes.leads().forEach(row -> leads.row(row.toArray(String[]::new)));
            leads.print(out);
            out.println();
            events.forEach(event -> out.println(
                    event.severity() + " " + event.auditTypeId() + " " + event.moduleId() + " " + event.description()));
            long failed = requests.stream()
                    .filter(row -> row.error().isPresent() || row.status().orElse(0) >= 400)
                    .count();
            out.println(requests.size() + " requests were made, " + failed + " of them failed.");
            checks.print(out);
        }

        @Override
        public void close() {
            server.close();
            fakes.close();
            play.close();
        }
    }
}
