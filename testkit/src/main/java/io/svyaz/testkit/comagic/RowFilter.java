package io.svyaz.testkit.comagic;

import io.svyaz.testkit.internal.Json;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The filter tree of a report: leaves compare one field, groups join with and/or. */
final class RowFilter {

    private final ReportFields fields;

    RowFilter(ReportFields fields) {
        this.fields = fields;
    }

    Predicate<Map<String, @Nullable Object>> of(@Nullable Object tree) {
        if (tree == null) {
            return row -> true;
        }
        if (!(tree instanceof Map)) {
            throw ComagicException.wrongType("filter", tree);
        }
        Map<String, @Nullable Object> node = Json.object(tree);
        return node.containsKey("filters") ? group(node) : leaf(node);
    }

    private Predicate<Map<String, @Nullable Object>> group(Map<String, @Nullable Object> node) {
        if (!(node.get("filters") instanceof List<?> members)) {
            throw ComagicException.wrongType("filter.filters", node.get("filters"));
        }
        List<Predicate<Map<String, @Nullable Object>>> parts =
                members.stream().map(this::of).toList();
        String condition = String.valueOf(node.get("condition"));
        return switch (condition) {
            case "and" -> row -> parts.stream().allMatch(part -> part.test(row));
            case "or" -> row -> parts.stream().anyMatch(part -> part.test(row));
            default -> throw ComagicException.wrongValue("filter.condition", condition);
        };
    }

    private Predicate<Map<String, @Nullable Object>> leaf(Map<String, @Nullable Object> node) {
        String field = String.valueOf(node.get("field"));
        if (!fields.filterable(field)) {
            throw ComagicException.parameter("filter_prohibited", "Filter by parameter is prohibited", "filter", field);
        }
        Object wanted = node.get("value");
        List<?> operands = wanted instanceof List<?> list ? list : Collections.singletonList(wanted);
        if (!operands.stream().allMatch(operand -> fields.fits(field, operand))) {
            throw ComagicException.wrongType("filter.value", wanted);
        }
        Predicate<@Nullable Object> test = test(String.valueOf(node.get("operator")), wanted);
        return row -> test.test(row.get(field));
    }

    private static Predicate<@Nullable Object> test(String operator, @Nullable Object wanted) {
        return switch (operator) {
            case "=" -> value -> same(value, wanted);
            case "!=" -> value -> !same(value, wanted);
            case "<" -> value -> inOrder(value, wanted) && compare(value, wanted) < 0;
            case "<=" -> value -> inOrder(value, wanted) && compare(value, wanted) <= 0;
            case ">" -> value -> inOrder(value, wanted) && compare(value, wanted) > 0;
            case ">=" -> value -> inOrder(value, wanted) && compare(value, wanted) >= 0;
            case "in" ->
                value -> wanted instanceof List<?> list && list.stream().anyMatch(each -> same(value, each));
            case "like" -> matching(Pattern.quote(text(wanted)).replace("%", "\\E.*\\Q"), true);
            case "regexp" -> matching(text(wanted), false);
            default -> throw ComagicException.wrongValue("filter.operator", operator);
        };
    }

    private static Predicate<@Nullable Object> matching(String regex, boolean whole) {
        Pattern pattern = compiled(regex);
        return value -> value != null
                && (whole
                        ? pattern.matcher(text(value)).matches()
                        : pattern.matcher(text(value)).find());
    }

    private static Pattern compiled(String regex) {
        try {
            return Pattern.compile(regex, Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            throw ComagicException.wrongValue("filter.value", regex);
        }
    }

    private static boolean inOrder(@Nullable Object value, @Nullable Object wanted) {
        return value != null && wanted != null;
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        return (left == null || right == null) ? Objects.equals(left, right) : compare(left, right) == 0;
    }

    /** Numbers by size, everything else, dates included, by its text. */
    static int compare(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number && right instanceof Number) {
            return new BigDecimal(text(left)).compareTo(new BigDecimal(text(right)));
        }
        return text(left).compareTo(text(right));
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
