package io.svyaz.bitrix.v3;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code tail} method shall return: the records beyond a value of one field, sorted by it. Immutable: each method
 * returns a changed copy.
 *
 * <p>The portal compares the field strictly ({@code >} or {@code <}), so nothing shifts while records come and go, and
 * nothing is read twice. With a field that several records share a value of, a time say, those that fall behind the end of a
 * page are left out: page by {@code id}, which no two share.
 */
public final class V3Tail {
    private final String field;
    private final Object value;
    private final String order;
    private final List<String> select;
    private final List<V3Filter> filter;
    private final int limit;

    private V3Tail(String field, Object value, String order, List<String> select, List<V3Filter> filter, int limit) {
        this.field = field;
        this.value = value;
        this.order = order;
        this.select = select;
        this.filter = filter;
        this.limit = limit;
    }

    /**
     * Everything, by ascending {@code id}.
     *
     * @return from the oldest record
     */
    public static V3Tail all() {
        return after("id", 0);
    }

    /**
     * What is beyond a number, ascending.
     *
     * @param field the vendor's name, best {@code id}
     * @param value not in it
     * @return 50 records a request
     */
    public static V3Tail after(String field, long value) {
        return from(field, value, "ASC");
    }

    /**
     * What is beyond a text or a date, ascending.
     *
     * @param field the vendor's name
     * @param value as the vendor writes it, not in it
     * @return 50 records a request
     */
    public static V3Tail after(String field, String value) {
        return from(field, value, "ASC");
    }

    /**
     * What is below a number, descending: the newest first.
     *
     * @param field the vendor's name, best {@code id}
     * @param value not in it
     * @return 50 records a request
     */
    public static V3Tail before(String field, long value) {
        return from(field, value, "DESC");
    }

    /**
     * What is before a text or a date, descending.
     *
     * @param field the vendor's name
     * @param value as the vendor writes it, not in it
     * @return 50 records a request
     */
    public static V3Tail before(String field, String value) {
        return from(field, value, "DESC");
    }

    private static V3Tail from(String field, Object value, String order) {
        if (field.isBlank()) {
            throw new IllegalArgumentException("A tail needs a field to page by, for example id.");
        }
        return new V3Tail(field, value, order, List.of(), List.of(), V3Query.DEFAULT_LIMIT);
    }

    /**
     * Which fields to return. The one that pages comes always.
     *
     * @param fields the vendor's names
     * @return a changed copy
     */
    public V3Tail select(String... fields) {
        return new V3Tail(field, value, order, List.of(fields), filter, limit);
    }

    /**
     * More conditions; all must hold.
     *
     * @param conditions beside those so far
     * @return a changed copy
     * @throws IllegalArgumentException when one is on the field that pages, which the portal refuses
     */
    public V3Tail where(V3Filter... conditions) {
        if (Stream.of(conditions).anyMatch(condition -> condition.mentions(field))) {
            throw new IllegalArgumentException("The portal takes no condition on " + field
                    + ", because it pages by it. Begin with after(..) or before(..) instead.");
        }
        return new V3Tail(field, value, order, select, V3Query.joined(filter, conditions), limit);
    }

    /**
     * How many records a request returns.
     *
     * @param records 1 to 1000
     * @return a changed copy
     * @throws IllegalArgumentException when it is out of bounds
     */
    public V3Tail limit(int records) {
        return new V3Tail(field, value, order, select, filter, V3Query.checkedLimit(records));
    }

    String field() {
        return field;
    }

    int limit() {
        return limit;
    }

    V3Tail alsoSelect(String name) {
        return new V3Tail(field, value, order, V3Query.with(select, name), filter, limit);
    }

    /** The same beyond another value. */
    V3Tail beyond(Object other) {
        return new V3Tail(field, other, order, select, filter, limit);
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        if (!select.isEmpty()) {
            parameters.put("select", V3Query.with(select, field));
        }
        if (!filter.isEmpty()) {
            parameters.put("filter", V3Filter.json(filter));
        }
        Map<String, Object> cursor = new LinkedHashMap<>();
        cursor.put("field", field);
        cursor.put("value", value);
        cursor.put("order", order);
        cursor.put("limit", limit);
        parameters.put("cursor", cursor);
        return parameters;
    }
}
