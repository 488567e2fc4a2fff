package io.svyaz.kit.log;

import io.svyaz.core.internal.redact.Redactor;
import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.LoggedBody;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.kit.Direction;
import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The request log in the database: one row for each attempt of each call, and for each webhook.
 *
 * <pre>{@code
 * RequestLogStore log = RequestLogStore.in(store);
 * log.start();
 * BitrixClient bitrix = BitrixClient.webhook(url).logger(log).build();
 * log.search(LogFilter.all().serverErrors());
 * }</pre>
 *
 * <p>{@link #log} puts the row into a bounded buffer and returns; it neither blocks nor throws. One daemon thread, from
 * {@link #start()} to {@link #close()}, writes the rows in batches; without it, call {@link #writeWaiting()} from a
 * scheduler. One store serves any number of clients. Rows that find the buffer full, or that the database refuses, are lost
 * and counted: calls never fail for the log. Thread-safe.
 */
public final class RequestLogStore implements RequestLogger, AutoCloseable {
    private static final int CAPACITY = 4096;
    private static final Redactor REDACTOR = new Redactor(List.of(), Set.of());

    private final LogWriter writer;
    private final LogSearch search;
    private final LogRetention retention;

    private RequestLogStore(Store store, int capacity) {
        this.writer = new LogWriter(store, capacity);
        this.search = new LogSearch(store);
        this.retention = new LogRetention(store);
    }

    /**
     * The log in a store, with room for 4096 rows that wait.
     *
     * @param store where the tables are
     * @return the log; nothing runs before {@link #start()}
     */
    public static RequestLogStore in(Store store) {
        return new RequestLogStore(store, CAPACITY);
    }

    /**
     * The log in a store.
     *
     * @param store where the tables are
     * @param capacity how many rows may wait; with whole bodies a row may take 64 KB
     * @return the log; nothing runs before {@link #start()}
     */
    public static RequestLogStore in(Store store, int capacity) {
        return new RequestLogStore(store, capacity);
    }

    /**
     * The correlation id for the calls of a job: its rows then have the job's id, too.
     *
     * <pre>{@code
     * CallOptions.none().correlationId(RequestLogStore.correlation(job.correlationId(), job.id()))
     * }</pre>
     *
     * @param correlationId of the job
     * @param jobId of the job
     * @return for {@code CallOptions.correlationId}
     */
    public static String correlation(String correlationId, long jobId) {
        return correlationId + "#" + jobId;
    }

    /** Starts the thread that writes. A second call does nothing. */
    public void start() {
        writer.start();
    }

    @Override
    public void log(LogRow row) {
        writer.offer(new LogRows.Waiting(row, Direction.OUTBOUND));
    }

    /**
     * Takes a row of a request that came in. Bodies, endpoint and error are redacted here.
     *
     * @param row its vendor is the source, its operation the event, its status what was answered
     */
    public void logInbound(LogRow row) {
        LogRow redacted = new LogRow(
                row.vendor(),
                row.operation(),
                row.correlationId(),
                row.attempt(),
                row.time(),
                row.method(),
                REDACTOR.text(row.endpoint()),
                java.util.Map.of(),
                row.requestBody().map(RequestLogStore::redacted),
                row.status(),
                java.util.Map.of(),
                row.responseBody().map(RequestLogStore::redacted),
                row.duration(),
                row.error().map(REDACTOR::text));
        writer.offer(new LogRows.Waiting(redacted, Direction.INBOUND));
    }

    /**
     * A body as a row shows it: redacted, cut at 16 KB.
     *
     * @param raw the bytes, in UTF-8 where they are text
     * @param contentType tells a form from JSON; null when unknown
     * @return for {@link #logInbound}
     */
    public static LoggedBody body(byte[] raw, @Nullable String contentType) {
        return REDACTOR.body(raw, StandardCharsets.UTF_8, contentType);
    }

    /**
     * Whole bodies, each cut at 16 KB; {@link #withDetail} for less.
     *
     * @return {@link LogDetail#FULL}
     */
    @Override
    public LogDetail detail() {
        return LogDetail.FULL;
    }

    /**
     * Writes the rows that wait now, in the caller's thread.
     *
     * @return how many rows left the buffer, lost ones among them
     */
    public int writeWaiting() {
        return writer.writeWaiting();
    }

    /**
     * How many rows were written so far.
     *
     * @return never falls
     */
    public long written() {
        return writer.written();
    }

    /**
     * How many rows were lost so far: the buffer was full, or the database refused them.
     *
     * @return never falls
     */
    public long lost() {
        return writer.lost();
    }

    /**
     * A page of rows, newest first.
     *
     * @param filter which, and how many
     * @return the page
     * @throws StoreException when the database fails
     */
    public LogPage search(LogFilter filter) {
        return search.page(filter);
    }

    /**
     * One row.
     *
     * @param id of the row
     * @return empty when it is not there any more
     * @throws StoreException when the database fails
     */
    public Optional<LogEntry> find(long id) {
        return search.find(id);
    }

    /**
     * Removes old rows, a thousand in a transaction, until nothing is too old.
     *
     * @param before rows older than this go
     * @return how many went
     * @throws StoreException when the database fails; what is gone stays gone
     */
    public long deleteBefore(Instant before) {
        return retention.deleteBefore(before);
    }

    /**
     * Removes the oldest rows, a thousand in a transaction, until no more than this many are left.
     *
     * @param newest how many stay
     * @return how many went
     * @throws StoreException when the database fails; what is gone stays gone
     */
    public long keepNewest(long newest) {
        return retention.keepNewest(newest);
    }

    /**
     * Waits until the rows that wait now were written, or lost.
     *
     * @param longest how long to wait
     * @return whether all were
     * @throws InterruptedException when the thread is asked to stop
     */
    public boolean flush(Duration longest) throws InterruptedException {
        return writer.flush(longest);
    }

    /** Takes no more rows, and gives the thread two seconds for those that wait. */
    @Override
    public void close() {
        writer.close();
    }

    private static LoggedBody redacted(LoggedBody body) {
        return new LoggedBody(REDACTOR.text(body.text()), body.bytes(), body.cut());
    }
}
