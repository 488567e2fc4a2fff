package io.svyaz.kit.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.svyaz.core.Secret;
import io.svyaz.kit.Databases;
import io.svyaz.kit.Direction;
import io.svyaz.kit.Store;
import io.svyaz.kit.audit.AuditEntry;
import io.svyaz.kit.audit.AuditFilter;
import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.kit.inbox.InboxFilter;
import io.svyaz.kit.inbox.WebhookInbox;
import io.svyaz.kit.internal.Sql;
import io.svyaz.kit.log.LogEntry;
import io.svyaz.kit.log.LogFilter;
import io.svyaz.kit.queue.ControlOutcome;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.JobBuilder;
import io.svyaz.kit.queue.JobStatus;
import io.svyaz.kit.queue.SyncQueue;
import io.svyaz.testkit.FakeClock;
import io.svyaz.webhook.HmacVerifier;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookSigner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Actor ANNA = Actor.of("anna");

    private final FakeClock clock = new FakeClock(NOON);

    static Stream<DataSource> stores() {
        return Databases.both();
    }

    @ParameterizedTest
    @MethodSource("stores")
    @DisplayName("S1-06 the two streams are told apart by their direction")
    void filtered_by_direction(DataSource source) {
        Store store = installed(source);
        long in = add(store, Job.builder("a").direction(Direction.INBOUND));
        long out = add(store, Job.builder("a").direction(Direction.OUTBOUND));
        Ops ops = Ops.in(store);
        assertThat(found(ops, JobFilter.all().direction(Direction.INBOUND))).containsExactly(in);
        assertThat(found(ops, JobFilter.all().direction(Direction.OUTBOUND))).containsExactly(out);
    }

    @ParameterizedTest
    @MethodSource("stores")
    @DisplayName("S2-16 each filter of the list works alone and together with the others")
    void each_filter_counts(DataSource source) {
        Store store = installed(source);
        long first = add(store, Job.builder("order.push").orderKey("order:1").correlationId("c-1"));
        clock.advance(Duration.ofMinutes(10));
        long second = add(store, Job.builder("order.push").orderKey("order:2"));
        long third = add(store, Job.builder("lead.add"));
        fail(store, first, "BUSINESS", "The field 100%_TITLE is Missing.");
        fail(store, third, "AUTH", "no right");
        Ops ops = Ops.in(store);
        assertThat(found(ops, JobFilter.all())).containsExactly(third, second, first);
        assertThat(found(ops, JobFilter.all().statuses(JobStatus.FAILED))).containsExactly(third, first);
        assertThat(found(ops, JobFilter.all().statuses(JobStatus.PENDING, JobStatus.DONE)))
                .containsExactly(second);
        assertThat(found(ops, JobFilter.all().type("order.push"))).containsExactly(second, first);
        assertThat(found(ops, JobFilter.all().orderKey("order:1"))).containsExactly(first);
        assertThat(found(ops, JobFilter.all().errorKind("AUTH"))).containsExactly(third);
        assertThat(found(ops, JobFilter.all().correlationId("c-1"))).containsExactly(first);
        assertThat(found(ops, JobFilter.all().errorText("100%_title is missing")))
                .containsExactly(first);
        assertThat(found(ops, JobFilter.all().errorText("100%missing"))).isEmpty();
        assertThat(found(ops, JobFilter.all().created(NOON, NOON.plusSeconds(1))))
                .containsExactly(first);
        assertThat(found(
                        ops,
                        JobFilter.all()
                                .statuses(JobStatus.FAILED)
                                .type("order.push")
                                .errorKind("BUSINESS")
                                .errorText("title")
                                .created(NOON, NOON.plusSeconds(600))))
                .containsExactly(first);
    }

    @ParameterizedTest
    @MethodSource("stores")
    @DisplayName("S2-16 pages follow one another without gaps while rows are added in front")
    void pages_follow_one_another(DataSource source) {
        Store store = installed(source);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            ids.add(0, add(store, Job.builder("a")));
        }
        Ops ops = Ops.in(store);
        List<Long> seen = new ArrayList<>();
        Optional<PageAt> at = Optional.of(PageAt.first(3));
        while (at.isPresent()) {
            Page<JobRow> page = ops.jobs(JobFilter.all(), at.get());
            page.rows().forEach(row -> seen.add(row.id()));
            at = page.next();
            add(store, Job.builder("a"));
        }
        assertThat(seen).isEqualTo(ids);
    }

    @ParameterizedTest
    @MethodSource("stores")
    @DisplayName("F12 a failed job is requeued: attempts begin anew, history stays, the audit knows who")
    void requeued(DataSource source) {
        Store store = installed(source);
        long id = add(store, Job.builder("a"));
        attempt(store, id, 3, "FAILED", NOON);
        fail(store, id, "TRANSIENT", "down");
        Ops ops = Ops.in(store);
        assertThat(ops.requeue(ANNA, id)).isEqualTo(ControlOutcome.CHANGED);
        JobPage page = ops.job(id).orElseThrow();
        assertThat(page.job().status()).isEqualTo(JobStatus.PENDING);
        assertThat(page.job().attempts()).isZero();
        assertThat(page.attempts()).extracting(AttemptRow::outcome).containsExactly("FAILED");
        AuditEntry entry = ops.audit(AuditFilter.all().actor("anna")).entries().get(0);
        assertThat(entry.action()).isEqualTo("job.requeue");
        assertThat(entry.target()).isEqualTo("job:" + id);
        assertThat(entry.details()).isEqualTo("CHANGED");
    }

    @ParameterizedTest
    @MethodSource("stores")
    @DisplayName("F37 a running job is not requeued, and the refusal is in the audit")
    void requeue_while_running(DataSource source) {
        Store store = installed(source);
        long id = add(store, Job.builder("a"));
        set(store, id, "status = 'PROCESSING'");
        Ops ops = Ops.in(store);
        assertThat(ops.requeue(ANNA, id)).isEqualTo(ControlOutcome.RUNNING);
        assertThat(ops.job(id).orElseThrow().job().status()).isEqualTo(JobStatus.PROCESSING);
        assertThat(ops.audit(AuditFilter.all()).entries())
                .extracting(AuditEntry::details)
                .containsExactly("RUNNING");
    }

    @ParameterizedTest
    @MethodSource("stores")
    @DisplayName("F38 a running job that is cancelled is flagged and goes on until its handler comes back")
    void cancel_while_running(DataSource source) {
        Store store = installed(source);
        long id = add(store, Job.builder("a"));
        set(store, id, "status = 'PROCESSING'");
        Ops ops = Ops.in(store);
        assertThat(ops.cancel(ANNA, id)).isEqualTo(ControlOutcome.REQUESTED);
        JobRow row = ops.job(id).orElseThrow().job();
        assertThat(row.cancelRequested()).isTrue();
        assertThat(row.status()).isEqualTo(JobStatus.PROCESSING);
    }

    @ParameterizedTest
    @MethodSource("stores")
    @DisplayName("S2-08 F36 a sync that is clicked by ten at once, and again while it runs, runs once")
    void triggered_once(DataSource source) throws Exception {
        Store store = installed(source);
        Ops ops = withCatalogue(store);
        var threads = Executors.newFixedThreadPool(10);
        List<Triggered> clicks = new ArrayList<>();
        try {
            Callable<Triggered> click = () -> ops.trigger(ANNA, "catalogue");
            for (var one :
                    threads.invokeAll(Stream.generate(() -> click).limit(10).toList())) {
                clicks.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(clicks).extracting(Triggered::result).containsOnlyOnce(Triggered.Result.STARTED);
        assertThat(clicks)
                .extracting(Triggered::jobId)
                .containsOnly(clicks.get(0).jobId());
        long run = clicks.get(0).jobId();
        set(store, run, "status = 'PROCESSING'");
        assertThat(ops.trigger(ANNA, "catalogue")).isEqualTo(new Triggered(Triggered.Result.ALREADY_RUNNING, run));
        set(store, run, "status = 'DONE'");
        Triggered next = ops.trigger(ANNA, "catalogue");
        assertThat(next.result()).isEqualTo(Triggered.Result.STARTED);
        assertThat(next.jobId()).isNotEqualTo(run);
    }

    @ParameterizedTest
    @MethodSource("stores")
    @DisplayName("F36 a click while the scheduled run is there does not start another one")
    void scheduled_run_counts(DataSource source) {
        Store store = installed(source);
        NamedSync catalogue = NamedSync.of("catalogue", Job.builder("catalogue.import"));
        long scheduled = SyncQueue.in(store).enqueue(catalogue.job()).id();
        Ops ops = Ops.builder(store).sync(catalogue).build();
        assertThat(ops.trigger(ANNA, "catalogue"))
                .isEqualTo(new Triggered(Triggered.Result.ALREADY_RUNNING, scheduled));
    }

    @ParameterizedTest
    @MethodSource("stores")
    @DisplayName("F36 an older run that failed is not requeued beside a newer one")
    void older_run_stays(DataSource source) {
        Store store = installed(source);
        Ops ops = withCatalogue(store);
        long older = ops.trigger(ANNA, "catalogue").jobId();
        fail(store, older, "BUG", "broken");
        long newer = ops.trigger(ANNA, "catalogue").jobId();
        assertThat(newer).isNotEqualTo(older);
        assertThat(ops.requeue(ANNA, older)).isEqualTo(ControlOutcome.NEWER_WAITING);
        set(store, newer, "status = 'DONE'");
        assertThat(ops.requeue(ANNA, older)).isEqualTo(ControlOutcome.CHANGED);
        assertThat(ops.trigger(ANNA, "catalogue")).isEqualTo(new Triggered(Triggered.Result.ALREADY_RUNNING, older));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_sync_nobody_knows_is_refused_with_the_names(DataSource source) {
        Ops ops = withCatalogue(installed(source));
        assertThat(ops.syncs()).containsExactly("catalogue");
        assertThatThrownBy(() -> ops.trigger(ANNA, "other"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("catalogue");
    }

    @ParameterizedTest
    @MethodSource("stores")
    @DisplayName("S2-16 the requests of a job are on its page and in the log, found by status and cause")
    void requests_of_a_job(DataSource source) {
        Store store = installed(source);
        long id = add(store, Job.builder("a").correlationId("c-9"));
        request(store, "c-9", 500);
        request(store, "c-9", 200);
        request(store, "other", 200);
        Ops ops = Ops.in(store);
        assertThat(ops.job(id).orElseThrow().requests())
                .extracting(LogEntry::status)
                .containsExactly(OptionalInt.of(200), OptionalInt.of(500));
        assertThat(ops.requests(LogFilter.all().status(200)).entries())
                .extracting(LogEntry::correlationId)
                .containsExactly("other", "c-9");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_job_shows_the_webhook_that_it_was_made_of(DataSource source) {
        Store store = installed(source);
        WebhookSecret secret = WebhookSecret.of("0123456789abcdef");
        WebhookInbox inbox = WebhookInbox.builder(store, "shop")
                .verifier(HmacVerifier.xSignature(secret))
                .build();
        byte[] body = "{\"event\":\"paid\",\"token\":\"abc-1\"}".getBytes(StandardCharsets.UTF_8);
        inbox.handle(WebhookRequest.of("POST", WebhookSigner.xSignature(secret).sign(body), body));
        Ops ops = Ops.in(store);
        long job = found(ops, JobFilter.all()).get(0);
        ShownWebhook webhook = ops.job(job).orElseThrow().webhook().orElseThrow();
        assertThat(webhook.source()).isEqualTo("shop");
        assertThat(webhook.body()).contains("paid").doesNotContain("abc-1");
        assertThat(ops.webhook(webhook.id())).contains(webhook);
        assertThat(ops.inbox(InboxFilter.all())).hasSize(1);
        assertThat(ops.overview().inbox()).containsEntry("ACCEPTED", 1L);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void many_failed_jobs_are_requeued_up_to_a_limit(DataSource source) {
        Store store = installed(source);
        for (int i = 0; i < 5; i++) {
            fail(store, add(store, Job.builder("a")), "TRANSIENT", "down");
        }
        add(store, Job.builder("a"));
        Ops ops = Ops.in(store);
        assertThat(ops.requeueAll(ANNA, JobFilter.all(), 3)).isEqualTo(new Bulk(3, 0, true));
        assertThat(ops.requeueAll(ANNA, JobFilter.all().statuses(JobStatus.FAILED), 3))
                .isEqualTo(new Bulk(2, 0, false));
        assertThat(ops.audit(AuditFilter.all()).entries()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void the_overview_counts_what_stands_where(DataSource source) {
        Store store = installed(source);
        long done = add(store, Job.builder("a"));
        set(store, done, "status = 'DONE', completed_at = created_at");
        attempt(store, done, 1, "RETRY", NOON.minus(Duration.ofMinutes(30)));
        attempt(store, done, 2, "DONE", NOON);
        long failed = add(store, Job.builder("b").orderKey("k"));
        fail(store, failed, "BUSINESS", "no");
        set(store, failed, "blocks = true");
        long behind = add(store, Job.builder("b").orderKey("k"));
        add(store, Job.builder("b").delay(Duration.ofHours(1)));
        Ops ops = Ops.in(store);
        ops.pause(ANNA, "b");
        clock.advance(Duration.ofSeconds(30));
        Overview overview = ops.overview();
        assertThat(overview.depth())
                .containsEntry(JobStatus.DONE, 1L)
                .containsEntry(JobStatus.FAILED, 1L)
                .containsEntry(JobStatus.PENDING, 2L)
                .containsEntry(JobStatus.PROCESSING, 0L);
        TypeOverview a = overview.types().get(0);
        assertThat(a.type()).isEqualTo("a");
        assertThat(a.lastMinute()).isEqualTo(new Outcomes(1, 0, 0, 0, 0));
        assertThat(a.lastHour()).isEqualTo(new Outcomes(1, 1, 0, 0, 0));
        assertThat(a.lastSuccess()).contains(NOON);
        assertThat(a.paused()).isFalse();
        assertThat(overview.types().get(1).paused()).isTrue();
        assertThat(overview.types().get(1).depth()).containsEntry(JobStatus.PENDING, 2L);
        assertThat(overview.oldestDue()).contains(new OldestDue(behind, "b", NOON, NOON, Duration.ofSeconds(30)));
        assertThat(overview.stuckLanes())
                .containsExactly(new StuckLane("k", failed, "b", Optional.of("BUSINESS"), 1, NOON));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_worker_that_holds_work_without_a_sign_of_life_is_silent(DataSource source) {
        Store store = installed(source);
        add(store, Job.builder("a"));
        add(store, Job.builder("a"));
        hold(store, "first", NOON);
        clock.advance(Duration.ofMinutes(3));
        hold(store, "second", clock.instant());
        List<Health> heard = new ArrayList<>();
        Ops ops = Ops.builder(store)
                .listener(new OpsListener() {
                    @Override
                    public void health(Health health) {
                        heard.add(health);
                    }
                })
                .build();
        assertThat(ops.overview().workers())
                .extracting(WorkerSeen::name, WorkerSeen::silent)
                .containsExactly(tuple("first", true), tuple("second", false));
        Health health = ops.health();
        assertThat(health.silentWorkers()).containsExactly("first");
        assertThat(health.overdue()).contains(Duration.ofMinutes(3));
        assertThat(health.isWorking(Duration.ofMinutes(2))).isFalse();
        assertThat(heard).containsExactly(health);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void the_series_has_a_point_for_each_step(DataSource source) {
        Store store = installed(source);
        attempt(store, 1, 1, "DONE", NOON.plusSeconds(1));
        attempt(store, 2, 1, "DONE", NOON.plusSeconds(59));
        attempt(store, 3, 1, "FAILED", NOON.plusSeconds(120));
        attempt(store, 4, 1, "DONE", NOON.plusSeconds(180));
        assertThat(Ops.in(store).series(NOON, NOON.plusSeconds(180), Duration.ofMinutes(1)))
                .containsExactly(
                        new SeriesPoint(NOON, new Outcomes(2, 0, 0, 0, 0)),
                        new SeriesPoint(NOON.plusSeconds(60), Outcomes.NONE),
                        new SeriesPoint(NOON.plusSeconds(120), new Outcomes(0, 0, 1, 0, 0)));
    }

    @ParameterizedTest
    @MethodSource("stores")
    @DisplayName("F43 no secret is in what the operations show, not even of rows that others wrote")
    void secrets_are_masked(DataSource source) throws IOException {
        Store store = installed(source);
        String secret = "s3cr3t-Value-0815";
        String portal = "https://shop.example/rest/1/" + secret + "/crm.lead.add";
        long id = add(store, Job.builder("a").payload("{\"api_token\":\"" + secret + "\",\"order\":42}"));
        attempt(store, id, 1, "FAILED", NOON);
        store.run(
                "test",
                connection -> Sql.update(
                        connection, "update " + store.table("job_attempt") + " set error = ?", "POST " + portal));
        fail(store, id, "BUSINESS", "plain " + secret + " in a sentence, " + portal);
        Ops ops = Ops.builder(store).mask(Secret.of(secret)).build();
        StringBuilder out = new StringBuilder();
        ops.export(JobFilter.all(), ExportFormat.JSON_LINES, 10, out);
        ops.export(JobFilter.all(), ExportFormat.CSV, 10, out);
        String shown = ops.job(id) + " " + ops.jobs(JobFilter.all(), PageAt.first(10)) + out + ops.overview();
        assertThat(shown).doesNotContain(secret).contains("order").contains("in a sentence");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void an_export_goes_over_many_pages_and_stops_at_its_limit(DataSource source) throws IOException {
        Store store = installed(source);
        LongStream.range(0, 501).forEach(i -> add(store, Job.builder("a")));
        StringBuilder all = new StringBuilder();
        assertThat(Ops.in(store).export(JobFilter.all(), ExportFormat.CSV, 1000, all))
                .isEqualTo(501);
        assertThat(all.toString().lines()).hasSize(502);
        assertThat(Ops.in(store).export(JobFilter.all(), ExportFormat.JSON_LINES, 3, new StringBuilder()))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void links_of_ids_are_found_from_either_side(DataSource source) {
        Store store = installed(source);
        IdMap map = IdMap.in(store);
        map.link(new IdKind("usedesk", "client"), "7", "100");
        map.link(new IdKind("usedesk", "ticket"), "100", "8");
        map.link(new IdKind("comagic", "client"), "9", "9");
        Ops ops = Ops.in(store);
        assertThat(ops.ids(IdFilter.all().idBeginning("10"), PageAt.first(10)).rows())
                .extracting(IdRow::localId)
                .containsExactly("100", "7");
        assertThat(ops.ids(IdFilter.all().system("usedesk").kind("client"), PageAt.first(10))
                        .rows())
                .extracting(IdRow::remoteId)
                .containsExactly("100");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void old_finished_jobs_are_purged_and_others_stay(DataSource source) {
        Store store = installed(source);
        long done = add(store, Job.builder("a"));
        set(store, done, "status = 'DONE', completed_at = created_at");
        long failed = add(store, Job.builder("a"));
        fail(store, failed, "BUG", "x");
        Ops ops = Ops.in(store);
        assertThat(ops.purge(ANNA, NOON.plusSeconds(1), 10)).isOne();
        assertThat(found(ops, JobFilter.all())).containsExactly(failed);
    }

    private Ops withCatalogue(Store store) {
        return Ops.builder(store)
                .sync(NamedSync.of("catalogue", Job.builder("catalogue.import")))
                .build();
    }

    private Store installed(DataSource source) {
        Store store = Store.builder(source).clock(clock).build();
        store.installSchema();
        return store;
    }

    private static long add(Store store, JobBuilder job) {
        return SyncQueue.in(store).enqueue(job.build()).id();
    }

    private static List<Long> found(Ops ops, JobFilter filter) {
        return ops.jobs(filter, PageAt.first(100)).rows().stream()
                .map(JobRow::id)
                .toList();
    }

    private static void fail(Store store, long id, String kind, String error) {
        store.run(
                "test",
                connection -> Sql.update(
                        connection,
                        "update " + store.table("job") + " set status = 'FAILED', attempts = 3, error_kind = ?,"
                                + " last_error = ?, completed_at = created_at where id = ?",
                        kind,
                        error,
                        id));
    }

    private static void set(Store store, long id, String what) {
        store.run(
                "test",
                connection ->
                        Sql.update(connection, "update " + store.table("job") + " set " + what + " where id = ?", id));
    }

    private static void attempt(Store store, long id, int number, String outcome, Instant finished) {
        store.run(
                "test",
                connection -> Sql.update(
                        connection,
                        "insert into " + store.table("job_attempt")
                                + " (job_id, attempt, worker, started_at, finished_at, outcome)"
                                + " values (?, ?, 'w', ?, ?, ?)",
                        id,
                        number,
                        finished.minusSeconds(1),
                        finished,
                        outcome));
    }

    private static void request(Store store, String correlationId, int status) {
        store.run(
                "test",
                connection -> Sql.update(
                        connection,
                        "insert into " + store.table("request_log") + " (method, endpoint, status_code, duration_ms,"
                                + " created_at, vendor, operation, direction, correlation_id, attempt, truncated,"
                                + " status_class)"
                                + " values ('GET', 'https://a.example/b', ?, 1.5, ?, 'v', 'v.get', 'OUTBOUND', ?, 1, false,"
                                + " ?)",
                        status,
                        NOON,
                        correlationId,
                        status / 100));
    }

    private static void hold(Store store, String worker, Instant heartbeat) {
        store.run("test", connection -> {
            String lane = Sql.one(
                            connection,
                            "select task_instance from " + store.table("lane") + " where picked = false limit 1",
                            row -> row.getString(1))
                    .orElseThrow();
            return Sql.update(
                    connection,
                    "update " + store.table("lane")
                            + " set picked = true, picked_by = ?, last_heartbeat = ? where task_instance = ?",
                    worker,
                    heartbeat,
                    lane);
        });
    }
}
