package io.svyaz.kit.internal;

import io.svyaz.kit.SqlWork;
import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import java.time.Instant;

/** Transactions that two nodes may spoil for one another: a deadlock's victim and a lost serialization begin anew. */
public final class Collisions {
    private static final int TRIES = 4;

    private Collisions() {}

    /**
     * Runs statements in a transaction, and again when the database chose it as the victim.
     *
     * @param <T> what the work yields
     * @param store where
     * @param operation name for messages
     * @param work the statements; may be run several times
     * @return what the work yields
     */
    public static <T> T run(Store store, String operation, SqlWork<T> work) {
        // The clock may have to ask the database: not with a connection in hand, or a small pool could run dry.
        Instant unused = store.clock().instant();
        for (int i = 1; ; i++) {
            try {
                return store.run(operation, work);
            } catch (StoreException failure) {
                if (i == TRIES || !failure.sqlState().startsWith("40")) {
                    throw failure;
                }
            }
        }
    }
}
