package io.svyaz.kit.ops;

import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import io.svyaz.kit.audit.Audit;
import io.svyaz.kit.audit.AuditFilter;
import io.svyaz.kit.audit.AuditPage;
import io.svyaz.kit.inbox.Inbox;
import io.svyaz.kit.inbox.InboxEntry;
import io.svyaz.kit.inbox.InboxFilter;
import io.svyaz.kit.log.LogFilter;
import io.svyaz.kit.log.LogPage;
import io.svyaz.kit.log.RequestLogStore;
import io.svyaz.kit.queue.ControlOutcome;
import io.svyaz.kit.queue.Enqueued;
import io.svyaz.kit.queue.QueueControl;
import io.svyaz.kit.queue.SyncQueue;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What an administrator sees and does: the data for any console, without a page of its own.
 *
 * <pre>{@code
 * Ops ops = Ops.builder(store).sync(NamedSync.of("catalogue", Job.builder("catalogue.import"))).build();
 * ops.overview();
 * ops.requeue(Actor.of("anna"), 42);
 * }</pre>
 *
 * <p>Payloads and errors are shown with secrets masked. Every action is written into the audit in the same transaction,
 * refused ones too. Whether an actor may do something is for the host to say. Thread-safe.
 */
public final class Ops {
    private static final int JOB_REQUESTS = 100;
    private static final int PURGE_BATCH = 1_000;

    private final Map<String, NamedSync> syncs;
    private final JobReads jobs;
    private final OverviewReads overviews;
    private final OutcomeReads outcomes;
    private final IdReads ids;
    private final Inbox inbox;
    private final RequestLogStore requests;
    private final Shown shown;
    private final Audit audit;
    private final Acts acts;
    private final QueueControl control;
    private final SyncQueue queue;

    Ops(Store store, Map<String, NamedSync> syncs, List<OpsListener> listeners, Shown shown, Duration silence) {
        this.syncs = syncs;
        this.jobs = new JobReads(store, shown);
        this.outcomes = new OutcomeReads(store);
        this.overviews = new OverviewReads(store, outcomes, new WorkerReads(store, silence));
        this.ids = new IdReads(store);
        this.inbox = Inbox.in(store);
        this.requests = RequestLogStore.in(store, 1);
        this.shown = shown;
        this.audit = Audit.in(store);
        this.acts = new Acts(store, listeners);
        this.control = QueueControl.in(store);
        this.queue = SyncQueue.in(store);
    }

    /**
     * The operations of a store, without syncs to start by hand.
     *
     * @param store where the tables are
     * @return the operations
     */
    public static Ops in(Store store) {
        return builder(store).build();
    }

    /**
     * Starts with a store.
     *
     * @param store where the tables are
     * @return a builder
     */
    public static OpsBuilder builder(Store store) {
        return new OpsBuilder(store);
    }

    /**
     * How things stand. Counts every job that is kept, so ask every few seconds rather than many times a second.
     *
     * @return the figures
     * @throws StoreException when the database fails
     */
    public Overview overview() {
        return overviews.overview();
    }

    /**
     * How attempts ended over time, for a plot. Points without any are there too.
     *
     * @param from the beginning; the first point's time may begin a little before
     * @param to the end, not included
     * @param step the time of one point, whole seconds, so that there are at most 2,000 points
     * @return the points in order, on whole multiples of the step
     * @throws StoreException when the database fails
     */
    public List<SeriesPoint> series(Instant from, Instant to, Duration step) {
        return outcomes.series(from, to, step);
    }

    /**
     * Whether the kit does its work. Tells the listeners as well.
     *
     * @return the figures; {@link Health#storeReachable()} is false instead of an exception when the database fails
     */
    public Health health() {
        Health health;
        try {
            health = overviews.health();
        } catch (StoreException unreachable) {
            health = Health.unreachable();
        }
        Health found = health;
        acts.tell(listener -> listener.health(found));
        return found;
    }

    /**
     * Jobs, newest first.
     *
     * @param filter which
     * @param at which part
     * @return the part
     * @throws StoreException when the database fails
     */
    public Page<JobRow> jobs(JobFilter filter, PageAt at) {
        return jobs.page(filter, at);
    }

    /**
     * All that is known of a job: its attempts, its requests, and the webhook that it was made of.
     *
     * @param id the row
     * @return the job, if there is one
     * @throws StoreException when the database fails
     */
    public Optional<JobPage> job(long id) {
        return jobs.whole(id)
                .map(job -> job.with(requests.search(LogFilter.all()
                                .correlationId(job.job().correlationId())
                                .limit(JOB_REQUESTS))
                        .entries()));
    }

    /**
     * Writes jobs out, newest first, without holding them in memory.
     *
     * @param filter which
     * @param format how
     * @param most how many at most
     * @param out where to; stays open
     * @return how many were written
     * @throws IOException what {@code out} reports
     * @throws StoreException when the database fails
     */
    public long export(JobFilter filter, ExportFormat format, long most, Appendable out) throws IOException {
        return new JobExport(jobs).write(filter, format, most, out);
    }

    /**
     * Requests and answers as they were logged, newest first: what was sent, how it ended, how long it took.
     *
     * @param filter which, and which part
     * @return the part
     * @throws StoreException when the database fails
     */
    public LogPage requests(LogFilter filter) {
        return requests.search(filter);
    }

    /**
     * Stored webhooks without their bodies, newest first.
     *
     * @param filter which, and which part
     * @return the part
     * @throws StoreException when the database fails
     */
    public List<InboxEntry> inbox(InboxFilter filter) {
        return inbox.list(filter);
    }

