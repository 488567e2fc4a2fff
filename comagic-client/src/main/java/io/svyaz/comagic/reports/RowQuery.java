package io.svyaz.comagic.reports;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which rows, which of their fields, in which order. Immutable: each method returns a changed copy.
 *
 * <p>Names of fields are checked against the vendor's documentation when the query is handed to a method.
 *
 * @param <Q> the query itself
 */
public abstract sealed class RowQuery<Q extends RowQuery<Q>> permits ReportQuery, ListQuery {
    /** The most the vendor takes; fewer pages cost fewer points. */
    static final int LARGEST_PAGE = 10_000;

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Map<String, @Nullable Object> params;
    private final int pageSize;
    private final boolean unknownFieldsAllowed;

    RowQuery(Map<String, @Nullable Object> params, int pageSize, boolean unknownFieldsAllowed) {
        this.params = params;
        this.pageSize = pageSize;
        this.unknownFieldsAllowed = unknownFieldsAllowed;
    }

    abstract Q copy(Map<String, @Nullable Object> newParams, int newPageSize, boolean newUnknownFieldsAllowed);

    /**
     * Which fields to return.
     *
     * @param names the vendor's names; none asks for the vendor's usual ones
     * @return a changed copy
     */
    public Q fields(String... names) {
        return withParam("fields", names.length == 0 ? null : List.of(names));
    }

    /**
     * Which rows to return.
     *
     * @param condition replaces an earlier one
     * @return a changed copy
     */
    public Q where(Filter condition) {
        return withParam("filter", condition.tree());
    }

    /**
     * Sorts upwards; a second one sorts what the first leaves equal.
     *
     * @param field the vendor's name
     * @return a changed copy
     */
    public Q ascending(String field) {
        return sorted(field, "asc");
    }

    /**
     * Sorts downwards; a second one sorts what the first leaves equal.
     *
     * @param field the vendor's name
     * @return a changed copy
     */
    public Q descending(String field) {
        return sorted(field, "desc");
    }

    /**
     * How many rows a page holds. A page is what memory holds; each costs a point.
     *
     * @param rows 1 to 10,000, which is the default
     * @return a changed copy
     */
    public Q pageSize(int rows) {
        if (rows < 1 || rows > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page holds 1 to " + LARGEST_PAGE + " rows, not " + rows + ".");
        }
        return copy(params, rows, unknownFieldsAllowed);
    }

    /**
     * Sends names of fields as they are, for those that the vendor added after this version.
     *
     * @return a changed copy
     */
    public Q allowUnknownFields() {
        return copy(params, pageSize, true);
    }

    /**
     * Any further parameter of the method.
     *
     * @param name as documented, for example {@code include_ongoing_calls}
     * @param value text, number, truth value, date, list or map; null takes it away
     * @return a changed copy
     * @throws IllegalArgumentException for what paging sets itself
     */
    public Q param(String name, @Nullable Object value) {
        if (List.of("limit", "offset", "date_from", "date_till", "access_token").contains(name)) {
            throw new IllegalArgumentException(name + " is set by the client.");
        }
        return withParam(name, value instanceof LocalDateTime time ? text(time) : value);
    }

    /**
     * How many rows a page holds.
     *
     * @return 1 to 10,000
     */
    public int pageSize() {
        return pageSize;
    }

    /**
     * Whether names of fields are sent unchecked.
     *
     * @return false at first
     */
    public boolean unknownFieldsAllowed() {
        return unknownFieldsAllowed;
    }

    /**
     * The parameters in the vendor's words, without dates, limit and offset.
     *
     * @return unmodifiable
     */
    public Map<String, @Nullable Object> params() {
        return java.util.Collections.unmodifiableMap(params);
    }

    /** Always written in the same order. */
    static Map<String, String> sortKey(String field, String order) {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("field", field);
        key.put("order", order);
        return java.util.Collections.unmodifiableMap(key);
    }

    static String text(LocalDateTime time) {
        return DATE_TIME.format(time);
    }

    private Q withParam(String name, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(params);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return copy(changed, pageSize, unknownFieldsAllowed);
    }

    private Q sorted(String field, String order) {
        List<Object> keys = new ArrayList<>(params.get("sort") instanceof List<?> earlier ? earlier : List.of());
        keys.add(sortKey(Objects.requireNonNull(field, "field"), order));
        return withParam("sort", List.copyOf(keys));
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + params.keySet();
    }
}
