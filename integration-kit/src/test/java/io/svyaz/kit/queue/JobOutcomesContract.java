package io.svyaz.kit.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import io.svyaz.testkit.FakeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of jobs, by a clock that stands still, in the test's own thread. */
abstract class JobOutcomesContract {
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    final FakeClock clock = new FakeClock(START);
    final List<Long> ran = Collections.synchronizedList(new ArrayList<>());
    Queue queue;

    private final List<JdbcConnectionPool> pools = new ArrayList<>();

    abstract JdbcConnectionPool pool();

    DataSource source() {
        JdbcConnectionPool pool = pool();
        pools.add(pool);
        return pool;
    }

    @BeforeEach
    void open() {
        queue = new Queue(Store.builder(source()).clock(clock).build());
    }

    @AfterEach
    void close() {
        pools.forEach(JdbcConnectionPool::dispose);
    }

    SyncWorker worker(String type, JobHandler handler) {
        return queue.worker("w").handler(type, handler).build();
    }

    private static ErrorDetails details(Execution execution) {
        return ErrorDetails.of("bitrix.crm.lead.add", "no.", execution);
    }

    @Test
    @DisplayName("F51 120 due items are run 50, 50 and 20 at a time, the oldest first")
    void oldest_first() {
        List<Long> ids =
                LongStream.range(0, 120).map(i -> queue.add("a")).boxed().toList();
        SyncWorker worker = worker("a", job -> ran.add(job.id()));
        assertThat(worker.runOnce()).isEqualTo(50);
        assertThat(ran).isEqualTo(ids.subList(0, 50));
        assertThat(worker.runOnce()).isEqualTo(50);
        assertThat(worker.runOnce()).isEqualTo(20);
        assertThat(worker.runOnce()).isZero();
        assertThat(ran).isEqualTo(ids);
        assertThat(queue.statuses()).containsOnly("DONE");
        assertThat(queue.count(queue.store.table("lane"))).isZero();
    }

    @Test
    @DisplayName("F51 in a batch of 50 of which 7 and 31 fail, 48 are done and 2 follow their own retry")
    void two_of_fifty() {
        for (int i = 1; i <= 50; i++) {
            queue.jobs.enqueue(Job.builder("a").payload("" + i).build());
        }
        SyncWorker worker = worker("a", job -> {
            if (job.payload().equals("7") || job.payload().equals("31")) {
                throw new UnavailableException(details(Execution.REFUSED), null);
            }
        });
        assertThat(worker.runOnce()).isEqualTo(50);
        assertThat(queue.count("job", "DONE")).isEqualTo(48);
        assertThat(queue.rows().stream().filter(row -> row.status().equals("PENDING")))
                .extracting(Queue.Row::payload, Queue.Row::next, Queue.Row::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("7", START.plusSeconds(60), "TRANSIENT"),
                        org.assertj.core.groups.Tuple.tuple("31", START.plusSeconds(60), "TRANSIENT"));
    }

    @Test
    @DisplayName("F51 a refusal of all 50 postpones each of them once")
    void all_of_fifty() {
        for (int i = 0; i < 50; i++) {
            queue.add("a");
        }
        SyncWorker worker = worker("a", job -> {
            throw new RateLimitedException(details(Execution.REFUSED).retryAfter(Duration.ofSeconds(30)), null);
        });
        worker.runOnce();
        worker.runOnce();
        assertThat(queue.rows()).allSatisfy(row -> {
            assertThat(row.status()).isEqualTo("PENDING");
            assertThat(row.attempts()).isZero();
            assertThat(row.deferrals()).isEqualTo(1);
            assertThat(row.next()).isEqualTo(START.plusSeconds(30));
        });
    }

