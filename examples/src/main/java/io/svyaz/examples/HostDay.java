package io.svyaz.examples;

import io.svyaz.kit.audit.AuditFilter;
import io.svyaz.kit.inbox.InboxFilter;
import io.svyaz.kit.log.LogFilter;
import io.svyaz.kit.ops.Actor;
import io.svyaz.kit.ops.JobPage;
import io.svyaz.kit.ops.JobRow;
import io.svyaz.kit.ops.Triggered;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.JobStatus;
import io.svyaz.kit.queue.SyncQueue;
import io.svyaz.kit.settings.AesGcmCipher;
import io.svyaz.kit.settings.KeyRing;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.BitrixFailure;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import io.svyaz.testkit.comagic.FakeComagic;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookSigner;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A day of a host: what its administrator would see and do. */
final class HostDay implements AutoCloseable {
    private static final String FIRST_KEY = "first-api-key-of-this-run";
    private static final String SECOND_KEY = "second-api-key-of-this-run";
    private static final String HOOK_SECRET = "webhook-secret-of-this-run";
    private static final Actor ANNA = Actor.of("anna");
    private static final Duration RETRIES = Duration.ofHours(1);

    private final Play play = new Play();
    private final FakeBitrix24 portal =
            FakeBitrix24.builder().clock(play.clock()).start();
    private final FakeComagic account =
            FakeComagic.builder().clock(play.clock()).start();
    private final HostDesk host;
    private final TextTable day = new TextTable("what happened", "what came of it");
    private final Checks checks = new Checks();
    private final HttpClient http = HttpClient.newHttpClient();
    private boolean disturbed;

    HostDay() {
        account.addApiKey(FIRST_KEY);
        account.addApiKey(SECOND_KEY);
        account.addEmployee(7, "olga", "olga", "74951112233");
        host = new HostDesk(
                play.store(),
                AesGcmCipher.with(KeyRing.of("of-this-run", KeyRing.newKey())),
                client -> client.timing(play.timing()),
                client -> client.timing(play.timing()));
        host.settings()
                .set(ANNA.name(), HostDesk.PORTAL_URL, portal.webhookUrl().toString());
        host.settings().set(ANNA.name(), HostDesk.API_URL, account.dataApiUrl().toString());
        host.settings().set(ANNA.name(), HostDesk.API_KEY, FIRST_KEY);
        host.settings().set(ANNA.name(), HostDesk.HOOK_SECRET, HOOK_SECRET);
        host.open();
    }

    Checks checks() {
        return checks;
    }

    void script(boolean failing) throws IOException, InterruptedException {
        disturbed = failing;
        secrets();
        delays();
        rateLimit();
        webhook();
        rotation();
        clickedTwice();
        batches();
    }

    private void secrets() throws IOException {
        String dump = play.dump();
        checks.check(
                "no secret can be read in the tables",
                !dump.contains(FIRST_KEY)
                        && !dump.contains(HOOK_SECRET)
                        && !dump.contains(portal.webhookUrl().getPath()));
        checks.check(
                "the form shows no secret",
                host.settings().list().stream()
                        .filter(setting -> setting.definition().isSecret())
                        .noneMatch(setting -> setting.shown().orElse("").contains("of-this-run")));
        day.row("four settings, three of them secret", "encrypted; the form shows them masked");
    }

    /** What makes something is not sent again by the client; the queue waits a minute, then two, and looks first. */
    private void delays() {
        if (disturbed) {
            portal.faults().every(3, Fault.badGateway().afterExecuting());
            account.faults().every(3, Fault.badGateway().afterExecuting());
        } else {
            portal.failNext(2, "crm.lead.add", BitrixFailure.INTERNAL_SERVER_ERROR);
        }
        long id = push("order 41");
        settle();
        JobPage page = host.ops().job(id).orElseThrow();
        List<Long> waits = new ArrayList<>();
        for (int i = 1; i < page.attempts().size(); i++) {
            waits.add(Duration.between(
                            page.attempts().get(i - 1).finishedAt().orElseThrow(),
                            page.attempts().get(i).startedAt())
                    .toMinutes());
        }
        checks.check(
                "the lead is there, once", leads("order 41") == 1 && page.job().status() == JobStatus.DONE);
        checks.check("the queue waited 1 and 2 minutes", disturbed || waits.equals(List.of(1L, 2L)));
        day.row("Bitrix24 fails twice", "tried again after " + waits + " minutes; done");
    }

