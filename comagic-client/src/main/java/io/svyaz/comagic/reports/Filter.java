package io.svyaz.comagic.reports;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a report, or several joined. Immutable.
 *
 * <p>The vendor documents groups within groups down to the third level; deeper ones are refused here.
 */
public final class Filter {
    private static final Set<String> OPERATORS =
            Set.of("=", "!=", "<", ">", "<=", ">=", "like", "regexp", "jsquery", "in");
    private static final int DEEPEST = 3;

    private final Map<String, @Nullable Object> tree;
    private final int depth;

    private Filter(Map<String, @Nullable Object> tree, int depth) {
        this.tree = tree;
        this.depth = depth;
    }

    /**
     * A field equals a value.
     *
     * @param field the vendor's name
     * @param value null asks for rows without a value
     * @return the condition
     */
    public static Filter equal(String field, @Nullable Object value) {
        return of(field, "=", value);
    }

    /**
     * A field does not equal a value.
     *
     * @param field the vendor's name
     * @param value null asks for rows with a value
     * @return the condition
     */
    public static Filter notEqual(String field, @Nullable Object value) {
        return of(field, "!=", value);
    }

    /**
     * A field is one of several values.
     *
     * @param field the vendor's name
     * @param values numbers or texts, at least one
     * @return the condition
     */
    public static Filter in(String field, Collection<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("The condition on " + field + " names no value.");
        }
        return of(field, "in", List.copyOf(values));
    }

    /**
     * A text field matches a pattern; upper and lower case differ.
     *
     * @param field the vendor's name
     * @param pattern {@code %} stands for anything
     * @return the condition
     */
    public static Filter like(String field, String pattern) {
        return of(field, "like", pattern);
    }

    /**
     * A field is not smaller than a value.
     *
     * @param field the vendor's name
     * @param value a number or a {@link LocalDateTime} in the account's time zone
     * @return the condition
     */
    public static Filter atLeast(String field, Object value) {
        return of(field, ">=", value);
    }

    /**
     * A field is not larger than a value.
     *
     * @param field the vendor's name
     * @param value a number or a {@link LocalDateTime} in the account's time zone
     * @return the condition
     */
    public static Filter atMost(String field, Object value) {
        return of(field, "<=", value);
    }

    /**
     * A field and a value under one of the vendor's operators.
     *
     * @param field the vendor's name
     * @param operator {@code =}, {@code !=}, {@code <}, {@code >}, {@code <=}, {@code >=}, {@code like}, {@code regexp},
     *     {@code jsquery} or {@code in}
     * @param value as the operator takes it
     * @return the condition
     * @throws IllegalArgumentException when the vendor has no such operator
     */
    public static Filter of(String field, String operator, @Nullable Object value) {
        if (!OPERATORS.contains(operator)) {
            throw new IllegalArgumentException("The vendor has no operator \"" + operator + "\" for " + field
                    + "; there are = != < > <= >= like regexp jsquery in.");
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("field", field);
        tree.put("operator", operator);
        tree.put("value", value instanceof LocalDateTime time ? RowQuery.text(time) : value);
        return new Filter(tree, 0);
    }

    /**
     * All must hold.
     *
     * @param filters at least one, themselves at most two groups deep
     * @return the condition
     */
    public static Filter and(Filter... filters) {
        return joined("and", filters);
    }

    /**
     * One must hold.
     *
     * @param filters at least one, themselves at most two groups deep
     * @return the condition
     */
    public static Filter or(Filter... filters) {
        return joined("or", filters);
    }

    Map<String, @Nullable Object> tree() {
        return tree;
    }

    private static Filter joined(String condition, Filter... filters) {
        int depth = 1
                + Arrays.stream(filters).mapToInt(filter -> filter.depth).max().orElse(0);
        if (filters.length == 0 || depth > DEEPEST) {
            throw new IllegalArgumentException(
                    filters.length == 0
                            ? "There is nothing to join by " + condition + "."
                            : "The vendor documents groups of conditions " + DEEPEST + " levels deep, not " + depth
                                    + ".");
        }
        List<Map<String, @Nullable Object>> parts =
                Arrays.stream(filters).map(Filter::tree).toList();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("filters", parts);
        tree.put("condition", condition);
        return new Filter(tree, depth);
    }
}
