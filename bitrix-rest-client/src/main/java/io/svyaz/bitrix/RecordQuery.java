package io.svyaz.bitrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a list method shall return: fields, conditions, order. Immutable: each method returns a changed copy.
 *
 * <p>Not every method takes all three; what it does not take is refused when the list is asked for.
 */
public final class RecordQuery {
    private static final RecordQuery ALL = new RecordQuery(List.of(), Map.of(), Map.of());

    private final List<String> select;
    private final Map<String, @Nullable Object> filter;
    private final Map<String, String> order;

    private RecordQuery(List<String> select, Map<String, @Nullable Object> filter, Map<String, String> order) {
        this.select = select;
        this.filter = filter;
        this.order = order;
    }

    /**
     * Everything, in the vendor's order.
     *
     * @return a query without conditions
     */
    public static RecordQuery all() {
        return ALL;
    }

    /**
     * Which fields to return. The id comes always.
     *
     * @param fields the vendor's names
     * @return a changed copy
     */
    public RecordQuery select(String... fields) {
        return new RecordQuery(List.of(fields), filter, order);
    }

    /**
     * A condition; all conditions must hold.
     *
     * @param field the name with the vendor's prefix, for example {@code >=CALL_START_DATE}
     * @param value text, number or list as documented
     * @return a changed copy
     */
    public RecordQuery where(String field, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(filter);
        more.put(Objects.requireNonNull(field, "field"), value);
        return new RecordQuery(select, Collections.unmodifiableMap(more), order);
    }

    /**
     * Sorts upwards; where the method takes several, a second one sorts what the first leaves equal.
     *
     * @param field the vendor's name
     * @return a changed copy
     */
    public RecordQuery ascending(String field) {
        return ordered(field, "ASC");
    }

    /**
     * Sorts downwards; where the method takes several, a second one sorts what the first leaves equal.
     *
     * @param field the vendor's name
     * @return a changed copy
     */
    public RecordQuery descending(String field) {
        return ordered(field, "DESC");
    }

    private RecordQuery ordered(String field, String direction) {
        Map<String, String> more = new LinkedHashMap<>(order);
        more.put(field, direction);
        return new RecordQuery(select, filter, Collections.unmodifiableMap(more));
    }

    /**
     * The fields to return.
     *
     * @return unmodifiable; empty for the vendor's choice, otherwise with {@code ID}
     */
    public List<String> selected() {
        if (select.isEmpty() || select.contains("ID") || select.contains("*")) {
            return select;
        }
        List<String> withId = new ArrayList<>(select);
        withId.add("ID");
        return Collections.unmodifiableList(withId);
    }

    /**
     * The conditions.
     *
     * @return unmodifiable, in the order they were given; values may be null
     */
    public Map<String, @Nullable Object> conditions() {
        return filter;
    }

    /**
     * The order: {@code ASC} or {@code DESC} by field.
     *
     * @return unmodifiable, the most important field first
     */
    public Map<String, String> order() {
        return order;
    }
}