    private void rateLimit() {
        portal.failNext(1, "crm.lead.add", BitrixFailure.OPERATION_TIME_LIMIT);
        long id = push("order 42");
        settle();
        JobRow job = host.ops().job(id).orElseThrow().job();
        checks.check(
                "a limit postpones and costs no attempt", disturbed || (job.deferrals() == 1 && job.attempts() == 1));
        checks.check("the lead came after the limit, once", leads("order 42") == 1);
        day.row("Bitrix24 is over its limit", job.deferrals() + " postponed, " + job.attempts() + " attempt; done");
    }

    private void webhook() throws IOException, InterruptedException {
        try (WebhookServer server = WebhookServer.start("127.0.0.1", 0, "/webhook", host.inbox())) {
            String body = "{\"event\": \"order_created\", \"id\": \"order 43\"}";
            int first = post(server.address(), body, HOOK_SECRET);
            int again = post(server.address(), body, HOOK_SECRET);
            int forged = post(server.address(), body, "another");
            settle();
            checks.check(
                    "webhook 200, its repetition 200, a forged one 401",
                    List.of(first, again, forged).equals(List.of(200, 200, 401)));
            checks.check(
                    "it is in the inbox once, and its lead is there",
                    host.ops().inbox(InboxFilter.all()).size() == 1 && leads("order 43") == 1);
            day.row("a webhook, the same again, a forged one", first + ", " + again + ", " + forged);
        }
    }

    private void rotation() {
        host.ops().trigger(ANNA, HostDesk.EMPLOYEES);
        settle();
        host.settings().set(ANNA.name(), HostDesk.API_KEY, SECOND_KEY);
        int before = account.requests().size();
        host.ops().trigger(ANNA, HostDesk.EMPLOYEES);
        settle();
        var after = account.requests().subList(before, account.requests().size());
        checks.check(
                "the key set at run time is in the next call",
                !after.isEmpty()
                        && after.stream().allMatch(request -> request.body().contains(SECOND_KEY)));
        day.row("another API key, without a restart", after.size() + " request with the new key");
    }

    private void clickedTwice() {
        int runs = host.employeeRuns();
        Triggered first = host.ops().trigger(ANNA, HostDesk.EMPLOYEES);
        Triggered second = host.ops().trigger(ANNA, HostDesk.EMPLOYEES);
        settle();
        checks.check(
                "two clicks are one run",
                first.jobId() == second.jobId() && host.employeeRuns() == runs + 1 && host.employees() == 1);
        day.row("a sync is triggered twice by hand", first.result() + ", " + second.result());
    }

    private void batches() {
        for (int i = 0; i < 120; i++) {
            SyncQueue.in(play.store()).enqueue(Job.builder(HostDesk.NOTHING).build());
        }
        List<Integer> ran = new ArrayList<>();
        for (int batch = host.worker().runOnce();
                batch > 0;
                batch = host.worker().runOnce()) {
            ran.add(batch);
        }
        checks.check("120 jobs run as 50, 50 and 20", ran.equals(List.of(50, 50, 20)));
        day.row("120 jobs at once", "runs of " + ran);
    }

    private long push(String order) {
        return SyncQueue.in(play.store()).enqueue(HostDesk.push(order)).id();
    }

    private void settle() {
        play.settle(host.worker(), RETRIES);
    }

    private long leads(String order) {
        return portal.leads().stream()
                .filter(lead -> order.equals(lead.get("ORIGIN_ID")))
                .count();
    }

    /** What stands in the portal, by the ids of the shop. */
    List<String> leads() {
        return portal.leads().stream()
                .map(lead -> lead.get("ORIGIN_ID") + " " + lead.get("TITLE"))
                .sorted()
                .toList();
    }

    private int post(URI address, String body, String secret) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        Map<String, List<String>> headers =
                WebhookSigner.xSignature(WebhookSecret.of(secret)).sign(body.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    void print(PrintStream out) throws InterruptedException {
        host.log().writeWaiting();
        var failed = host.ops().requests(LogFilter.all().serverErrors());
        checks.check(
                "failed attempts are in the request log, with their job",
                disturbed
                        || failed.entries().stream().anyMatch(row -> row.jobId().isPresent()));
        day.print(out);
        out.println();
        OpsTable.print(host.ops().overview(), out);
        out.println();
        out.println(host.log().written() + " requests logged, " + host.log().lost()
                + " lost; " + host.ops().audit(AuditFilter.all()).entries().size()
                + " rows of audit.");
        checks.print(out);
    }

    @Override
    public void close() {
        host.log().close();
        portal.close();
        account.close();
        play.close();
    }
}
