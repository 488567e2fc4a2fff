package io.svyaz.bitrix.v3;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a field, or several joined by <i>and</i> or <i>or</i>. Immutable.
 *
 * <pre>{@code
 * V3Filter.anyOf(V3Filter.eq("severity", "SECURITY"), V3Filter.ge("timestampX", since))
 * }</pre>
 *
 * <p>Which fields may be filtered by, {@code *.field.list} of the section tells ({@code filterable}). Values are texts,
 * numbers, booleans, dates of {@code java.time}, or a {@link V3Ref} within a batch.
 */
public final class V3Filter {
    private final @Nullable String field;
    private final Object json;
    private final List<V3Filter> parts;

    private V3Filter(@Nullable String field, Object json, List<V3Filter> parts) {
        this.field = field;
        this.json = json;
        this.parts = parts;
    }

    /**
     * Equal.
     *
     * @param field the vendor's name
     * @param value null for no value
     * @return the condition
     */
    public static V3Filter eq(String field, @Nullable Object value) {
        return of(field, "=", value);
    }

    /**
     * Not equal.
     *
     * @param field the vendor's name
     * @param value null for no value
     * @return the condition
     */
    public static V3Filter ne(String field, @Nullable Object value) {
        return of(field, "!=", value);
    }

    /**
     * Greater, or later.
     *
     * @param field the vendor's name
     * @param value the bound, which is not in it
     * @return the condition
     */
    public static V3Filter gt(String field, Object value) {
        return of(field, ">", value);
    }

    /**
     * Greater or equal.
     *
     * @param field the vendor's name
     * @param value the bound, which is in it
     * @return the condition
     */
    public static V3Filter ge(String field, Object value) {
        return of(field, ">=", value);
    }

    /**
     * Less, or earlier.
     *
     * @param field the vendor's name
     * @param value the bound, which is not in it
     * @return the condition
     */
    public static V3Filter lt(String field, Object value) {
        return of(field, "<", value);
    }

    /**
     * Less or equal.
     *
     * @param field the vendor's name
     * @param value the bound, which is in it
     * @return the condition
     */
    public static V3Filter le(String field, Object value) {
        return of(field, "<=", value);
    }

    /**
     * One of several values.
     *
     * @param field the vendor's name
     * @param values at least one
     * @return the condition
     * @throws IllegalArgumentException when there is none
     */
    public static V3Filter in(String field, Collection<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No value can be one of none: the condition on " + field
                    + " would be sent without values. Ask only when there are some.");
        }
        return of(field, "in", Collections.unmodifiableList(new ArrayList<>(values)));
    }

    /**
     * One of the values that an earlier command of the batch returned.
     *
     * @param field the vendor's name
     * @param values made by {@link V3Pending#refArray}
     * @return the condition
     */
    public static V3Filter in(String field, V3Ref values) {
        return of(field, "in", values);
    }

    /**
     * In a range.
     *
     * @param field the vendor's name
     * @param from in it
     * @param to in it
     * @return the condition
     */
    public static V3Filter between(String field, Object from, Object to) {
        return of(field, "between", List.of(from, to));
    }

    /**
     * A condition with an operator that has no method here.
     *
     * @param field the vendor's name
     * @param operator the vendor's, for example {@code =}
     * @param value as the operator wants it
     * @return the condition
     * @throws IllegalArgumentException when the name or the operator is blank
     */
    public static V3Filter of(String field, String operator, @Nullable Object value) {
        if (field.isBlank() || operator.isBlank()) {
            throw new IllegalArgumentException("A condition needs a field and an operator.");
        }
        return new V3Filter(field, Collections.unmodifiableList(Arrays.asList(field, operator, value)), List.of());
    }

    /**
     * At least one of these holds.
     *
     * @param parts at least one
     * @return the condition
     * @throws IllegalArgumentException when there is none
     */
    public static V3Filter anyOf(V3Filter... parts) {
        return group("or", parts);
    }

    /**
     * All of these hold: what conditions beside each other mean anyway, for use inside {@link #anyOf}.
     *
     * @param parts at least one
     * @return the condition
     * @throws IllegalArgumentException when there is none
     */
    public static V3Filter allOf(V3Filter... parts) {
        return group("and", parts);
    }

    private static V3Filter group(String logic, V3Filter... parts) {
        if (parts.length == 0) {
            throw new IllegalArgumentException("A group of conditions needs at least one.");
        }
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("logic", logic);
        group.put("conditions", json(List.of(parts)));
        return new V3Filter(null, Collections.unmodifiableMap(group), List.of(parts));
    }

    static List<Object> json(List<V3Filter> filters) {
        return filters.stream().map(filter -> filter.json).toList();
    }

    boolean mentions(String name) {
        return name.equals(field) || parts.stream().anyMatch(part -> part.mentions(name));
    }

    /** Values may be customer data. */
    @Override
    public String toString() {
        return field == null ? "V3Filter" + parts : "V3Filter(" + field + ")";
    }
}
