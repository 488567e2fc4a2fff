package io.svyaz.kit.queue;

import io.svyaz.kit.Store;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Puts a {@link SyncWorker} together. */
public final class SyncWorkerBuilder {
    private final Store store;
    private final Map<String, JobHandler> handlers = new HashMap<>();
    private final Map<String, JobPolicy> policies = new HashMap<>();
    private String name = "worker";
    private JobPolicy policy = JobPolicy.defaults();
    private int threads = 10;
    private Duration pollInterval = Duration.ofSeconds(1);
    private Duration lease = Duration.ofMinutes(1);
    private int batch = 50;
    private Duration lookAgain = Duration.ofSeconds(5);
    private Duration sweepInterval = Duration.ofSeconds(5);
    private Duration unknownTypesExpireAfter = Duration.ofDays(14);
    private @Nullable Duration keepFinished;
    private WorkerListener listener = WorkerListener.NONE;
    private DoubleSupplier jitter = () -> ThreadLocalRandom.current().nextDouble();
    private @Nullable ThreadFactory threadFactory;

    SyncWorkerBuilder(Store store) {
        this.store = store;
    }

    /**
     * Who runs jobs of a type. Types without a handler are left to other nodes.
     *
     * @param type the type
     * @param handler called by several threads at once
     * @return this builder
     */
    public SyncWorkerBuilder handler(String type, JobHandler handler) {
        handlers.put(type, handler);
        return this;
    }

    /**
     * Who runs jobs of a type, and how they are tried again.
     *
     * @param type the type
     * @param handler called by several threads at once
     * @param policy for this type
     * @return this builder
     */
    public SyncWorkerBuilder handler(String type, JobHandler handler, JobPolicy policy) {
        policies.put(type, policy);
        return handler(type, handler);
    }

    /**
     * How jobs are tried again whose type has no policy of its own.
     *
     * @param policy 3 attempts unless said otherwise, see {@link JobPolicy#defaults()}
     * @return this builder
     */
    public SyncWorkerBuilder policy(JobPolicy policy) {
        this.policy = policy;
        return this;
    }

    /**
     * The worker's name in tables and thread names, for example the host's. A few random characters are added, so that two
     * nodes of one name do not give back each other's work.
     *
     * @param name 1 to 40 characters; {@code worker} unless said otherwise
     * @return this builder
     */
    public SyncWorkerBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * How many jobs run at once after {@link SyncWorker#start()}. 10 unless said otherwise. The data source needs that
     * many connections and a few more.
     *
     * @param threads 1 or more
     * @return this builder
     */
    public SyncWorkerBuilder threads(int threads) {
        this.threads = threads;
        return this;
    }

    /**
     * How often to look for due jobs. 1 second unless said otherwise.
     *
     * @param interval at least 10 milliseconds
     * @return this builder
     */
    public SyncWorkerBuilder pollInterval(Duration interval) {
        this.pollInterval = interval;
        return this;
    }

    /**
     * After how long without a sign of life a worker's jobs are taken up by others. 1 minute unless said otherwise. Signs
     * are given six times in that time; handlers may run longer.
     *
     * @param lease at least 600 milliseconds
     * @return this builder
     */
    public SyncWorkerBuilder lease(Duration lease) {
        this.lease = lease;
        return this;
    }

    /**
     * How many jobs of one lane run before others get their turn, and how many one {@link SyncWorker#runOnce()} runs. 50
     * unless said otherwise.
     *
     * @param batch 1 or more
     * @return this builder
     */
    public SyncWorkerBuilder batch(int batch) {
        this.batch = batch;
        return this;
    }

    /**
     * After how long to look again at lanes whose next job is paused or of an unknown type. 5 seconds unless said
     * otherwise.
     *
     * @param pause more than zero
     * @return this builder
     */
    public SyncWorkerBuilder lookAgain(Duration pause) {
        this.lookAgain = pause;
        return this;
    }

    /**
     * How often to look for jobs that nobody was told of, because the host's transaction was open for long. 5 seconds
     * unless said otherwise.
     *
     * @param interval more than zero
     * @return this builder
     */
    public SyncWorkerBuilder sweepInterval(Duration interval) {
        this.sweepInterval = interval;
        return this;
    }

    /**
     * When jobs fail whose type no worker knows. 14 days after they are due unless said otherwise.
     *
     * @param age more than zero
     * @return this builder
     */
    public SyncWorkerBuilder unknownTypesExpireAfter(Duration age) {
        this.unknownTypesExpireAfter = age;
        return this;
    }

    /**
     * Removes done and cancelled jobs, 500 at each sweep. Nothing is removed unless this is called; failed jobs never are.
     *
     * @param time how long to keep them
     * @return this builder
     */
    public SyncWorkerBuilder keepFinished(Duration time) {
        this.keepFinished = time;
        return this;
    }

    /**
     * Who hears what the worker does.
     *
     * @param listener called by several threads at once
     * @return this builder
     */
    public SyncWorkerBuilder listener(WorkerListener listener) {
        this.listener = listener;
        return this;
    }

    /**
     * Where the chance of jitter comes from, for tests.
     *
     * @param chance yields 0 to 1
     * @return this builder
     */
    public SyncWorkerBuilder jitter(DoubleSupplier chance) {
        this.jitter = chance;
        return this;
    }

    /**
     * Makes the worker's threads, for example virtual ones. Daemon threads named after the worker unless said otherwise.
     *
     * @param factory makes unstarted threads
     * @return this builder
     */
    public SyncWorkerBuilder threadFactory(ThreadFactory factory) {
        this.threadFactory = factory;
        return this;
    }

    /**
     * Checks the values; connects to nothing and starts nothing.
     *
     * @return a worker
     * @throws IllegalArgumentException naming the property that is wrong
     */
    public SyncWorker build() {
        check("name", !name.isBlank() && name.length() <= 40, "1 to 40 characters");
        check("threads", threads >= 1, "1 or more");
        check("pollInterval", pollInterval.toMillis() >= 10, "at least 10 ms");
        check("lease", lease.toMillis() >= 600, "at least 600 ms");
        check("batch", batch >= 1, "1 or more");
        check("lookAgain", lookAgain.toMillis() >= 1, "more than zero");
        check("sweepInterval", sweepInterval.toMillis() >= 1, "more than zero");
        check("unknownTypesExpireAfter", unknownTypesExpireAfter.toMillis() >= 1, "more than zero");
        String unique = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        return new SyncWorker(new WorkerConfig(
                store,
                unique,
                Map.copyOf(handlers),
                Map.copyOf(policies),
                policy,
                threads,
                pollInterval,
                lease,
                batch,
                lookAgain,
                sweepInterval,
                unknownTypesExpireAfter,
                Optional.ofNullable(keepFinished),
                listener,
                jitter,
                threadFactory == null ? daemons(unique) : threadFactory));
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "svyaz-" + name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    private static void check(String property, boolean right, String range) {
        if (!right) {
            throw new IllegalArgumentException("SyncWorker: " + property + " goes: " + range + ".");
        }
    }
}
