package io.svyaz.comagic.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report shall return: a time span, conditions, fields, order. Immutable: each method returns a changed copy.
 *
 * <p>Dates have no zone on the wire; they mean the account's, see {@link io.svyaz.comagic.ComagicClient#account()}.
 */
public final class ReportQuery {
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    /** The vendor's own default and most. */
    private static final int USUAL_PAGE = 1000;

    private static final int LARGEST_PAGE = 10_000;

    private final LocalDateTime from;
    private final LocalDateTime till;
    private final List<String> fields;
    private final List<Map<String, String>> sort;
    private final @Nullable Filter filter;
    private final int pageSize;

    private ReportQuery(
            LocalDateTime from,
            LocalDateTime till,
            List<String> fields,
            List<Map<String, String>> sort,
            @Nullable Filter filter,
            int pageSize) {
        this.from = from;
        this.till = till;
        this.fields = fields;
        this.sort = sort;
        this.filter = filter;
        this.pageSize = pageSize;
    }

    /**
     * A time span, both ends included. Most reports take at most three months.
     *
     * @param from in the account's time zone
     * @param till in the account's time zone, not before {@code from}
     * @return a query for everything in it
     * @throws IllegalArgumentException when it ends before it begins
     */
    public static ReportQuery between(LocalDateTime from, LocalDateTime till) {
        if (till.isBefore(from)) {
            throw new IllegalArgumentException("The report ends (" + till + ") before it begins (" + from + ").");
        }
        return new ReportQuery(from, till, List.of(), List.of(), null, USUAL_PAGE);
    }

    /**
     * Whole days, both included.
     *
     * @param from in the account's time zone
     * @param till in the account's time zone, not before {@code from}
     * @return a query from 00:00:00 to 23:59:59
     */
    public static ReportQuery between(LocalDate from, LocalDate till) {
        return between(from.atStartOfDay(), till.atTime(23, 59, 59));
    }

    /**
     * Which fields to return.
     *
     * @param names the vendor's names
     * @return a changed copy
     */
    public ReportQuery fields(String... names) {
        return new ReportQuery(from, till, List.of(names), sort, filter, pageSize);
    }

    /**
     * Which rows to return.
     *
     * @param condition replaces an earlier one
     * @return a changed copy
     */
    public ReportQuery where(Filter condition) {
        return new ReportQuery(from, till, fields, sort, condition, pageSize);
    }

    /**
     * Sorts upwards; a second one sorts what the first leaves equal.
     *
     * @param field the vendor's name
     * @return a changed copy
     */
    public ReportQuery ascending(String field) {
        return sorted(field, "asc");
    }

    /**
     * Sorts downwards; a second one sorts what the first leaves equal.
     *
     * @param field the vendor's name
     * @return a changed copy
     */
    public ReportQuery descending(String field) {
        return sorted(field, "desc");
    }

    /**
     * How many rows a page holds.
     *
     * @param rows 1 to 10,000; default 1,000
     * @return a changed copy
     */
    public ReportQuery pageSize(int rows) {
        if (rows < 1 || rows > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page holds 1 to " + LARGEST_PAGE + " rows, not " + rows + ".");
        }
        return new ReportQuery(from, till, fields, sort, filter, rows);
    }

    int pageSize() {
        return pageSize;
    }

    Map<String, @Nullable Object> params(long offset) {
        Map<String, @Nullable Object> params = new LinkedHashMap<>();
        params.put("date_from", DATE_TIME.format(from));
        params.put("date_till", DATE_TIME.format(till));
        params.put("limit", pageSize);
        params.put("offset", offset);
        if (!fields.isEmpty()) {
            params.put("fields", fields);
        }
        if (!sort.isEmpty()) {
            params.put("sort", sort);
        }
        if (filter != null) {
            params.put("filter", filter.tree());
        }
        return params;
    }

    private ReportQuery sorted(String field, String order) {
        List<Map<String, String>> more = new ArrayList<>(sort);
        more.add(Map.of("field", field, "order", order));
        return new ReportQuery(from, till, fields, List.copyOf(more), filter, pageSize);
    }
}
