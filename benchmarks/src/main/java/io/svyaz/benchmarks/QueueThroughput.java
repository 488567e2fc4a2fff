package io.svyaz.benchmarks;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.svyaz.kit.Store;
import io.svyaz.kit.inbox.WebhookInbox;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.SyncQueue;
import io.svyaz.kit.queue.SyncWorker;
import io.svyaz.kit.queue.SyncWorkerBuilder;
import io.svyaz.webhook.HmacVerifier;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookSigner;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A backlog of jobs that do nothing, worked off by the kit and by plain one-time tasks of db-scheduler on the same
 * PostgreSQL, in turn: same threads, same pool, same poll interval. Then webhooks at a steady rate beside a running
 * worker. Arguments: rounds (3 unless told), jobs (2000), seconds of webhooks (20), webhooks a second (200),
 * {@code memory} for a server that waits for no disk.
 */
final class QueueThroughput {
    private static final int THREADS = 10;
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String TASKS = "create table scheduled_tasks (task_name text not null, task_instance text not"
            + " null, task_data bytea, execution_time timestamp with time zone not null, picked boolean not null,"
            + " picked_by text, last_success timestamp with time zone, last_failure timestamp with time zone,"
            + " consecutive_failures int, last_heartbeat timestamp with time zone, version bigint not null,"
            + " priority smallint, primary key (task_name, task_instance));"
            + " create index execution_time_idx on scheduled_tasks (execution_time);"
            + " create index last_heartbeat_idx on scheduled_tasks (last_heartbeat)";

    private final JdbcConnectionPool pool;
    private final Store store;

    private QueueThroughput(JdbcConnectionPool pool) {
        this.pool = pool;
        this.store = Store.builder(pool).build();
    }

    public static void main(String... arguments) throws Exception {
        int rounds = argument(arguments, 0, 3);
        int jobs = argument(arguments, 1, 2_000);
        int seconds = argument(arguments, 2, 20);
        int rate = argument(arguments, 3, 200);
        boolean durable = arguments.length < 5 || !arguments[4].equals("memory");
        try (KitPostgres postgres = new KitPostgres(durable)) {
            new QueueThroughput(KitPostgres.pool(postgres.url())).run(rounds, jobs, seconds, rate);
        }
    }

    private void run(int rounds, int jobs, int seconds, int rate) throws InterruptedException, SQLException {
        store.installSchema();
        try (var connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TASKS);
        }
        Figures figures = new Figures("us per job, wall");
        for (int round = 0; round <= rounds; round++) {
            double plain = plain(jobs) / jobs / 1e3;
            double kit = kit(jobs) / jobs / 1e3;
            System.out.printf(
                    Locale.ROOT,
                    "round %d: db-scheduler %.0f/s, kit %.0f/s, %.2fx%s%n",
                    round,
                    1e6 / plain,
                    1e6 / kit,
                    plain / kit,
                    round == 0 ? " (warm-up, not counted)" : "");
            if (round > 0) {
                figures.add("db-scheduler", plain);
                figures.add("kit", kit);
            }
        }
        System.out.print(figures.table());
        ingest(seconds, rate);
    }

    private double plain(int jobs) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(jobs);
        OneTimeTask<Void> task = Tasks.oneTime("nothing").execute((instance, context) -> left.countDown());
        Scheduler scheduler = Scheduler.create(pool, task)
                .threads(THREADS)
                .pollingInterval(POLL)
                .pollUsingLockAndFetch(0.5, 4.0)
                .build();
        for (int i = 0; i < jobs; i++) {
            scheduler.schedule(task.instance("job-" + i), Instant.now());
        }
        long begin = System.nanoTime();
        scheduler.start();
        await(left);
        double took = System.nanoTime() - begin;
        scheduler.stop();
        return took;
    }

    private double kit(int jobs) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(jobs);
        SyncQueue queue = SyncQueue.in(store);
        for (int i = 0; i < jobs; i++) {
            queue.enqueue(Job.builder("nothing").build());
        }
        SyncWorker worker = worker().handler("nothing", job -> left.countDown()).build();
        long begin = System.nanoTime();
        worker.start();
        await(left);
        double took = System.nanoTime() - begin;
        worker.stop(Duration.ofSeconds(10));
        return took;
    }

    /** Latency counts from when a webhook was to be sent, so that a stall is seen by all that wait behind it. */
    private void ingest(int seconds, int rate) throws InterruptedException {
        WebhookSecret secret = WebhookSecret.of("0123456789abcdef0123456789abcdef");
        WebhookInbox inbox = WebhookInbox.builder(store, "bench")
                .verifier(HmacVerifier.xSignature(secret))
                .build();
        WebhookSigner signer = WebhookSigner.xSignature(secret);
        int count = seconds * rate;
        long[] nanos = new long[count];
        AtomicInteger refused = new AtomicInteger();
        ExecutorService senders = Executors.newFixedThreadPool(16);
        CountDownLatch left = new CountDownLatch(count);
        try (SyncWorker worker = worker().handler("webhook_paid", job -> {}).build()) {
            worker.start();
            long begin = System.nanoTime();
            for (int i = 0; i < count; i++) {
                int number = i;
                long due = begin + (long) i * 1_000_000_000L / rate;
                LockSupport.parkNanos(due - System.nanoTime());
                senders.execute(() -> {
                    byte[] body = ("{\"event\":\"paid\",\"order\":" + number + ",\"text\":\"" + "x".repeat(1_000)
                                    + "\"}")
                            .getBytes(StandardCharsets.UTF_8);
                    int status = inbox.handle(WebhookRequest.of("POST", signer.sign(body), body))
                            .status();
                    nanos[number] = System.nanoTime() - due;
                    if (status != 200) {
                        refused.incrementAndGet();
                    }
                    left.countDown();
                });
            }
            await(left);
        } finally {
            senders.shutdownNow();
        }
        long[] sorted = Arrays.copyOfRange(nanos, Math.min(rate, count / 2), count);
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%nwebhooks at %d/s for %d s, the first second left out: p50 %.1f ms, p95 %.1f ms,"
                        + " p99 %.1f ms, most %.1f ms, not 200: %d%n",
                rate,
                seconds,
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1),
                refused.get());
    }

    private SyncWorkerBuilder worker() {
        return SyncWorker.builder(store).threads(THREADS).pollInterval(POLL);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
    }

    private static void await(CountDownLatch left) throws InterruptedException {
        if (!left.await(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException(left.getCount() + " were not done within five minutes.");
        }
    }

    private static int argument(String[] arguments, int index, int usual) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : usual;
    }
}
