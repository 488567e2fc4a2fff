package io.svyaz.testkit.comagic;

import io.svyaz.testkit.internal.Json;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows with a time, and the query language over them. */
final class Report {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private static final Set<String> PARAMS =
            Set.of("date_from", "date_till", "limit", "offset", "filter", "fields", "sort", "include_ongoing_calls");
    private static final int MAX_MONTHS = 3;

    private final ReportFields fields;
    private final String timeField;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    private final Map<Long, Map<String, @Nullable Object>> marks = new HashMap<>();
    private @Nullable GeneratedCalls generated;
    private RepeatedHour repeatedHour = RepeatedHour.AS_WRITTEN;

    Report(ReportFields fields, String timeField) {
        this.fields = fields;
        this.timeField = timeField;
    }

    void add(Map<String, ?> values) {
        Map<String, @Nullable Object> row = fields.emptyRow();
        values.forEach((name, value) -> {
            if (!fields.knows(name)) {
                throw new IllegalArgumentException("the report has no field " + name);
            }
            row.put(name, value instanceof LocalDateTime time ? TIME.format(time) : value);
        });
        if (row.get(timeField) == null) {
            throw new IllegalArgumentException("the row needs " + timeField);
        }
        rows.add(row);
    }

    void generate(GeneratedCalls calls) {
        generated = calls;
    }

    void repeatedHour(RepeatedHour rule) {
        repeatedHour = rule;
    }

    boolean has(long id) {
        return (generated != null && generated.has(id))
                || rows.stream().anyMatch(row -> Long.valueOf(id).equals(row.get("id")));
    }

    /** What was written to a row since, by its id; the map can be changed. */
    Map<String, @Nullable Object> marks(long id) {
        return marks.computeIfAbsent(id, none -> new HashMap<>());
    }

    /** Rows whose time lies in the window, both ends included, oldest first. */
    List<Map<String, @Nullable Object>> between(LocalDateTime from, LocalDateTime till) {
        return rows.stream()
                .filter(row -> {
                    LocalDateTime time = LocalDateTime.parse(String.valueOf(row.get(timeField)), TIME);
                    return !time.isBefore(from) && !time.isAfter(till);
                })
                .sorted(by(timeField))
                .toList();
    }

    RpcResult query(RpcParams params) {
        params.only(PARAMS);
        LocalDateTime from = time(params, "date_from");
        LocalDateTime till = time(params, "date_till");
        if (from.plusMonths(MAX_MONTHS).isBefore(till)) {
            throw ComagicException.parameter(
                    "date_interval_limit_reached",
                    "Max value of requested date interval is 3 months",
                    "date_till",
                    null);
        }
        var found = new ArrayList<>(between(from, till));
        boolean inOrder = found.isEmpty() && byTime(params);
        if (generated != null) {
            // Rows of which nothing is computed yet: one object each.
            for (int call : generated.between(from, till, repeatedHour)) {
                found.add(new GeneratedRow(generated, call, fields));
            }
        }
        found.removeIf(new RowFilter(fields).of(params.get("filter")).negate());
        if (!Boolean.TRUE.equals(params.get("include_ongoing_calls"))) {
            found.removeIf(row -> row.containsKey("finish_time") && row.get("finish_time") == null);
        }
        if (!inOrder) {
            order(params).ifPresent(found::sort);
        }
        List<String> wanted = wanted(params);
        List<Map<String, @Nullable Object>> page = found.stream()
                .skip(params.number("offset", 0, 100_000))
                .limit(params.number("limit", 1000, 10_000))
                .map(row -> view(marked(row), wanted))
                .toList();
        return RpcResult.list(page, found.size());
    }

    private static LocalDateTime time(RpcParams params, String name) {
        String text = params.text(name);
        try {
            return LocalDateTime.parse(text, TIME);
        } catch (DateTimeException e) {
            throw ComagicException.wrongType(name, text);
        }
    }

    private Optional<Comparator<Map<String, @Nullable Object>>> order(RpcParams params) {
        Comparator<Map<String, @Nullable Object>> order = null;
        for (Object each : params.list("sort")) {
            Map<String, @Nullable Object> key = Json.object(each);
            String field = String.valueOf(key.get("field"));
            if (!fields.sortable(field)) {
                throw ComagicException.parameter("sort_prohibited", "Sort by parameter is prohibited", "sort", field);
            }
            Comparator<Map<String, @Nullable Object>> next = by(field);
            next = "desc".equals(key.get("order")) ? next.reversed() : next;
            order = order == null ? next : order.thenComparing(next);
        }
        return Optional.ofNullable(order);
    }

    private static Comparator<Map<String, @Nullable Object>> by(String field) {
        return Comparator.comparing(row -> row.get(field), Comparator.nullsLast(RowFilter::compare));
    }

    private List<String> wanted(RpcParams params) {
        List<String> names = params.list("fields").stream().map(String::valueOf).toList();
        for (String name : names) {
            if (!fields.knows(name)) {
                throw ComagicException.parameter("unexpected_parameters", "Unexpected parameters", "fields", name);
            }
        }
        return names.isEmpty() ? fields.byDefault() : names;
    }

    private boolean byTime(RpcParams params) {
        return params.list("sort").equals(List.of(Map.of("field", timeField, "order", "asc")));
    }

    private Map<String, @Nullable Object> marked(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> written = row.get("id") instanceof Long id ? marks.get(id) : null;
        if (written == null) {
            return row;
        }
        var changed = new HashMap<>(row);
        changed.putAll(written);
        return changed;
    }

    private static Map<String, @Nullable Object> view(Map<String, @Nullable Object> row, List<String> wanted) {
        var view = new LinkedHashMap<String, @Nullable Object>();
        wanted.forEach(name -> view.put(name, row.get(name)));
        return Collections.unmodifiableMap(view);
    }
}
