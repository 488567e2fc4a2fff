package io.svyaz.comagic.reports;

import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.internal.RpcResult;
import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.PagedListing;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads one report of any length, each row once.
 *
 * <p>The vendor takes spans up to a length and offsets up to 100,000. A span is read in windows that neither overlap nor
 * leave a second out. Where the vendor sorts by time, rows of one second are always handed out from one answer, because
 * their order among themselves may differ from one answer to the next: a page ends before its last second, and the next
 * begins with it. For the same reason a window may end early and the next begin where the page ended, which saves the half
 * empty page at its end. Otherwise a window with too many rows is cut into equal ones.
 */
final class ReportPages<T> {
    /** The vendor refuses a larger offset. */
    static final long LARGEST_OFFSET = 100_000;
    /** Rows that sort by time may go back by no more than a clock change. */
    private static final int LARGEST_CLOCK_CHANGE_HOURS = 3;
    /** Within such a time some second is surely not part of a clock change. */
    private static final long ENOUGH_SECONDS = 36L * 3600;

    private final ComagicCalls calls;
    private final RpcMethod<List<T>> method;
    private final ReportQuery query;
    private final Slicing<T> slicing;
    private final boolean byTime;
    private final Map<String, @Nullable Object> params;

    ReportPages(ComagicCalls calls, RpcMethod<List<T>> method, ReportQuery query, Slicing<T> slicing) {
        this.calls = calls;
        this.method = method;
        this.query = query;
        this.slicing = slicing;
        this.byTime = slicing.sortable() && (!query.isSorted() || sortsByTime(query));
        this.params = new LinkedHashMap<>(query.params());
        if (byTime) {
            askForTime();
        }
    }

    Listing<T> listing() {
        if (!query.unknownFieldsAllowed()) {
            method.check(query.params());
        }
        Window first = first();
        boolean cut = first.till().isBefore(query.till());
        if (cut && query.isSorted() && !byTime) {
            throw new IllegalArgumentException("An order of your own reaches over one request's span only ("
                    + slicing.longest() + "). Ask for a shorter span of " + method.name() + " or leave the order out.");
        }
        return new PagedListing<>(
                method.operation(), cursor -> page(cursor.map(Window::parse).orElse(first)));
    }

    private boolean sortsByTime(ReportQuery asked) {
        return asked.params().get("sort") instanceof List<?> keys
                && keys.size() == 1
                && keys.get(0).equals(Map.of("field", slicing.timeField(), "order", "asc"));
    }

    private void askForTime() {
        params.put("sort", List.of(RowQuery.sortKey(slicing.timeField(), "asc")));
        if (params.get("fields") instanceof List<?> fields && !fields.contains(slicing.timeField())) {
            List<Object> more = new ArrayList<>(fields);
            more.add(slicing.timeField());
            params.put("fields", List.copyOf(more));
        }
    }

    private Window first() {
        return slicing.longest() == null
                ? new Window(query.from(), query.till(), 0)
                : Window.at(query.from(), query.till(), slicing.longest());
    }

    private Call<Page<T>> page(Window window) {
        if (window.offset() > LARGEST_OFFSET) {
            throw tooMany();
        }
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("date_from", RowQuery.text(window.from()));
        all.put("date_till", RowQuery.text(window.till()));
        all.put("limit", query.pageSize());
        all.put("offset", window.offset());
        all.putAll(params);
        return calls.result(method, all).map(result -> page(window, result));
    }