    /**
     * A stored webhook.
     *
     * @param id the row
     * @return with secrets masked, if it is there
     * @throws StoreException when the database fails
     */
    public Optional<ShownWebhook> webhook(long id) {
        return inbox.message(id).map(shown::webhook);
    }

    /**
     * Links of ids, newest first, looked up from either side.
     *
     * @param filter which
     * @param at which part
     * @return the part
     * @throws StoreException when the database fails
     */
    public Page<IdRow> ids(IdFilter filter, PageAt at) {
        return ids.page(filter, at);
    }

    /**
     * Who did what by hand, newest first.
     *
     * @param filter which, and which part
     * @return the part
     * @throws StoreException when the database fails
     */
    public AuditPage audit(AuditFilter filter) {
        return audit.list(filter);
    }

    /**
     * The syncs that may be started by hand.
     *
     * @return their names in order
     */
    public List<String> syncs() {
        return List.copyOf(new TreeSet<>(syncs.keySet()));
    }

    /**
     * Lets a finished job run again from the first attempt; what was tried before stays listed.
     *
     * @param actor who asks for it
     * @param id the job
     * @return {@code CHANGED}, or why not, for example {@code RUNNING}
     * @throws StoreException when the database fails
     */
    public ControlOutcome requeue(Actor actor, long id) {
        return acts.act(actor, "job.requeue", target(id), connection -> control.requeue(connection, id));
    }

    /**
     * Lets many finished jobs run again, the oldest first. Those that run or wait are left alone. Each is a transaction
     * of its own with an entry in the audit.
     *
     * @param actor who asks for it
     * @param filter which
     * @param most how many at most, 1 to 10,000
     * @return how many
     * @throws StoreException when the database fails; what was done until then stays
     */
    public Bulk requeueAll(Actor actor, JobFilter filter, int most) {
        if (most < 1 || most > 10_000) {
            throw new IllegalArgumentException("ops.requeueAll: most goes from 1 to 10000.");
        }
        List<Long> found = jobs.finished(filter, most + 1);
        int changed = 0;
        List<Long> some = found.subList(0, Math.min(most, found.size()));
        for (long id : some) {
            changed += requeue(actor, id) == ControlOutcome.CHANGED ? 1 : 0;
        }
        return new Bulk(changed, some.size() - changed, found.size() > most);
    }

    /**
     * Takes a job back. A waiting or failed one is cancelled at once; a running one is told, and ends as cancelled when
     * its handler comes back.
     *
     * @param actor who asks for it
     * @param id the job
     * @return {@code CHANGED}, {@code REQUESTED}, or why not
     * @throws StoreException when the database fails
     */
    public ControlOutcome cancel(Actor actor, long id) {
        return acts.act(actor, "job.cancel", target(id), connection -> control.cancel(connection, id));
    }

    /**
     * Makes a waiting job due now.
     *
     * @param actor who asks for it
     * @param id the job
     * @return {@code CHANGED}, or why not
     * @throws StoreException when the database fails
     */
    public ControlOutcome retryNow(Actor actor, long id) {
        return acts.act(actor, "job.retry-now", target(id), connection -> control.retryNow(connection, id));
    }

    /**
     * Lets no further job of a type begin, on any node. What runs, ends.
     *
     * @param actor who asks for it
     * @param type the type
     * @return false when it was paused already
     * @throws StoreException when the database fails
     */
    public boolean pause(Actor actor, String type) {
        return acts.act(
                actor, "type.pause", "type:" + type, connection -> control.pause(connection, type, actor.name()));
    }

    /**
     * Ends a pause.
     *
     * @param actor who asks for it
     * @param type the type
     * @return false when it was not paused
     * @throws StoreException when the database fails
     */
    public boolean resume(Actor actor, String type) {
        return acts.act(actor, "type.resume", "type:" + type, connection -> control.resume(connection, type));
    }

    /**
     * Starts a named sync, unless a run of it waits or runs: then it is left at that one, however often this is called
     * and whoever started it.
     *
     * @param actor who asks for it
     * @param name one of {@link #syncs()}
     * @return the run, and whether it is a new one
     * @throws IllegalArgumentException when there is no sync of this name
     * @throws StoreException when the database fails
     */
    public Triggered trigger(Actor actor, String name) {
        NamedSync sync = syncs.get(name);
        if (sync == null) {
            throw new IllegalArgumentException(
                    "ops.trigger: there is no sync of this name; the names are " + syncs() + ".");
        }
        return acts.act(actor, "sync.trigger", "sync:" + name, connection -> {
            Enqueued run = queue.enqueue(connection, sync.job());
            return new Triggered(run.added() ? Triggered.Result.STARTED : Triggered.Result.ALREADY_RUNNING, run.id());
        });
    }

    /**
     * Removes done and cancelled jobs with their attempts, in small portions. Failed ones stay.
     *
     * @param actor who asks for it
     * @param finishedBefore only those that were finished before
     * @param most how many at most
     * @return how many were removed
     * @throws StoreException when the database fails; what was removed until then stays removed
     */
    public long purge(Actor actor, Instant finishedBefore, long most) {
        long removed = 0;
        while (removed < most) {
            int batch = (int) Math.min(PURGE_BATCH, most - removed);
            int gone = acts.act(
                    actor,
                    "job.purge",
                    "finished before " + finishedBefore,
                    connection -> control.purge(connection, finishedBefore, batch));
            removed += gone;
            if (gone < batch) {
                break;
            }
        }
        return removed;
    }

    private static String target(long id) {
        return "job:" + id;
    }
}
