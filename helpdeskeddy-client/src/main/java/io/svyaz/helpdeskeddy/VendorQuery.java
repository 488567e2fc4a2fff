package io.svyaz.helpdeskeddy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Conditions of a list by the vendor's names. Immutable: each method returns a changed copy.
 *
 * @param <Q> the query itself
 */
public abstract class VendorQuery<Q extends VendorQuery<Q>> {
    private final Map<String, String> parameters;

    /**
     * A query with these conditions.
     *
     * @param parameters kept, so never changed again
     */
    protected VendorQuery(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /**
     * The same kind of query with other conditions.
     *
     * @param parameters unmodifiable
     * @return a new query
     */
    protected abstract Q with(Map<String, String> parameters);

    /**
     * Any parameter by the vendor's name.
     *
     * @param name for example {@code source_list}
     * @param value as documented
     * @return a changed copy
     */
    public final Q set(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, name));
        return with(Collections.unmodifiableMap(changed));
    }

    /**
     * Sorts; a second one sorts what the first leaves equal.
     *
     * @param field the vendor's name
     * @param direction {@code asc} or {@code desc}
     * @return a changed copy
     */
    protected final Q order(String field, String direction) {
        String sorted = field + "{" + direction + "}";
        String before = parameters.get("order_by");
        return set("order_by", before == null ? sorted : before + "," + sorted);
    }

    /**
     * Sorts upwards; a second one sorts what the first leaves equal.
     *
     * @param field the vendor's name, for example {@code date_created}
     * @return a changed copy
     */
    public final Q ascending(String field) {
        return order(field, "asc");
    }

    /**
     * Sorts downwards; a second one sorts what the first leaves equal.
     *
     * @param field the vendor's name, for example {@code date_created}
     * @return a changed copy
     */
    public final Q descending(String field) {
        return order(field, "desc");
    }

    /**
     * Several ids as the vendor takes them.
     *
     * @param ids the ids
     * @return with commas between
     */
    protected static String list(long... ids) {
        return LongStream.of(ids).mapToObj(Long::toString).collect(Collectors.joining(","));
    }

    /**
     * Everything that is set.
     *
     * @return unmodifiable
     */
    public final Map<String, String> asMap() {
        return parameters;
    }

    /** Names only: values may be addresses and telephones. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + parameters.keySet();
    }
}
