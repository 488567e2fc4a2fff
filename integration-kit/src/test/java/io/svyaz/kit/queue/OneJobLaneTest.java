package io.svyaz.kit.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import io.svyaz.testkit.FakeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the short way must leave alone, statement by statement. */
@Timeout(60)
class OneJobLaneTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final FakeClock clock = new FakeClock(START);
    private final JdbcConnectionPool pool = Databases.postgres();
    private Queue queue;
    private Lanes lanes;
    private JobTable jobs;
    private OneJobLane way;

    @BeforeEach
    void open() {
        queue = new Queue(Store.builder(pool).clock(clock).build());
        lanes = new Lanes(queue.store);
        jobs = new JobTable(queue.store);
        way = new OneJobLane(config());
    }

    @AfterEach
    void close() {
        pool.dispose();
    }

    private WorkerConfig config() {
        return new WorkerConfig(
                queue.store,
                "w",
                Map.of("a", job -> {}),
                Map.of(),
                JobPolicy.defaults(),
                1,
                Duration.ofSeconds(1),
                Duration.ofMinutes(1),
                50,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofDays(14),
                Optional.empty(),
                WorkerListener.NONE,
                () -> 0,
                Thread::new);
    }

    private LaneLease taken() {
        return queue.store.<LaneLease>run(
                "test",
                connection -> lanes.take(connection, clock.instant(), clock.instant(), "w")
                        .orElseThrow());
    }

    private List<String> dump(String query) {
        return queue.store.run(
                "test",
                connection -> Sql.list(connection, query, row -> {
                    StringBuilder line = new StringBuilder();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        line.append(row.getString(i)).append('|');
                    }
                    return line.toString();
                }));
    }

    private String everything() {
        return String.join("\n", dump("select * from svyaz_job order by id"))
                + String.join("\n", dump("select * from svyaz_job_attempt order by id"))
                + String.join("\n", dump("select * from svyaz_lane order by task_instance"));
    }

    private void refuses(LaneLease lease) {
        String before = everything();
        assertThat(way.claim(lease)).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    private void refuses(ClaimedJob job, LaneLease lease, Verdict verdict) {
        String before = everything();
        assertThat(way.finish(job, lease, verdict, clock.instant())).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_job_is_claimed_and_ended_with_the_rows_of_the_long_way() {
        for (Verdict verdict : List.of(new Verdict.Done(), new Verdict.Fail(JobErrorKind.BUSINESS, "no.", true))) {
            long quick = queue.add("a");
            LaneLease lease = taken();
            ClaimedJob one = way.claim(lease).orElseThrow();
            assertThat(queue.row(quick).status()).isEqualTo("PROCESSING");
            assertThat(queue.attempts(quick)).containsExactly("RUNNING");
            assertThat(way.finish(one, lease, verdict, clock.instant())).isPresent();
            assertThat(queue.count("svyaz_lane")).isZero();

            long slow = queue.add("a");
            LaneLease other = taken();
            ClaimedJob two = queue.store.<ClaimedJob>run(
                    "test",
                    connection -> jobs.claim(
                                    connection,
                                    jobs.head(connection, other.lane()).orElseThrow(),
                                    other.lane(),
                                    "w",
                                    clock.instant())
                            .orElseThrow());
            queue.store.run("test", connection -> {
                lanes.remove(connection, other);
                return jobs.write(connection, two, verdict, false, clock.instant());
            });

            assertThat(one.attempt()).isEqualTo(two.attempt());
            assertThat(one.claim()).isEqualTo(two.claim());
            assertThat(one.payload()).isEqualTo(two.payload());
            String job =
                    "select type, status, attempts, unsure, last_error, error_kind, started_at, completed_at, claim,"
                            + " worker, cancel_requested, blocks, dedupe_slot from svyaz_job where id = ";
            assertThat(dump(job + quick)).isEqualTo(dump(job + slow)).hasSize(1);
            String attempt = "select attempt, worker, started_at, finished_at, outcome, error_kind, error"
                    + " from svyaz_job_attempt where job_id = ";
            assertThat(dump(attempt + quick)).isEqualTo(dump(attempt + slow)).hasSize(1);
        }
    }

    @Test
    void a_lane_that_was_lost_is_not_claimed() {
        queue.add("a");
        LaneLease lease = taken();
        queue.sql("update svyaz_lane set version = version + 1");
        refuses(lease);
    }

    @Test
    void a_lane_without_a_fresh_heartbeat_is_renewed_the_long_way() {
        queue.add("a");
        LaneLease lease = taken();
        clock.advance(Duration.ofSeconds(30));
        refuses(lease);
    }

    @Test
    void a_paused_type_is_not_claimed() {
        queue.add("a");
        LaneLease lease = taken();
        queue.control.pause("a", "anna");
        refuses(lease);
    }

    @Test
    void a_type_without_a_handler_is_not_claimed() {
        queue.add("b");
        refuses(taken());
    }

    @Test
    void a_job_that_is_not_due_is_not_claimed() {
        queue.add("a");
        LaneLease lease = taken();
        queue.sql("update svyaz_job set next_attempt = next_attempt + interval '1 second'");
        refuses(lease);
    }

    @Test
    void a_cancelled_job_is_not_claimed() {
        long id = queue.add("a");
        LaneLease lease = taken();
        queue.control.cancel(id);
        refuses(lease);
    }

    @Test
    void the_job_of_a_dead_worker_is_not_claimed() {
        queue.add("a");
        LaneLease lease = taken();
        assertThat(way.claim(lease)).isPresent();
        refuses(lease);
    }

    @Test
    void a_job_in_the_hands_of_the_host_is_not_waited_for() throws Exception {
        long id = queue.add("a");
        LaneLease lease = taken();
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            Sql.update(connection, "update svyaz_job set payload = '2' where id = ?", id);
            refuses(lease);
            connection.rollback();
            connection.setAutoCommit(true);
        }
        assertThat(way.claim(lease)).isPresent();
    }

    @Test
    void an_outcome_that_is_not_final_is_not_written() {
        queue.add("a");
        LaneLease lease = taken();
        ClaimedJob job = way.claim(lease).orElseThrow();
        refuses(job, lease, new Verdict.Retry(START, JobErrorKind.BUG, "no.", true));
        refuses(job, lease, new Verdict.Release(false));
    }

    @Test
    void an_outcome_after_another_worker_took_the_job_is_not_written() {
        queue.add("a");
        LaneLease lease = taken();
        ClaimedJob job = way.claim(lease).orElseThrow();
        queue.sql("update svyaz_job set claim = claim + 1");
        refuses(job, lease, new Verdict.Done());
    }

    @Test
    void an_outcome_after_the_lane_was_lost_is_not_written() {
        queue.add("a");
        LaneLease lease = taken();
        ClaimedJob job = way.claim(lease).orElseThrow();
        queue.sql("update svyaz_lane set version = version + 1");
        refuses(job, lease, new Verdict.Done());
    }

    @Test
    void an_outcome_after_a_cancel_request_is_not_written() {
        long id = queue.add("a");
        LaneLease lease = taken();
        ClaimedJob job = way.claim(lease).orElseThrow();
        assertThat(queue.control.cancel(id)).isEqualTo(ControlOutcome.REQUESTED);
        refuses(job, lease, new Verdict.Done());
    }

    @Test
    void an_outcome_that_waits_for_a_cancel_request_sees_it() throws Exception {
        long id = queue.add("a");
        LaneLease lease = taken();
        ClaimedJob job = way.claim(lease).orElseThrow();
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            queue.control.cancel(connection, id);
            Optional<?>[] answer = new Optional<?>[1];
            Thread worker = new Thread(() -> answer[0] = way.finish(job, lease, new Verdict.Done(), clock.instant()));
            worker.start();
            WorkersContract.until(() -> queue.count("pg_stat_activity where wait_event_type = 'Lock'") == 1);
            connection.commit();
            connection.setAutoCommit(true);
            worker.join();
            assertThat(answer[0]).isEmpty();
        }
        assertThat(queue.row(id).status()).isEqualTo("PROCESSING");
        assertThat(queue.count("svyaz_lane")).isOne();
    }

    @Test
    void a_job_that_is_cancelled_while_its_claim_waits_is_not_claimed() throws Exception {
        long id = queue.add("a");
        LaneLease lease = taken();
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            queue.control.cancel(connection, id);
            Optional<?>[] answer = new Optional<?>[1];
            Thread worker = new Thread(() -> answer[0] = way.claim(lease));
            worker.start();
            WorkersContract.until(() -> queue.count("pg_stat_activity where wait_event_type = 'Lock'") == 1);
            connection.commit();
            connection.setAutoCommit(true);
            worker.join();
            assertThat(answer[0]).isEmpty();
        }
        assertThat(queue.row(id).status()).isEqualTo("CANCELLED");
        assertThat(queue.attempts(id)).isEmpty();
    }
}