    private Page<T> page(Window window, RpcResult<List<T>> result) {
        List<T> rows = result.data() == null ? List.of() : result.data();
        OptionalLong total = result.metadata().total();
        if (rows.isEmpty() && total.orElse(0) > window.offset()) {
            throw unexpected("The vendor counts " + total.getAsLong() + " rows but hands out none after "
                    + window.offset() + ". Stopped, so that the report does not look whole.");
        }
        if (window.offset() == 0 && mustBeCut(window, total)) {
            long pieces = (total.getAsLong() + LARGEST_OFFSET - 1) / LARGEST_OFFSET;
            return new Page<>(
                    List.of(), total, Optional.of(window.firstOf(pieces).cursor()));
        }
        long read = window.offset() + rows.size();
        boolean done =
                rows.isEmpty() || (total.isPresent() ? read >= total.getAsLong() : rows.size() < query.pageSize());
        if (done) {
            return new Page<>(rows, total, after(window, total).map(Window::cursor));
        }
        if (!byTime) {
            return new Page<>(rows, total, Optional.of(window.atOffset(read).cursor()));
        }
        return inOrder(window, rows, total);
    }

    /** Only a window that is long for its rows is left whole: it finds a second to begin anew at before the wall. */
    private boolean mustBeCut(Window window, OptionalLong total) {
        long wall = LARGEST_OFFSET + query.pageSize();
        if (slicing.longest() == null || window.seconds() == 1 || total.orElse(0) <= wall) {
            return false;
        }
        if (query.isSorted() && !byTime) {
            throw tooMany();
        }
        return !byTime || window.seconds() * (double) LARGEST_OFFSET / total.getAsLong() < ENOUGH_SECONDS;
    }

    private Page<T> inOrder(Window window, List<T> rows, OptionalLong total) {
        List<LocalDateTime> times = new ArrayList<>(rows.size());
        rows.forEach(row -> slicing.time().apply(row).ifPresent(times::add));
        if (times.size() < rows.size()) {
            throw unexpected("A row comes without " + slicing.timeField() + ", by which the report is read.");
        }
        Seconds seconds = new Seconds(times);
        if (seconds.goBackBy(LARGEST_CLOCK_CHANGE_HOURS)) {
            throw unexpected("The rows do not come in the order of " + slicing.timeField() + ", as was asked.");
        }
        int last = seconds.startOfLast();
        long next = window.offset() + (last == 0 ? rows.size() : last);
        boolean atWall = next > LARGEST_OFFSET;
        boolean lastPageHalfEmpty =
                window.till().isBefore(query.till()) && total.orElse(Long.MAX_VALUE) - next < query.pageSize();
        if (slicing.longest() != null && (atWall || lastPageHalfEmpty)) {
            int cut = seconds.lastCut(atWall ? 0 : rows.size() - query.pageSize() / 20);
            if (cut > 0) {
                Window anew = Window.at(seconds.at(cut), query.till(), slicing.longest());
                return new Page<>(rows.subList(0, cut), total, Optional.of(anew.cursor()));
            }
        }
        return new Page<>(
                last == 0 ? rows : rows.subList(0, last),
                total,
                Optional.of(window.atOffset(next).cursor()));
    }

    /** As long as the one before, if that was cut; twice as long where it held few rows. */
    private Optional<Window> after(Window window, OptionalLong total) {
        if (slicing.longest() == null || !window.till().isBefore(query.till())) {
            return Optional.empty();
        }
        Window next = Window.at(window.till().plusSeconds(1), query.till(), slicing.longest());
        if (total.isEmpty() || (byTime && total.getAsLong() <= LARGEST_OFFSET / 2)) {
            return Optional.of(next);
        }
        double perSecond = (double) total.getAsLong() / window.seconds();
        long pieces = (long) Math.ceil(perSecond * next.seconds() / LARGEST_OFFSET);
        boolean dense = !byTime || LARGEST_OFFSET / Math.max(perSecond, 1e-9) < ENOUGH_SECONDS;
        return Optional.of(dense && pieces > 1 ? next.firstOf(pieces) : next);
    }

    private IllegalStateException tooMany() {
        return new IllegalStateException("This report has more rows than the vendor hands out for one time span ("
                + LARGEST_OFFSET + " and a page). Ask for a narrower span.");
    }

    private UnexpectedAnswerException unexpected(String summary) {
        return new UnexpectedAnswerException(ErrorDetails.of(method.operation(), summary, Execution.EXECUTED), null);
    }
}