    @Test
    @DisplayName("F02 100 items of which many fail at random all end done (100 items once instead of ten times)")
    void unreliable() {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            queue.add("a");
        }
        SyncWorker worker = queue.worker("w")
                .batch(200)
                .handler(
                        "a",
                        job -> {
                            if (random.nextInt(3) == 0) {
                                throw new IllegalStateException("bad luck");
                            }
                            ran.add(job.id());
                        },
                        JobPolicy.builder()
                                .maxAttempts(100)
                                .delays(Duration.ofSeconds(1), Duration.ofSeconds(1))
                                .build())
                .build();
        for (int i = 0; i < 60; i++) {
            worker.runOnce();
            clock.advance(Duration.ofSeconds(2));
        }
        assertThat(queue.statuses()).containsOnly("DONE");
        assertThat(ran).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("F06 an item whose transaction is rolled back is never run")
    void rolled_back() throws Exception {
        try (var connection = queue.store.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            queue.jobs.enqueue(connection, Job.builder("a").build());
            connection.rollback();
            connection.setAutoCommit(true);
        }
        assertThat(worker("a", job -> ran.add(job.id())).runOnce()).isZero();
        assertThat(queue.rows()).isEmpty();
    }

    @Test
    @DisplayName("F05 an item that was committed before any worker lived is run by the first one")
    void before_any_worker() {
        long id = queue.add("a");
        assertThat(worker("a", job -> ran.add(job.id())).runOnce()).isEqualTo(1);
        assertThat(ran).containsExactly(id);
    }

    @Test
    @DisplayName("F11 F40 a handler that always throws is called three times, 1 and 2 minutes apart, and never again")
    void always_throws() {
        long id = queue.add("a");
        SyncWorker worker = worker("a", job -> {
            ran.add((long) job.attempt());
            throw new IllegalStateException("broken " + job.attempt());
        });
        worker.runOnce();
        assertThat(queue.row(id).next()).isEqualTo(START.plus(Duration.ofMinutes(1)));
        clock.advance(Duration.ofSeconds(59));
        assertThat(worker.runOnce()).isZero();
        clock.advance(Duration.ofSeconds(1));
        worker.runOnce();
        assertThat(queue.row(id).next()).isEqualTo(START.plus(Duration.ofMinutes(3)));
        clock.advance(Duration.ofMinutes(2));
        worker.runOnce();
        clock.advance(Duration.ofDays(365));
        assertThat(worker.runOnce()).isZero();
        assertThat(ran).containsExactly(1L, 2L, 3L);
        Queue.Row row = queue.row(id);
        assertThat(row.status()).isEqualTo("FAILED");
        assertThat(row.attempts()).isEqualTo(3);
        assertThat(row.kind()).isEqualTo("BUG");
        assertThat(row.error()).isEqualTo("IllegalStateException: broken 3");
    }

    @Test
    @DisplayName("F12 a failed item that is requeued begins from the first attempt, succeeds, and keeps its history")
    void requeued() {
        AtomicBoolean repaired = new AtomicBoolean();
        long id = queue.add("a");
        SyncWorker worker = worker("a", job -> {
            if (!repaired.get()) {
                throw new JobFailedException("The order has no customer.");
            }
            assertThat(job.attempt()).isEqualTo(1);
            assertThat(job.mayHaveHappened()).isTrue();
        });
        worker.runOnce();
        assertThat(queue.row(id).status()).isEqualTo("FAILED");
        repaired.set(true);
        assertThat(queue.control.requeue(id)).isEqualTo(ControlOutcome.CHANGED);
        assertThat(queue.row(id).attempts()).isZero();
        assertThat(worker.runOnce()).isEqualTo(1);
        assertThat(queue.row(id).status()).isEqualTo("DONE");
        assertThat(queue.attempts(id)).containsExactly("FAILED", "DONE");
    }

    @Test
    @DisplayName("F13 F03 an item whose worker dies each time is taken up, counted, told, and failed after three")
    void crashes() {
        long id = queue.add("a");
        String lane = queue.lane(id);
        SyncWorker worker = worker("a", job -> {
            assertThat(job.mayHaveHappened()).isTrue();
            ran.add((long) job.attempt());
            throw new UnavailableException(details(Execution.UNKNOWN), null);
        });
        queue.takenByADeadWorker(lane);
        assertThat(worker.runOnce()).isZero();
        clock.advance(Duration.ofMinutes(1));
        assertThat(worker.runOnce()).isEqualTo(1);
        assertThat(ran).containsExactly(2L);
        clock.advance(Duration.ofMinutes(10));
        queue.takenByADeadWorker(lane);
        clock.advance(Duration.ofMinutes(1));
        assertThat(worker.runOnce()).isZero();
        Queue.Row row = queue.row(id);
        assertThat(row.status()).isEqualTo("FAILED");
        assertThat(row.kind()).isEqualTo("CRASHED");
        assertThat(row.attempts()).isEqualTo(3);
        assertThat(queue.attempts(id)).containsExactly("CRASHED", "RETRY", "CRASHED");
    }

