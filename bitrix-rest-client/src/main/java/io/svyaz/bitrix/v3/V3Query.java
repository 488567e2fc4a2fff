package io.svyaz.bitrix.v3;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a {@code list} method shall return. Immutable: each method returns a changed copy. */
public final class V3Query {
    /** What the vendor takes when no limit is given. */
    static final int DEFAULT_LIMIT = 50;

    static final int MAX_LIMIT = 1000;

    private static final V3Query ALL = new V3Query(List.of(), List.of(), Map.of(), DEFAULT_LIMIT, 0, Map.of());

    private final List<String> select;
    private final List<V3Filter> filter;
    private final Map<String, String> order;
    private final int limit;
    private final long offset;
    private final Map<String, @Nullable Object> more;

    private V3Query(
            List<String> select,
            List<V3Filter> filter,
            Map<String, String> order,
            int limit,
            long offset,
            Map<String, @Nullable Object> more) {
        this.select = select;
        this.filter = filter;
        this.order = order;
        this.limit = limit;
        this.offset = offset;
        this.more = more;
    }

    /**
     * Everything, in the vendor's order, 50 records a request.
     *
     * @return a query without conditions
     */
    public static V3Query all() {
        return ALL;
    }

    /**
     * Which fields to return. Dots reach into related objects: {@code responsible.name}. A name the object does not have is
     * left out of the answer without an error; one that a related object does not have is an error.
     *
     * @param fields the vendor's names
     * @return a changed copy
     */
    public V3Query select(String... fields) {
        return new V3Query(List.of(fields), filter, order, limit, offset, more);
    }

    /**
     * More conditions; all must hold.
     *
     * @param conditions beside those so far
     * @return a changed copy
     */
    public V3Query where(V3Filter... conditions) {
        return new V3Query(select, joined(filter, conditions), order, limit, offset, more);
    }

    /**
     * Sorts upwards; a second one sorts what the first leaves equal.
     *
     * @param field the vendor's name
     * @return a changed copy
     */
    public V3Query ascending(String field) {
        return ordered(field, "ASC");
    }

    /**
     * Sorts downwards; a second one sorts what the first leaves equal.
     *
     * @param field the vendor's name
     * @return a changed copy
     */
    public V3Query descending(String field) {
        return ordered(field, "DESC");
    }

    /**
     * How many records a request returns. Some methods return fewer than they were asked for; the listing copes.
     *
     * @param records 1 to 1000
     * @return a changed copy
     * @throws IllegalArgumentException when it is out of bounds
     */
    public V3Query limit(int records) {
        return new V3Query(select, filter, order, checkedLimit(records), offset, more);
    }

    /**
     * How many records to skip at the beginning.
     *
     * @param records 0 or more
     * @return a changed copy
     * @throws IllegalArgumentException when it is negative
     */
    public V3Query offset(long records) {
        if (records < 0) {
            throw new IllegalArgumentException("The offset must not be negative, but is " + records + ".");
        }
        return new V3Query(select, filter, order, limit, records, more);
    }

    /**
     * A parameter that only this method has.
     *
     * @param name as documented
     * @param value as documented
     * @return a changed copy
     * @throws IllegalArgumentException when this class has a method for it
     */
    public V3Query parameter(String name, @Nullable Object value) {
        if (List.of("select", "filter", "order", "pagination").contains(name)) {
            throw new IllegalArgumentException("Set " + name + " by the methods of the query.");
        }
        Map<String, @Nullable Object> all = new LinkedHashMap<>(more);
        all.put(name, value);
        return new V3Query(select, filter, order, limit, offset, Collections.unmodifiableMap(all));
    }

    static int checkedLimit(int records) {
        if (records < 1 || records > MAX_LIMIT) {
            throw new IllegalArgumentException("The limit must be 1 to " + MAX_LIMIT + ", but is " + records + ".");
        }
        return records;
    }

    /** The names so far and this one; none stays none, which means the vendor's choice. */
    static List<String> with(List<String> select, String name) {
        return select.isEmpty() || select.contains(name)
                ? select
                : Stream.concat(select.stream(), Stream.of(name)).toList();
    }

    /** A record without an id is of no use to anybody. */
    V3Query alsoSelect(String name) {
        return new V3Query(with(select, name), filter, order, limit, offset, more);
    }

    static List<V3Filter> joined(List<V3Filter> filter, V3Filter... conditions) {
        return Stream.concat(filter.stream(), Stream.of(conditions)).toList();
    }

    private V3Query ordered(String field, String direction) {
        Map<String, String> all = new LinkedHashMap<>(order);
        all.put(field, direction);
        return new V3Query(select, filter, Collections.unmodifiableMap(all), limit, offset, more);
    }

    int limit() {
        return limit;
    }

    long offset() {
        return offset;
    }

    Map<String, @Nullable Object> parameters(long skipped) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(more);
        if (!select.isEmpty()) {
            parameters.put("select", select);
        }
        if (!filter.isEmpty()) {
            parameters.put("filter", V3Filter.json(filter));
        }
        if (!order.isEmpty()) {
            parameters.put("order", order);
        }
        parameters.put("pagination", Map.of("limit", limit, "offset", skipped));
        return parameters;
    }
}
