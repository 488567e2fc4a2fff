package io.svyaz.kit;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/**
 * The kit's database did not do what it was asked to.
 *
 * <p>The message names the operation and the SQL state, never a statement, a value or an address: drivers put those into
 * their own messages.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** Connection lost, resources gone, transaction rolled back, server going down, statement cancelled, lock timeout. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58", "HY", "90");

    /** What the driver said. */
    private final String state;

    /** Whether it may pass. */
    private final boolean passing;

    /**
     * A failure of one operation.
     *
     * @param operation what was being done, for example {@code queue.enqueue}
     * @param cause what the driver reported
     */
    public StoreException(String operation, SQLException cause) {
        super(
                operation + ": the kit's database failed with SQL state " + state(cause)
                        + (isPassing(cause)
                                ? "; it may pass, try again later."
                                : "; look at the database, its schema and its rights."),
                null);
        this.state = state(cause);
        this.passing = isPassing(cause);
        setStackTrace(cause.getStackTrace());
    }

    /**
     * The SQL state.
     *
     * @return five characters, or {@code unknown}
     */
    public String sqlState() {
        return state;
    }

    /**
     * Whether trying again can help: a lost connection, an exhausted pool, a deadlock victim, a timeout.
     *
     * @return true for those
     */
    public boolean isTransient() {
        return passing;
    }

    private static String state(SQLException cause) {
        return cause.getSQLState() == null ? "unknown" : cause.getSQLState();
    }

    private static boolean isPassing(SQLException cause) {
        String state = state(cause);
        return cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || state.equals("unknown")
                || state.startsWith("55P03")
                || PASSING.contains(state.substring(0, 2));
    }
}