    @Test
    @DisplayName("F13 an error of the JVM counts as an attempt and does not end the run")
    void out_of_memory() {
        long bad = queue.add("bad");
        long good = queue.add("good");
        SyncWorker worker = queue.worker("w")
                .handler("bad", job -> {
                    throw new OutOfMemoryError("for the test");
                })
                .handler("good", job -> ran.add(job.id()))
                .build();
        assertThat(worker.runOnce()).isEqualTo(2);
        assertThat(queue.row(bad).attempts()).isEqualTo(1);
        assertThat(ran).containsExactly(good);
    }

    record Order(long order) {}

    @Test
    @DisplayName("F14 one payload that cannot be decoded and one unknown type do not keep the other 98 of 100 waiting")
    void undecodable() {
        for (int i = 0; i < 100; i++) {
            String type = i == 42 ? "from-the-future" : "a";
            queue.jobs.enqueue(Job.builder(type)
                    .payload(i == 17 ? "{\"order\": \"secret" : "{\"order\": " + i + "}")
                    .build());
        }
        SyncWorker worker = queue.worker("w")
                .batch(200)
                .handler("a", job -> ran.add(job.payload(Order.class).order()))
                .build();
        worker.runOnce();
        assertThat(ran).hasSize(98);
        assertThat(queue.count("job", "DONE")).isEqualTo(98);
        Queue.Row bad = queue.rows().get(17);
        assertThat(bad.status()).isEqualTo("FAILED");
        assertThat(bad.kind()).isEqualTo("UNREADABLE");
        assertThat(bad.attempts()).isEqualTo(1);
        assertThat(bad.error()).contains("Order").doesNotContain("secret");
        assertThat(queue.rows().get(42).status()).isEqualTo("PENDING");
        assertThat(queue.rows().get(42).attempts()).isZero();
    }

    @Test
    @DisplayName("F14 F31 an unknown type waits for the version that knows it, and fails after 14 days without one")
    void unknown_type() {
        SyncWorker old = worker("a", job -> ran.add(job.id()));
        SyncWorker young = worker("b", job -> ran.add(job.id()));
        long first = queue.add("b");
        assertThat(old.runOnce()).isZero();
        clock.advance(Duration.ofSeconds(5));
        assertThat(young.runOnce()).isEqualTo(1);
        long second = queue.add("b");
        clock.advance(Duration.ofDays(14));
        old.runOnce();
        assertThat(queue.row(second).status()).isEqualTo("PENDING");
        clock.advance(Duration.ofSeconds(5));
        old.runOnce();
        assertThat(queue.row(second).status()).isEqualTo("FAILED");
        assertThat(queue.row(second).kind()).isEqualTo("UNKNOWN_TYPE");
        assertThat(ran).containsExactly(first);
    }

    @Test
    @DisplayName("F15 a business error fails after one attempt")
    void business_error() {
        long id = queue.add("a");
        SyncWorker worker = worker("a", job -> {
            throw new RequestRejectedException(details(Execution.REFUSED).httpStatus(400), null);
        });
        assertThat(worker.runOnce()).isEqualTo(1);
        Queue.Row row = queue.row(id);
        assertThat(row.status()).isEqualTo("FAILED");
        assertThat(row.attempts()).isEqualTo(1);
        assertThat(row.kind()).isEqualTo("BUSINESS");
        assertThat(row.error()).isEqualTo("bitrix.crm.lead.add: no. [HTTP 400]");
    }

