package io.svyaz.kit.faults;

import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.JobContext;
import io.svyaz.kit.queue.JobEvent;
import io.svyaz.kit.queue.JobPolicy;
import io.svyaz.kit.queue.SyncQueue;
import io.svyaz.kit.queue.SyncWorker;
import io.svyaz.kit.queue.WorkerListener;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A node in a JVM of its own, whose handlers do what must not do harm: hang, end the JVM, ignore interruption. Tells its
 * parent on standard output what it has come to, and ends when its parent does.
 *
 * <p>Arguments: the name, the address of a {@link Place}, and {@code work} or {@code enqueue:<type>:<count>}.
 */
final class FaultChild {
    static final Duration LEASE = Duration.ofMillis(1500);
    static final Duration GRACE = Duration.ofMillis(500);

    private final String name;
    private final Store store;
    private final CountDownLatch never = new CountDownLatch(1);

    private FaultChild(String name, Store store) {
        this.name = name;
        this.store = store;
    }

    public static void main(String... arguments) throws Exception {
        endWithParent();
        FaultChild child =
                new FaultChild(arguments[0], new Place(arguments[1]).open().store());
        if (arguments[2].startsWith("enqueue:")) {
            String[] what = arguments[2].split(":", -1);
            child.enqueue(what[1], Integer.parseInt(what[2]));
        } else {
            child.work();
        }
    }

    private void enqueue(String type, int count) throws InterruptedException {
        store.run("faults.enqueue", connection -> {
            for (int i = 0; i < count; i++) {
                SyncQueue.in(store).enqueue(connection, Job.builder(type).build());
            }
            return count;
        });
        say("COMMITTED " + count);
        never.await();
    }

    private void work() throws InterruptedException {
        SyncWorker worker = SyncWorker.builder(store)
                .name(name)
                .threads(6)
                .pollInterval(Duration.ofMillis(50))
                .lease(LEASE)
                .sweepInterval(Duration.ofMillis(500))
                .policy(JobPolicy.builder()
                        .delays(Duration.ZERO, Duration.ZERO)
                        .jitter(0)
                        .build())
                .listener(new WorkerListener() {
                    @Override
                    public void jobDone(JobEvent job, Duration took) {
                        say("DONE " + job.id());
                    }
                })
                .handler("plain", this::effect)
                .handler("slow", this::slow)
                .handler("hang", this::hang)
                .handler("effect-then-hang", this::effectThenHang)
                .handler("halt", job -> Runtime.getRuntime().halt(3))
                .handler("deaf", this::deaf)
                .build();
        worker.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            worker.stop(GRACE);
            say("STOPPED");
        }));
        say("READY");
        while (!never.await(50, TimeUnit.MILLISECONDS)) {
            if (open() == 0) {
                say("DRAINED");
                never.await();
            }
        }
    }

    private void slow(JobContext job) throws InterruptedException {
        say("IN " + job.id());
        never.await(200, TimeUnit.MILLISECONDS);
        effect(job);
    }

    private void hang(JobContext job) throws InterruptedException {
        say("IN " + job.id());
        if (job.attempt() == 1) {
            never.await();
        }
        effect(job);
    }

    /** As a good handler does: looks for what an earlier attempt may have made before it makes it. */
    private void effectThenHang(JobContext job) throws InterruptedException {
        if (job.mayHaveHappened() && has(job)) {
            return;
        }
        effect(job);
        say("EFFECT " + job.id());
        never.await();
    }

    private void deaf(JobContext job) {
        say("IN " + job.id());
        while (job.attempt() == 1) {
            try {
                never.await();
            } catch (InterruptedException ignored) {
                say("DEAF " + job.id());
            }
        }
        effect(job);
    }

    private boolean has(JobContext job) {
        return store.<Boolean>run(
                "faults.look",
                connection -> Sql.one(connection, "select 1 from effects where job = ?", row -> true, job.id())
                        .orElse(false));
    }

    private void effect(JobContext job) {
        store.run(
                "faults.effect",
                connection ->
                        Sql.update(connection, "insert into effects (job, worker) values (?, ?)", job.id(), name));
    }

    private long open() {
        return store.<Long>run(
                "faults.open",
                connection -> Sql.one(
                                connection,
                                "select count(*) from " + store.table("job")
                                        + " where status in ('PENDING', 'PROCESSING')",
                                row -> row.getLong(1))
                        .orElseThrow());
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** The pipe from the parent closes when that ends, however it does. */
    private static void endWithParent() {
        Thread watch = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {
                    // Nobody writes; the end is what counts.
                }
            } catch (IOException closed) {
                // As good as the end.
            }
            Runtime.getRuntime().halt(4);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
