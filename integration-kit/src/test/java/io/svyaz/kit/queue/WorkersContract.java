package io.svyaz.kit.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several workers with threads of their own on one database, by the database's time. */
@Timeout(60)
abstract class WorkersContract {
    final List<SyncWorker> workers = Collections.synchronizedList(new ArrayList<>());
    final List<Long> ran = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger lost = new AtomicInteger();
    Switchable source;
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
        source = new Switchable(source(), true);
        queue = new Queue(Store.builder(source).build());
    }

    @AfterEach
    void stop() {
        workers.forEach(worker -> worker.stop(Duration.ZERO));
        pools.forEach(JdbcConnectionPool::dispose);
    }

    SyncWorkerBuilder fast(String name) {
        return fast(queue, name);
    }

    SyncWorkerBuilder fast(Queue queue, String name) {
        return queue.worker(name)
                .threads(4)
                .pollInterval(Duration.ofMillis(50))
                .sweepInterval(Duration.ofMillis(200))
                .lookAgain(Duration.ofMillis(100))
                .policy(JobPolicy.builder()
                        .maxAttempts(20)
                        .delays(Duration.ofMillis(20), Duration.ofMillis(20))
                        .build())
                .listener(new WorkerListener() {
                    @Override
                    public void leaseLost(JobEvent job) {
                        lost.incrementAndGet();
                    }
                });
    }

    SyncWorker started(SyncWorkerBuilder builder) {
        SyncWorker worker = builder.build();
        workers.add(worker);
        worker.start();
        return worker;
    }

    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for half a minute").isLessThan(end);
            LockSupport.parkNanos(10_000_000);
        }
    }

    void untilAll(String status) {
        until(() -> queue.statuses().stream().allMatch(status::equals));
    }

    private void add(int count, String type) {
        queue.store.run("test", connection -> {
            IntStream.range(0, count)
                    .forEach(i ->
                            queue.jobs.enqueue(connection, Job.builder(type).build()));
            return true;
        });
    }

    @Test
    @DisplayName("F01 two workers do 600 items exactly once each (600 instead of 10,000)")
    void exactly_once() {
        add(600, "a");
        started(fast("one").handler("a", job -> ran.add(job.id())));
        started(fast("two").handler("a", job -> ran.add(job.id())));
        until(() -> queue.count("job", "DONE") == 600);
        assertThat(ran).hasSize(600).doesNotHaveDuplicates();
        assertThat(lost).hasValue(0);
        until(() -> queue.count("svyaz_lane") == 0);
    }

    @Test
    @DisplayName("F21 20 keys with 15 items each, 4 workers, random failures: each key in order, keys side by side")
    void in_order() {
        Map<String, List<Long>> perKey = new ConcurrentHashMap<>();
        Map<String, AtomicInteger> inside = new ConcurrentHashMap<>();
        queue.store.run("test", connection -> {
            for (int i = 0; i < 300; i++) {
                queue.jobs.enqueue(
                        connection, Job.builder("a").orderKey("key-" + i % 20).build());
            }
            return true;
        });
        for (int i = 0; i < 4; i++) {
            started(fast("w" + i).handler("a", job -> {
                String key = job.orderKey().orElseThrow();
                AtomicInteger one = inside.computeIfAbsent(key, k -> new AtomicInteger());
                assertThat(one.incrementAndGet()).isEqualTo(1);
                try {
                    if (ThreadLocalRandom.current().nextInt(5) == 0) {
                        throw new IllegalStateException("bad luck");
                    }
                    perKey.computeIfAbsent(key, k -> Collections.synchronizedList(new ArrayList<>()))
                            .add(job.id());
                } finally {
                    one.decrementAndGet();
                }
            }));
        }
        untilAll("DONE");
        assertThat(perKey).hasSize(20);
        assertThat(perKey.values())
                .allSatisfy(ids -> assertThat(ids).hasSize(15).isSorted());
    }

    @Test
    @DisplayName("F07 an open transaction of the host delays its own item only, which runs soon after the commit")
    void open_transaction() throws Exception {
        started(fast("w").handler("a", job -> ran.add(job.id())));
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            long hidden = queue.jobs
                    .enqueue(connection, Job.builder("a").orderKey("k").build())
                    .id();
            long other = queue.add("a");
            until(() -> ran.contains(other));
            assertThat(ran).doesNotContain(hidden);
            connection.commit();
            connection.setAutoCommit(true);
            until(() -> ran.contains(hidden));
        }
    }

    @Test
    @DisplayName(
            "F07 F23 an update in an open transaction of the host holds up its own item only, not a worker's thread")
    void open_update() throws Exception {
        List<String> payloads = Collections.synchronizedList(new ArrayList<>());
        Job first = Job.builder("push").orderKey("k").coalesce().payload("1").build();
        Job second = Job.builder("push").orderKey("k").coalesce().payload("2").build();
        queue.jobs.enqueue(first);
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            assertThat(queue.jobs.enqueue(connection, second).outcome()).isEqualTo(Enqueued.Outcome.COALESCED);
            started(fast("w")
                    .threads(1)
                    .handler("push", job -> payloads.add(job.payload()))
                    .handler("a", job -> ran.add(job.id())));
            long other = queue.add("a");
            until(() -> ran.contains(other));
            assertThat(payloads).isEmpty();
            connection.commit();
            connection.setAutoCommit(true);
        }
        untilAll("DONE");
        assertThat(payloads).containsExactly("2");
    }

    @Test
    @DisplayName("F08 F10 a worker that froze beyond its lease is refused when it wakes; another one did the job once")
    void frozen() {
        long id = queue.add("a");
        CountDownLatch frozen = new CountDownLatch(1);
        CountDownLatch thaw = new CountDownLatch(1);
        List<Boolean> mine = Collections.synchronizedList(new ArrayList<>());
        SyncWorker first = fast("frozen")
                .handler("a", job -> {
                    mine.add(job.stillMine());
                    frozen.countDown();
                    thaw.await();
                    mine.add(job.stillMine());
                    assertThatThrownBy(job::checkLease).isInstanceOf(LeaseLostException.class);
                })
                .build();
        Thread host = new Thread(first::runOnce);
        host.start();
        until(() -> frozen.getCount() == 0);
        // As if no heartbeat had come for longer than the lease.
        queue.sql("update svyaz_lane set last_heartbeat = timestamp with time zone '2020-01-01 00:00:00+00'");
        started(fast("awake").handler("a", job -> {
            assertThat(job.mayHaveHappened()).isTrue();
            ran.add(job.id());
        }));
        until(() -> queue.row(id).status().equals("DONE"));
        thaw.countDown();
        until(() -> !host.isAlive());
        assertThat(mine).containsExactly(true, false);
        assertThat(ran).containsExactly(id);
        assertThat(lost).hasValue(1);
        assertThat(queue.row(id).attempts()).isEqualTo(2);
        assertThat(queue.attempts(id)).containsExactly("CRASHED", "DONE");
    }

    @Test
    @DisplayName("F09 a handler that runs longer than the lease keeps it as long as the heartbeat lives")
    void long_handler() {
        long id = queue.add("a");
        JobHandler handler = job -> {
            ran.add(job.id());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1800));
        };
        for (int i = 0; i < 2; i++) {
            started(fast("w" + i).lease(Duration.ofMillis(600)).handler("a", handler));
        }
        until(() -> queue.row(id).status().equals("DONE"));
        assertThat(ran).containsExactly(id);
        assertThat(queue.row(id).attempts()).isEqualTo(1);
    }

    @Test
    @DisplayName("F10 while the database is away a handler sees its lease run out, and no later")
    void lease_runs_out() {
        queue.add("a");
        List<Boolean> mine = new ArrayList<>();
        SyncWorker worker = fast("w")
                .lease(Duration.ofMillis(600))
                .handler("a", job -> {
                    source.off = true;
                    mine.add(job.stillMine());
                    until(() -> !job.stillMine());
                    mine.add(job.stillMine());
                    source.off = false;
                })
                .build();
        worker.runOnce();
        assertThat(mine).containsExactly(true, false);
    }

    @Test
    @DisplayName(
            "F24 leases and due times go by the time of the database, on which nodes agree whatever their own clocks say")
    void clocks() {
        Queue one = new Queue(Store.builder(source).build());
        Queue two = new Queue(Store.builder(source).build());
        assertThat(Duration.between(
                                one.store.clock().instant(), two.store.clock().instant())
                        .abs())
                .isLessThan(Duration.ofSeconds(5));
        add(50, "a");
        JobHandler handler = job -> ran.add(job.id());
        started(fast(one, "fast").handler("a", handler));
        started(fast(two, "slow").handler("a", handler));
        untilAll("DONE");
        assertThat(ran).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("F26 a worker survives that the database is away and goes on by itself; handing in fails at once")
    void database_away() {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        long running = queue.add("slow");
        started(fast("w").handler("a", job -> ran.add(job.id())).handler("slow", job -> {
            inside.countDown();
            go.await();
            ran.add(job.id());
        }));
        until(() -> inside.getCount() == 0);
        source.off = true;
        assertThatThrownBy(() -> queue.add("a"))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.isTransient()).isTrue())
                .hasMessageContaining("queue.enqueue")
                .hasMessageNotContaining("for the test");
        go.countDown();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(400));
        source.off = false;
        long later = queue.add("a");
        until(() -> queue.row(later).status().equals("DONE")
                && queue.row(running).status().equals("DONE"));
        assertThat(ran).containsExactlyInAnyOrder(running, later);
        assertThat(queue.row(running).attempts()).isEqualTo(1);
    }

    @Test
    @DisplayName("F27 every tenth connection refused, as by an exhausted pool: all done, nothing lost")
    void pool_exhausted() {
        add(60, "a");
        source.refuseEvery = 10;
        started(fast("w").lease(Duration.ofSeconds(1)).handler("a", job -> ran.add(job.id())));
        until(() -> {
            try {
                return queue.count("job", "DONE") == 60;
            } catch (StoreException refused) {
                return false;
            }
        });
        source.refuseEvery = 0;
        assertThat(ran.stream().distinct().count()).isEqualTo(60);
    }

    @Test
    @DisplayName("F28 a pool with auto-commit off works as one with auto-commit on")
    void auto_commit_off() throws Exception {
        DataSource plain = source();
        Queue off = new Queue(Store.builder(new Switchable(plain, false)).build());
        for (int i = 0; i < 20; i++) {
            off.add("a", "key-" + i % 5);
        }
        SyncWorker worker = started(fast(off, "w").handler("a", job -> ran.add(job.id())));
        until(() -> off.statuses().stream().allMatch("DONE"::equals));
        worker.stop(Duration.ofSeconds(5));
        assertThat(ran).hasSize(20);
        long once = off.add("b");
        assertThat(off.worker("one")
                        .handler("b", job -> ran.add(job.id()))
                        .build()
                        .runOnce())
                .isEqualTo(1);
        assertThat(off.row(once).status()).isEqualTo("DONE");
    }

    @Test
    @DisplayName("F29 a graceful stop lets 5 running items end and gives 45 others back at once, none doubled")
    void graceful() throws Exception {
        add(50, "a");
        CountDownLatch inside = new CountDownLatch(5);
        Semaphore go = new Semaphore(0);
        SyncWorker first = started(fast("first").threads(5).handler("a", job -> {
            inside.countDown();
            go.acquire();
            ran.add(job.id());
        }));
        until(() -> inside.getCount() == 0);
        Thread stopping = new Thread(() -> first.stop(Duration.ofSeconds(20)));
        stopping.start();
        until(() -> queue.count("svyaz_lane where picked = true") == 5);
        started(fast("second").handler("a", job -> ran.add(job.id())));
        until(() -> queue.count("job", "DONE") == 45);
        go.release(5);
        stopping.join();
        untilAll("DONE");
        assertThat(ran).hasSize(50).doesNotHaveDuplicates();
        assertThat(queue.rows()).allSatisfy(row -> assertThat(row.attempts()).isEqualTo(1));
        assertThat(lost).hasValue(0);
    }

    @Test
    @DisplayName(
            "F29 a handler that is interrupted at the end of the wait gives its item back without costing an attempt")
    void interrupted() {
        long id = queue.add("a");
        CountDownLatch inside = new CountDownLatch(1);
        SyncWorker worker = started(fast("w").handler("a", job -> {
            inside.countDown();
            new CountDownLatch(1).await();
        }));
        until(() -> inside.getCount() == 0);
        worker.stop(Duration.ofMillis(100));
        Queue.Row row = queue.row(id);
        assertThat(row.status()).isEqualTo("PENDING");
        assertThat(row.attempts()).isZero();
        assertThat(row.unsure()).isTrue();
        assertThat(queue.count("svyaz_lane where picked = false")).isEqualTo(1);
        started(fast("next").handler("a", job -> ran.add(job.id())));
        untilAll("DONE");
        assertThat(ran).containsExactly(id);
    }

    @Test
    @DisplayName("F30 a handler that ignores the interruption does not keep the stop; its item is taken up by lease")
    void ignores_interruption() {
        long id = queue.add("a");
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        SyncWorker worker = started(fast("deaf").handler("a", job -> {
            inside.countDown();
            while (end.getCount() > 0) {
                LockSupport.parkNanos(1_000_000);
                Thread.interrupted();
            }
        }));
        until(() -> inside.getCount() == 0);
        worker.stop(Duration.ofMillis(50));
        assertThat(queue.row(id).status()).isEqualTo("PROCESSING");
        queue.sql("update svyaz_lane set last_heartbeat = timestamp with time zone '2020-01-01 00:00:00+00'");
        started(fast("next").handler("a", job -> ran.add(job.id())));
        untilAll("DONE");
        end.countDown();
        assertThat(ran).containsExactly(id);
    }

    @Test
    @DisplayName("F29 a node that stops does not give back what another node of the same name is running")
    void same_name() {
        long id = queue.add("a");
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        started(fast("twin").handler("a", job -> {
            inside.countDown();
            go.await();
            ran.add(job.id());
        }));
        until(() -> inside.getCount() == 0);
        started(fast("twin").handler("a", job -> ran.add(job.id()))).stop(Duration.ZERO);
        assertThat(queue.count("svyaz_lane where picked = true")).isEqualTo(1);
        go.countDown();
        untilAll("DONE");
        assertThat(ran).containsExactly(id);
        assertThat(lost).hasValue(0);
    }

    @Test
    @DisplayName("F31 in a rolling update the new type waits for the new node, the old type runs on both")
    void rolling_update() {
        started(fast("old").handler("a", job -> ran.add(job.id())));
        long b = queue.add("b");
        add(20, "a");
        until(() -> queue.count("job", "DONE") == 20);
        assertThat(queue.row(b).status()).isEqualTo("PENDING");
        assertThat(queue.row(b).attempts()).isZero();
        started(fast("new").handler("a", job -> ran.add(job.id())).handler("b", job -> ran.add(job.id())));
        untilAll("DONE");
        assertThat(ran).hasSize(21).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("F32 nodes that start at the same instant on an empty database start one recurring job between them")
    void start_together() throws Exception {
        Queue fresh = queue;
        var threads = Executors.newFixedThreadPool(4);
        List<Enqueued> handedIn = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 4; i++) {
            String name = "node" + i;
            threads.execute(() -> {
                fresh.store.installSchema();
                handedIn.add(fresh.jobs.enqueue(Job.builder("nightly")
                        .dedupe("nightly", Duration.ofHours(1))
                        .build()));
                started(fast(fresh, name).handler("nightly", job -> ran.add(job.id())));
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        until(() -> !queue.rows().isEmpty() && queue.count("job", "DONE") == 1);
        assertThat(handedIn).hasSize(4).filteredOn(Enqueued::added).hasSize(1);
        assertThat(ran).hasSize(1);
    }

    @Test
    @DisplayName("F33 nodes join and leave all the time, all items are done once (10 nodes instead of 60 seconds)")
    void join_and_leave() {
        add(300, "a");
        for (int i = 0; i < 10; i++) {
            SyncWorker worker = started(fast("node" + i).handler("a", job -> ran.add(job.id())));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(60));
            worker.stop(Duration.ofSeconds(5));
        }
        started(fast("last").handler("a", job -> ran.add(job.id())));
        until(() -> queue.count("job", "DONE") == 300);
        assertThat(ran).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("F51 four nodes that run once at the same time do 120 items once each, never more than 50 in a run")
    void run_once_together() throws Exception {
        add(120, "a");
        var threads = Executors.newFixedThreadPool(4);
        List<Integer> counts = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 4; i++) {
            SyncWorker worker =
                    fast("w" + i).handler("a", job -> ran.add(job.id())).build();
            threads.execute(() -> counts.add(worker.runOnce()));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(counts).hasSize(4).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(50));
        assertThat(ran).hasSize(120).doesNotHaveDuplicates();
        untilAll("DONE");
    }

    @Test
    @DisplayName("F26 a run in the host's own schedule ends without an exception when the database is away")
    void run_once_away() {
        long id = queue.add("a");
        SyncWorker worker = fast("w").handler("a", job -> ran.add(job.id())).build();
        source.off = true;
        assertThat(worker.runOnce()).isZero();
        source.off = false;
        assertThat(worker.runOnce()).isEqualTo(1);
        assertThat(ran).containsExactly(id);
    }

    @Test
    void a_worker_that_was_stopped_stays_stopped() {
        SyncWorker worker = started(fast("w"));
        worker.start();
        worker.close();
        worker.close();
        assertThat(worker.runOnce()).isZero();
        assertThatThrownBy(worker::start).isInstanceOf(IllegalStateException.class);
    }
}
