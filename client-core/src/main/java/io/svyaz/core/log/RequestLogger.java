package io.svyaz.core.log;

import java.util.List;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * Takes one {@link LogRow} for every attempt of every call, also for those that ended in a timeout or a reset.
 *
 * <p>Rows arrive in a thread of their own, through a bounded queue: a logger that throws or blocks costs rows, never
 * calls. Lost rows are counted, see {@link BufferedRequestLogger#lost()}. Must be thread-safe when it is given to
 * several clients.
 *
 * <pre>{@code
 * RequestLogger rows = row -> table.insert(row.operation(), row.status(), row.duration());
 * }</pre>
 */
@FunctionalInterface
public interface RequestLogger {
    /**
     * Takes a row.
     *
     * @param row redacted
     */
    void log(LogRow row);

    /**
     * How much the rows shall show; asked anew for every attempt, so it may change at run time.
     *
     * @return {@link LogDetail#BASIC} unless overridden
     */
    default LogDetail detail() {
        return LogDetail.BASIC;
    }

    /**
     * This logger with another level of detail.
     *
     * @param detail asked anew for every attempt
     * @return a logger that hands rows to this one
     */
    default RequestLogger withDetail(Supplier<LogDetail> detail) {
        return new DetailedRequestLogger(this, detail);
    }

    /**
     * This logger with another level of detail.
     *
     * @param detail the level from now on
     * @return a logger that hands rows to this one
     */
    default RequestLogger withDetail(LogDetail detail) {
        return withDetail(() -> detail);
    }

    /**
     * No rows at all.
     *
     * @return the logger
     */
    static RequestLogger none() {
        return NoRequestLogger.INSTANCE;
    }

    /**
     * Lines in the log of the application: DEBUG for an attempt that went well, WARN for one that did not, under the
     * name {@code io.svyaz.requests}.
     *
     * @return the logger
     */
    static RequestLogger slf4j() {
        return new Slf4jRequestLogger(LoggerFactory.getLogger("io.svyaz.requests"));
    }

    /**
     * Hands each row to several loggers, to each as much of it as it asks for. One that throws does not keep the row from
     * the others.
     *
     * @param loggers in this order
     * @return the logger
     */
    static RequestLogger composite(RequestLogger... loggers) {
        return new CompositeRequestLogger(List.of(loggers));
    }

    /**
     * Puts a bounded queue before a logger. Every client does this by itself; do it by hand to share one queue between
     * clients, or to choose its size and read its losses.
     *
     * @param target what may be slow
     * @param capacity how many rows may wait; more are lost and counted
     * @return the logger; close it to have the last rows written
     */
    static BufferedRequestLogger buffered(RequestLogger target, int capacity) {
        return new BufferedRequestLogger(target, capacity);
    }
}
