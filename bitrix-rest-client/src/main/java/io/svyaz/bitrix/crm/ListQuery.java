package io.svyaz.bitrix.crm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a list method shall return: fields, conditions, order. Immutable: each method returns a changed copy. */
public final class ListQuery {
    private static final ListQuery ALL = new ListQuery(List.of(), Map.of(), Map.of());

    private final List<String> select;
    private final Map<String, @Nullable Object> filter;
    private final Map<String, String> order;

    private ListQuery(List<String> select, Map<String, @Nullable Object> filter, Map<String, String> order) {
        this.select = select;
        this.filter = filter;
        this.order = order;
    }

    /**
     * Everything, in the vendor's order.
     *
     * @return a query without conditions
     */
    public static ListQuery all() {
        return ALL;
    }

    /**
     * Which fields to return. Multifields ({@code PHONE}, {@code EMAIL}) come only when they are named; {@code *} means the
     * standard fields, {@code UF_*} the user fields. The id comes always.
     *
     * @param fields the vendor's names
     * @return a changed copy
     */
    public ListQuery select(String... fields) {
        return new ListQuery(List.of(fields), filter, order);
    }

    /**
     * A condition; all conditions must hold.
     *
     * @param field the name with the vendor's prefix, for example {@code >DATE_CREATE}, {@code @ID}, {@code =ORIGIN_ID}
     * @param value text, number or, with {@code @}, a list
     * @return a changed copy
     */
    public ListQuery where(String field, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(filter);
        more.put(Objects.requireNonNull(field, "field"), value);
        return new ListQuery(select, Collections.unmodifiableMap(more), order);
    }

    /**
     * Several conditions of which one must hold, beside those that all must. Only {@code crm.item.list} knows this: the other
     * methods ignore it and find too much.
     *
     * @param any queries of which only the conditions count
     * @return a changed copy
     */
    public ListQuery whereAny(ListQuery... any) {
        Map<String, @Nullable Object> group = new LinkedHashMap<>();
        group.put("logic", "OR");
        for (ListQuery one : any) {
            group.put(Integer.toString(group.size() - 1), one.filter);
        }
        long groups = filter.keySet().stream()
                .filter(key -> Character.isDigit(key.charAt(0)))
                .count();
        return where(Long.toString(groups), Collections.unmodifiableMap(group));
    }

    /**
     * Sorts upwards; a second one sorts what the first leaves equal.
     *
     * @param field the vendor's name
     * @return a changed copy
     */
    public ListQuery ascending(String field) {
        return ordered(field, "ASC");
    }

    /**
     * Sorts downwards; a second one sorts what the first leaves equal.
     *
     * @param field the vendor's name
     * @return a changed copy
     */
    public ListQuery descending(String field) {
        return ordered(field, "DESC");
    }

    private ListQuery ordered(String field, String direction) {
        Map<String, String> more = new LinkedHashMap<>(order);
        more.put(field, direction);
        return new ListQuery(select, filter, Collections.unmodifiableMap(more));
    }

    /** A record without an id is of no use to anybody. */
    private List<String> withId(String idName) {
        return select.contains(idName) || select.contains("*")
                ? select
                : Stream.concat(select.stream(), Stream.of(idName)).toList();
    }

    Map<String, @Nullable Object> parameters() {
        return parameters("ID");
    }

    /**
     * The query as most list methods take it.
     *
     * @param idName the field to select in any case, {@code ID} or {@code id}
     * @return {@code select}, {@code filter} and {@code order}, those that are set; the caller's own
     */
    public Map<String, @Nullable Object> parameters(String idName) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        if (!select.isEmpty()) {
            parameters.put("select", withId(idName));
        }
        if (!filter.isEmpty()) {
            parameters.put("filter", filter);
        }
        if (!order.isEmpty()) {
            parameters.put("order", order);
        }
        return parameters;
    }
}
