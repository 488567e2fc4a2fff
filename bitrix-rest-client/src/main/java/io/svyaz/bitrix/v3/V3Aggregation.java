package io.svyaz.bitrix.v3;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code aggregate} method shall compute. Immutable: each method returns a changed copy.
 *
 * <p>Only fields that may be filtered by can be aggregated.
 */
public final class V3Aggregation {
    private static final V3Aggregation NOTHING = new V3Aggregation(Map.of(), List.of());

    private final Map<String, List<String>> select;
    private final List<V3Filter> filter;

    private V3Aggregation(Map<String, List<String>> select, List<V3Filter> filter) {
        this.select = select;
        this.filter = filter;
    }

    /**
     * Nothing yet.
     *
     * @return to be told what to compute
     */
    public static V3Aggregation create() {
        return NOTHING;
    }

    /**
     * How many records have a value.
     *
     * @param field the vendor's name, for example {@code id}
     * @return a changed copy
     */
    public V3Aggregation count(String field) {
        return with("count", field);
    }

    /**
     * How many different values there are.
     *
     * @param field the vendor's name
     * @return a changed copy
     */
    public V3Aggregation countDistinct(String field) {
        return with("countDistinct", field);
    }

    /**
     * The sum.
     *
     * @param field the vendor's name
     * @return a changed copy
     */
    public V3Aggregation sum(String field) {
        return with("sum", field);
    }

    /**
     * The mean.
     *
     * @param field the vendor's name
     * @return a changed copy
     */
    public V3Aggregation avg(String field) {
        return with("avg", field);
    }

    /**
     * The least value.
     *
     * @param field the vendor's name
     * @return a changed copy
     */
    public V3Aggregation min(String field) {
        return with("min", field);
    }

    /**
     * The greatest value.
     *
     * @param field the vendor's name
     * @return a changed copy
     */
    public V3Aggregation max(String field) {
        return with("max", field);
    }

    /**
     * More conditions on the records; all must hold.
     *
     * @param conditions beside those so far
     * @return a changed copy
     */
    public V3Aggregation where(V3Filter... conditions) {
        return new V3Aggregation(select, V3Query.joined(filter, conditions));
    }

    private V3Aggregation with(String function, String field) {
        Map<String, List<String>> more = new LinkedHashMap<>(select);
        List<String> fields = new ArrayList<>(more.getOrDefault(function, List.of()));
        fields.add(field);
        more.put(function, List.copyOf(fields));
        return new V3Aggregation(Collections.unmodifiableMap(more), filter);
    }

    /** The portal fails without a reason when there is nothing to compute. */
    Map<String, @Nullable Object> parameters() {
        if (select.isEmpty()) {
            throw new IllegalArgumentException("The aggregation computes nothing: add count(..), sum(..) or another.");
        }
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("select", select);
        if (!filter.isEmpty()) {
            parameters.put("filter", V3Filter.json(filter));
        }
        return parameters;
    }
}
