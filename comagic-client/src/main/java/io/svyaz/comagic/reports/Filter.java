package io.svyaz.comagic.reports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A condition of a report, or several joined. Immutable. */
public final class Filter {
    private final Map<String, @Nullable Object> tree;

    private Filter(Map<String, @Nullable Object> tree) {
        this.tree = tree;
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
     * A field and a value under one of the vendor's operators.
     *
     * @param field the vendor's name
     * @param operator {@code =}, {@code !=}, {@code <}, {@code >}, {@code <=}, {@code >=}, {@code like}, {@code regexp},
     *     {@code jsquery} or {@code in}
     * @param value as the operator takes it
     * @return the condition
     */
    public static Filter of(String field, String operator, @Nullable Object value) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("field", field);
        tree.put("operator", operator);
        tree.put("value", value);
        return new Filter(tree);
    }

    /**
     * All must hold.
     *
     * @param filters two or more
     * @return the condition
     */
    public static Filter and(Filter... filters) {
        return joined("and", filters);
    }

    /**
     * One must hold.
     *
     * @param filters two or more
     * @return the condition
     */
    public static Filter or(Filter... filters) {
        return joined("or", filters);
    }

    Map<String, @Nullable Object> tree() {
        return tree;
    }

    private static Filter joined(String condition, Filter... filters) {
        List<Map<String, @Nullable Object>> parts =
                Arrays.stream(filters).map(Filter::tree).toList();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("filters", parts);
        tree.put("condition", condition);
        return new Filter(tree);
    }
}
