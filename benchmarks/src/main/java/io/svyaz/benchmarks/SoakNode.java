package io.svyaz.benchmarks;

import io.svyaz.kit.Store;
import io.svyaz.kit.queue.JobContext;
import io.svyaz.kit.queue.JobPolicy;
import io.svyaz.kit.queue.SyncWorker;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** One node of the soak in a JVM of its own. Arguments: the database's address, the node's name. Ends with its parent. */
final class SoakNode {
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private final Store store;
    private final String name;

    private SoakNode(Store store, String name) {
        this.store = store;
        this.name = name;
    }

    public static void main(String... arguments) throws InterruptedException {
        Thread watch = new Thread(SoakNode::endWithParent);
        watch.setDaemon(true);
        watch.start();
        Store store = Store.builder(KitPostgres.pool(arguments[0])).build();
        SoakNode node = new SoakNode(store, arguments[1]);
        SyncWorker.builder(store)
                .name(node.name)
                .threads(8)
                .pollInterval(Duration.ofMillis(200))
                .lease(LEASE)
                .sweepInterval(Duration.ofSeconds(1))
                .keepFinished(Duration.ofSeconds(30))
                .policy(JobPolicy.builder()
                        .maxAttempts(20)
                        .delays(Duration.ofMillis(500), Duration.ofSeconds(2))
                        .build())
                .handler("soak", node::handle)
                .build()
                .start();
        Runtime runtime = Runtime.getRuntime();
        while (!NEVER.await(5, TimeUnit.SECONDS)) {
            System.gc();
            System.out.println((runtime.totalMemory() - runtime.freeMemory()) >> 10);
        }
    }

    /** Looks for what an earlier attempt may have done, does it, and sometimes fails afterwards. */
    private void handle(JobContext job) throws InterruptedException {
        if (job.mayHaveHappened() && has(job.id())) {
            return;
        }
        NEVER.await(ThreadLocalRandom.current().nextInt(20, 200), TimeUnit.MILLISECONDS);
        store.run("soak.effect", connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into soak_effect (job, node) values (?, ?)")) {
                insert.setLong(1, job.id());
                insert.setString(2, name);
                return insert.executeUpdate();
            }
        });
        if (ThreadLocalRandom.current().nextInt(20) == 0) {
            throw new IllegalStateException("The answer was lost.");
        }
    }

    private boolean has(long id) {
        return store.<Boolean>run("soak.look", connection -> {
            try (PreparedStatement look = connection.prepareStatement("select 1 from soak_effect where job = ?")) {
                look.setLong(1, id);
                return look.executeQuery().next();
            }
        });
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nobody writes; the end is what counts.
            }
        } catch (IOException closed) {
            // As good as the end.
        }
        Runtime.getRuntime().halt(4);
    }
}