    @Test
    @DisplayName("F16 a limit postpones to the named time without costing an attempt, and fails when it lasts too long")
    void rate_limit() {
        long id = queue.add("a");
        List<RateLimitedException> answers = new ArrayList<>(List.of(
                new RateLimitedException(details(Execution.REFUSED).retryAfter(Duration.ofSeconds(7)), null),
                new RateLimitedException(details(Execution.REFUSED), START.plusSeconds(607)),
                new RateLimitedException(details(Execution.REFUSED), START.plus(Duration.ofDays(9)))));
        SyncWorker worker = worker("a", job -> {
            assertThat(job.attempt()).isEqualTo(1);
            throw answers.size() > 1 ? answers.remove(0) : answers.get(0);
        });
        worker.runOnce();
        assertThat(queue.row(id).next()).isEqualTo(START.plusSeconds(7));
        assertThat(queue.row(id).attempts()).isZero();
        assertThat(queue.row(id).deferrals()).isEqualTo(1);
        assertThat(queue.row(id).kind()).isEqualTo("RATE_LIMIT");
        clock.advance(Duration.ofSeconds(7));
        worker.runOnce();
        assertThat(queue.row(id).next()).isEqualTo(START.plusSeconds(607));
        clock.advance(Duration.ofMinutes(10));
        worker.runOnce();
        assertThat(queue.row(id).next()).isEqualTo(START.plusSeconds(607).plus(Duration.ofHours(1)));
        assertThat(queue.row(id).deferrals()).isEqualTo(3);
        for (int hour = 0; hour < 30; hour++) {
            clock.advance(Duration.ofHours(1));
            worker.runOnce();
        }
        assertThat(queue.row(id).status()).isEqualTo("FAILED");
        assertThat(queue.row(id).kind()).isEqualTo("RATE_LIMIT_TIMEOUT");
    }

    @Test
    @DisplayName("F17 a storm of limits on one account does not touch the items of the other")
    void storm() {
        for (int i = 0; i < 20; i++) {
            queue.add("limited", "one:" + i);
            queue.add("free", "two:" + i);
        }
        SyncWorker worker = queue.worker("w")
                .handler("limited", job -> {
                    throw new RateLimitedException(details(Execution.REFUSED), START.plusSeconds(600));
                })
                .handler("free", job -> ran.add(job.id()))
                .build();
        worker.runOnce();
        assertThat(ran).hasSize(20);
        assertThat(queue.count("svyaz_job where type = 'limited' and status = 'PENDING' and deferrals = 1"))
                .isEqualTo(20);
    }

