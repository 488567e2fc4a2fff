package io.svyaz.kit.queue;

import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Takes jobs in. Workers run them, see {@code SyncWorker}.
 *
 * <p>Handing in with the host's own connection makes the queue an outbox: the job is there if, and only if, the host's
 * transaction commits.
 *
 * <pre>{@code
 * connection.setAutoCommit(false);
 * orders.save(connection, order);
 * queue.enqueue(connection, Job.builder("order.push").orderKey("order:42").coalesce().build());
 * connection.commit();
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class SyncQueue {
    private final Store store;
    private final JobInsert insert;

    private SyncQueue(Store store) {
        this.store = store;
        this.insert = new JobInsert(store);
    }

    /**
     * The queue in a store.
     *
     * @param store where the tables are
     * @return the queue
     */
    public static SyncQueue in(Store store) {
        return new SyncQueue(store);
    }

    /**
     * Hands a job in, in a transaction of its own.
     *
     * @param job what must happen
     * @return the row and what became of the job
     * @throws StoreException when the database fails; the job is not in the queue then
     */
    public Enqueued enqueue(Job job) {
        return store.run("queue.enqueue", connection -> insert.insert(connection, job));
    }

    /**
     * Hands a job in within the caller's transaction. Neither commits nor rolls back.
     *
     * @param connection a connection to the kit's database with auto-commit off
     * @param job what must happen
     * @return the row and what became of the job
     * @throws StoreException when the database fails; roll back then
     */
    public Enqueued enqueue(Connection connection, Job job) {
        try {
            return insert.insert(connection, job);
        } catch (SQLException failure) {
            throw new StoreException("queue.enqueue", failure);
        }
    }
}
