package io.svyaz.kit.reconcile;

import io.svyaz.kit.Direction;
import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import io.svyaz.kit.internal.Claims;
import io.svyaz.kit.queue.Enqueued;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.SyncQueue;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Runs reconciles by name: each at most once at a time on all nodes, however often it is asked for. The cursor is written
 * after success only.
 *
 * <pre>{@code
 * Reconciler reconciler = Reconciler.of(store, tickets, users);
 * reconciler.trigger("usedesk.tickets");                    // a job for the workers; a second click adds none
 * }</pre>
 *
 * <p>The worker's handler of the type {@link #jobType} calls {@link #runJob}. Thread-safe.
 */
public final class Reconciler {
    private static final String PREFIX = "reconcile:";
    private static final int LONGEST_NAME = 150;

    private final Store store;
    private final SyncQueue queue;
    private final Cursors cursors;
    private final Claims claims;
    private final Map<String, Reconcile> byName;

    private Reconciler(Store store, Duration lease, Map<String, Reconcile> byName) {
        this.store = store;
        this.queue = SyncQueue.in(store);
        this.cursors = Cursors.in(store);
        this.claims = new Claims(store, "reconcile_claim", lease, "name");
        this.byName = byName;
    }

    /**
     * Reconciles whose runs take less than an hour.
     *
     * @param store where the tables are
     * @param reconciles with different names
     * @return runs them
     */
    public static Reconciler of(Store store, Reconcile... reconciles) {
        return of(store, Duration.ofHours(1), reconciles);
    }

    /**
     * Reconciles.
     *
     * @param store where the tables are
     * @param lease how long a run that gives no sign is believed to be running, by the database's time; longer than any run
     *     takes. A node that died delays a run from elsewhere by this at most; its own job takes over at once
     * @param reconciles with different names
     * @return runs them
     */
    public static Reconciler of(Store store, Duration lease, Reconcile... reconciles) {
        Map<String, Reconcile> byName = new TreeMap<>();
        for (Reconcile reconcile : reconciles) {
            String name = reconcile.name();
            if (name.isBlank() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
                throw new IllegalArgumentException(
                        "name: a reconcile's name has 1 to " + LONGEST_NAME + " characters.");
            }
            if (byName.put(name, reconcile) != null) {
                throw new IllegalArgumentException("name: " + name + " is there twice.");
            }
        }
        return new Reconciler(store, lease, byName);
    }

    /**
     * What there is to run.
     *
     * @return the names
     */
    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /**
     * The type of a reconcile's job.
     *
     * @param name of the reconcile
     * @return {@code reconcile:<name>}
     */
    public static String jobType(String name) {
        return PREFIX + name;
    }

    /**
     * Hands a run to the workers. While one waits or runs, no second one is added.
     *
     * @param name of the reconcile
     * @return the job that is new or was there
     * @throws StoreException when the database fails
     */
    public Enqueued trigger(String name) {
        known(name);
        return queue.enqueue(Job.builder(jobType(name))
                .direction(Direction.INBOUND)
                .dedupe("run", Duration.ZERO)
                .build());
    }

    /**
     * Runs here and now, unless it is running somewhere.
     *
     * @param name of the reconcile
     * @return what it did
     * @throws StoreException when the database fails
     */
    public ReconcileRun run(String name) {
        return run(known(name), UUID.randomUUID().toString());
    }

    /**
     * Runs for a job: again at once when the node that had this very job died in the middle.
     *
     * @param name of the reconcile
     * @param jobId of the job
     * @return what it did
     * @throws StoreException when the database fails
     */
    public ReconcileRun runJob(String name, long jobId) {
        return run(known(name), "job:" + jobId);
    }

    private ReconcileRun run(Reconcile reconcile, String owner) {
        String name = reconcile.name();
        if (!store.<Boolean>run("reconcile.claim", connection -> claims.take(connection, owner, name))) {
            return new ReconcileRun(ReconcileRun.Outcome.ALREADY_RUNNING, 0, 0);
        }
        try {
            Optional<String> before = cursors.read(name);
            ReconcileResult result = reconcile.run(before);
            return ReconcileRun.of(moved(name, before, result.cursor()), result);
        } finally {
            release(name, owner);
        }
    }

    private ReconcileRun.Outcome moved(String name, Optional<String> before, Optional<String> after) {
        return after.isEmpty() || after.equals(before) || cursors.compareAndSet(name, before, after.get())
                ? ReconcileRun.Outcome.DONE
                : ReconcileRun.Outcome.CURSOR_MOVED;
    }

    /** What the run threw says more than a claim that could not be given back: that one ends by itself. */
    @SuppressWarnings("EmptyCatch")
    private void release(String name, String owner) {
        try {
            store.<Boolean>run("reconcile.release", connection -> {
                claims.release(connection, owner, name);
                return true;
            });
        } catch (StoreException ignored) {
            // It ends with its lease.
        }
    }

    private Reconcile known(String name) {
        Reconcile reconcile = byName.get(name);
        if (reconcile == null) {
            throw new IllegalArgumentException(
                    "There is no reconcile of this name; there are " + byName.keySet() + ".");
        }
        return reconcile;
    }
}