    @Test
    @DisplayName("F18 a dedupe key of ten threads makes one row, also after it is done, and a new one after the window")
    void deduplicated() throws Exception {
        Job job = Job.builder("a").dedupe("event-1", Duration.ofHours(1)).build();
        var threads = Executors.newFixedThreadPool(10);
        try {
            List<Callable<Enqueued>> tries = Stream.<Callable<Enqueued>>generate(() -> () -> queue.jobs.enqueue(job))
                    .limit(10)
                    .toList();
            int added = 0;
            for (var one : threads.invokeAll(tries)) {
                added += one.get().added() ? 1 : 0;
            }
            assertThat(added).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        SyncWorker worker = worker("a", context -> ran.add(context.id()));
        worker.runOnce();
        assertThat(queue.jobs.enqueue(job).outcome()).isEqualTo(Enqueued.Outcome.ALREADY_QUEUED);
        clock.advance(Duration.ofHours(1));
        assertThat(queue.jobs.enqueue(job).added()).isTrue();
        worker.runOnce();
        assertThat(ran).hasSize(2);
    }

    @Test
    @DisplayName(
            "F22 a head that failed for good keeps its lane waiting under BLOCK, until it is requeued or cancelled")
    void blocked() {
        List<Long> alarms = new ArrayList<>();
        AtomicBoolean broken = new AtomicBoolean(true);
        JobHandler handler = job -> {
            if (job.type().equals("first") && broken.get()) {
                throw new JobFailedException("no");
            }
            ran.add(job.id());
        };
        SyncWorker worker = queue.worker("w")
                .policy(JobPolicy.builder().onFailedHead(OnFailedHead.BLOCK).build())
                .handler("first", handler)
                .handler("then", handler)
                .listener(new WorkerListener() {
                    @Override
                    public void jobFailed(JobEvent job, JobErrorKind kind, boolean blocks) {
                        if (blocks) {
                            alarms.add(job.id());
                        }
                    }
                })
                .build();
        long head = queue.add("first", "k");
        long second = queue.add("then", "k");
        long other = queue.add("then", "other");
        worker.runOnce();
        clock.advance(Duration.ofHours(1));
        worker.runOnce();
        assertThat(ran).containsExactly(other);
        assertThat(alarms).containsExactly(head);
        broken.set(false);
        queue.control.requeue(head);
        worker.runOnce();
        worker.runOnce();
        assertThat(ran).containsExactly(other, head, second);
        broken.set(true);
        long again = queue.add("first", "k");
        long last = queue.add("then", "k");
        worker.runOnce();
        assertThat(queue.row(last).status()).isEqualTo("PENDING");
        assertThat(queue.control.cancel(again)).isEqualTo(ControlOutcome.CHANGED);
        worker.runOnce();
        assertThat(queue.row(last).status()).isEqualTo("DONE");
    }

    @Test
    @DisplayName("F22 a head that failed for good lets its lane go on under SKIP")
    void skipped() {
        SyncWorker worker = worker("a", job -> {
            if (ran.isEmpty()) {
                ran.add(job.id());
                throw new JobFailedException("no");
            }
            ran.add(job.id());
        });
        queue.add("a", "k");
        queue.add("a", "k");
        queue.add("a", "k");
        worker.runOnce();
        assertThat(queue.statuses()).containsExactly("FAILED", "DONE", "DONE");
        assertThat(ran).isSorted();
    }

    @Test
    @DisplayName("F23 1,000 updates of one object while the vendor is down are 1 waiting item and 1 write in the end")
    void coalesced() {
        AtomicBoolean down = new AtomicBoolean(true);
        List<String> written = new ArrayList<>();
        SyncWorker worker = worker("push", job -> {
            if (down.get()) {
                throw new UnavailableException(details(Execution.REFUSED), null);
            }
            written.add(job.payload());
        });
        for (int i = 1; i <= 1000; i++) {
            queue.jobs.enqueue(Job.builder("push")
                    .orderKey("order:1")
                    .coalesce()
                    .payload("" + i)
                    .build());
            if (i % 100 == 0) {
                worker.runOnce();
            }
            if (i % 250 == 0) {
                clock.advance(Duration.ofSeconds(30));
            }
            if (i % 50 == 0) {
                assertThat(queue.count("job", "PENDING")).isEqualTo(1);
            }
        }
        down.set(false);
        clock.advance(Duration.ofHours(1));
        worker.runOnce();
        clock.advance(Duration.ofHours(1));
        worker.runOnce();
        assertThat(written).containsExactly("1000");
        assertThat(queue.count("job", "PENDING")).isZero();
    }

    @Test
    @DisplayName("F23 an update that comes while its forerunner runs and fails takes its place and its pause")
    void superseded() {
        Job update =
                Job.builder("push").orderKey("order:1").coalesce().payload("2").build();
        long first = queue.jobs
                .enqueue(Job.builder("push")
                        .orderKey("order:1")
                        .coalesce()
                        .payload("1")
                        .build())
                .id();
        List<Long> second = new ArrayList<>();
        SyncWorker worker = worker("push", job -> {
            if (second.isEmpty()) {
                second.add(queue.jobs.enqueue(update).id());
                throw new UnavailableException(details(Execution.UNKNOWN), null);
            }
            assertThat(job.mayHaveHappened()).isTrue();
            ran.add(job.id());
        });
        worker.runOnce();
        assertThat(queue.row(first).status()).isEqualTo("CANCELLED");
        assertThat(queue.row(first).kind()).isEqualTo("SUPERSEDED");
        assertThat(queue.row(second.get(0)).next()).isEqualTo(START.plusSeconds(60));
        clock.advance(Duration.ofMinutes(1));
        worker.runOnce();
        assertThat(ran).isEqualTo(second);
    }

    @Test
    @DisplayName("F37 an item that is running or waiting is not requeued")
    void requeue_refused() {
        AtomicInteger answers = new AtomicInteger();
        long id = queue.add("a");
        assertThat(queue.control.requeue(id)).isEqualTo(ControlOutcome.WAITING);
        worker("a", job -> {
                    assertThat(queue.control.requeue(id)).isEqualTo(ControlOutcome.RUNNING);
                    assertThat(queue.control.retryNow(id)).isEqualTo(ControlOutcome.RUNNING);
                    answers.incrementAndGet();
                })
                .runOnce();
        assertThat(answers).hasValue(1);
        assertThat(queue.row(id).status()).isEqualTo("DONE");
        assertThat(queue.control.requeue(-1)).isEqualTo(ControlOutcome.NOT_FOUND);
        assertThat(queue.control.cancel(id)).isEqualTo(ControlOutcome.FINISHED);
    }

    @Test
    @DisplayName("F38 an item that is cancelled while it runs is told so and stays cancelled, however it ends")
    void cancelled() {
        for (String end : List.of("returns", "throws", "leaves")) {
            long id = queue.jobs.enqueue(Job.builder("a").payload(end).build()).id();
            worker("a", job -> {
                        assertThat(job.cancelRequested()).isFalse();
                        assertThat(queue.control.cancel(id)).isEqualTo(ControlOutcome.REQUESTED);
                        assertThat(job.cancelRequested()).isTrue();
                        assertThat(job.stillMine()).isTrue();
                        if (end.equals("throws")) {
                            throw new IllegalStateException("no");
                        }
                        if (end.equals("leaves")) {
                            job.checkLease();
                        }
                        ran.add(id);
                    })
                    .runOnce();
            assertThat(queue.row(id).status()).as(end).isEqualTo("CANCELLED");
        }
        clock.advance(Duration.ofDays(1));
        assertThat(worker("a", job -> ran.add(-1L)).runOnce()).isZero();
        assertThat(ran).hasSize(1);
    }

    @Test
    void a_waiting_item_is_cancelled_at_once_and_never_run() {
        long id = queue.add("a");
        assertThat(queue.control.cancel(id)).isEqualTo(ControlOutcome.CHANGED);
        assertThat(worker("a", job -> ran.add(job.id())).runOnce()).isZero();
        assertThat(queue.row(id).kind()).isEqualTo("CANCELLED");
    }

    @Test
    @DisplayName("F41 1,000 items that fail together come back over more than half of the delay (200 in this test)")
    void jitter() {
        for (int i = 0; i < 200; i++) {
            queue.add("a");
        }
        Random random = new Random(1);
        SyncWorker.builder(queue.store)
                .batch(1000)
                .jitter(random::nextDouble)
                .handler("a", job -> {
                    throw new UnavailableException(details(Execution.REFUSED), null);
                })
                .build()
                .runOnce();
        List<Instant> next = queue.rows().stream().map(Queue.Row::next).sorted().toList();
        assertThat(Duration.between(next.get(0), next.get(199))).isGreaterThan(Duration.ofSeconds(30));
        assertThat(next.get(0)).isAfterOrEqualTo(START.plusSeconds(60));
        assertThat(next.stream().distinct().count()).isGreaterThan(190);
    }

    @Test
    @DisplayName("F36 the same trigger handed in twice, and once more while it runs, is one run")
    void trigger_twice() {
        Job trigger = Job.builder("sync").dedupe("sync", Duration.ZERO).build();
        queue.jobs.enqueue(trigger);
        assertThat(queue.jobs.enqueue(trigger).outcome()).isEqualTo(Enqueued.Outcome.ALREADY_QUEUED);
        SyncWorker worker = worker("sync", job -> {
            ran.add(job.id());
            assertThat(queue.jobs.enqueue(trigger).outcome()).isEqualTo(Enqueued.Outcome.ALREADY_QUEUED);
        });
        worker.runOnce();
        assertThat(worker.runOnce()).isZero();
        assertThat(ran).hasSize(1);
        assertThat(queue.jobs.enqueue(trigger).added()).isTrue();
    }

    @Test
    @DisplayName(
            "F25 delays and due times are kept to the millisecond, far ones and those in a switch of the clocks too")
    void times_round_trip() {
        for (Instant due : List.of(
                Instant.parse("2026-03-29T00:59:59.999Z"),
                Instant.parse("2026-10-25T01:30:00.001Z"),
                Instant.parse("2199-12-31T23:59:59.123Z"))) {
            long id = queue.jobs
                    .enqueue(Job.builder("far").notBefore(due).build())
                    .id();
            assertThat(queue.row(id).next()).isEqualTo(due);
        }
    }

    @Test
    void a_paused_type_waits_until_it_is_resumed() {
        SyncWorker worker = worker("a", job -> ran.add(job.id()));
        assertThat(queue.control.pause("a", "anna")).isTrue();
        assertThat(queue.control.pause("a", "boris")).isFalse();
        queue.add("a");
        assertThat(worker.runOnce()).isZero();
        assertThat(queue.control.resume("a")).isTrue();
        clock.advance(Duration.ofSeconds(5));
        assertThat(worker.runOnce()).isEqualTo(1);
    }

    @Test
    void a_waiting_item_can_be_made_due() {
        long id = queue.jobs
                .enqueue(
                        Job.builder("a").orderKey("k").delay(Duration.ofDays(1)).build())
                .id();
        SyncWorker worker = worker("a", job -> ran.add(job.id()));
        assertThat(worker.runOnce()).isZero();
        assertThat(queue.control.retryNow(id)).isEqualTo(ControlOutcome.CHANGED);
        assertThat(worker.runOnce()).isEqualTo(1);
    }

    @Test
    void a_higher_priority_is_run_first() {
        long low = queue.add("a");
        long high = queue.jobs.enqueue(Job.builder("a").priority(10).build()).id();
        worker("a", job -> ran.add(job.id())).runOnce();
        assertThat(ran).containsExactly(high, low);
    }

    @Test
    void a_job_can_be_completed_in_the_transaction_of_its_work() {
        long id = queue.add("a");
        SyncWorker worker = worker(
                "a",
                job -> queue.store.run("work", connection -> {
                    job.complete(connection);
                    ran.add(job.id());
                    return true;
                }));
        assertThat(worker.runOnce()).isEqualTo(1);
        assertThat(queue.row(id).status()).isEqualTo("DONE");
        assertThat(queue.attempts(id)).containsExactly("DONE");
    }

    @Test
    void a_completion_whose_transaction_rolled_back_is_none() {
        long id = queue.add("a");
        SyncWorker worker = worker(
                "a",
                job -> assertThatThrownBy(() -> queue.store.run("work", connection -> {
                            job.complete(connection);
                            throw new IllegalStateException("rolled back");
                        }))
                        .hasMessage("rolled back"));
        worker.runOnce();
        assertThat(queue.row(id).status()).isEqualTo("PENDING");
        assertThat(queue.row(id).error()).contains("not committed");
    }

    @Test
    @DisplayName("F07 a job whose lane was left before its transaction committed is found by the sweep")
    void forgotten() {
        long id = queue.add("a", "k");
        queue.sql("delete from svyaz_lane");
        assertThat(worker("a", job -> ran.add(job.id())).runOnce()).isEqualTo(1);
        assertThat(ran).containsExactly(id);
    }

    @Test
    @DisplayName("F35 done items are removed in small batches, failed ones stay, attempts go with their items")
    void purged() {
        SyncWorker worker = queue.worker("w")
                .handler("a", job -> {})
                .handler("bad", job -> {
                    throw new JobFailedException("no");
                })
                .build();
        IntStream.range(0, 25).forEach(i -> queue.add("a"));
        long failed = queue.add("bad");
        worker.runOnce();
        clock.advance(Duration.ofDays(31));
        Instant before = clock.instant().minus(Duration.ofDays(30));
        assertThat(queue.control.purge(before, 10)).isEqualTo(10);
        assertThat(queue.control.purge(before, 10)).isEqualTo(10);
        assertThat(queue.control.purge(before, 10)).isEqualTo(5);
        assertThat(queue.rows()).extracting(Queue.Row::id).containsExactly(failed);
        assertThat(queue.count("svyaz_job_attempt")).isEqualTo(1);
    }

    @Test
    void follow_ups_carry_the_correlation_id() {
        queue.jobs.enqueue(Job.builder("a").correlationId("webhook-7").build());
        worker("a", job -> job.enqueue(Job.builder("b").build())).runOnce();
        assertThat(queue.store.<List<String>>run(
                        "test",
                        connection ->
                                Sql.list(connection, "select correlation_id from svyaz_job", row -> row.getString(1))))
                .containsOnly("webhook-7");
    }

    @Test
    void a_listener_that_throws_changes_nothing() {
        long id = queue.add("a");
        queue.worker("w")
                .handler("a", job -> {})
                .listener(new WorkerListener() {
                    @Override
                    public void jobStarted(JobEvent job) {
                        throw new IllegalStateException("listener");
                    }
                })
                .build()
                .runOnce();
        assertThat(queue.row(id).status()).isEqualTo("DONE");
    }
}
