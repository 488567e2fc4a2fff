package io.svyaz.testkit.bitrix;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The filter of a list method: prefixed field names, all of which must hold. */
final class Filter {

    private static final Pattern KEY = Pattern.compile("(!=%|!%=|=%|%=|!%|!=|!@|!|>=|<=|>|<|=|@|%)?(\\w+)");

    private final CrmTable table;

    Filter(CrmTable table) {
        this.table = table;
    }

    /** A condition on a field that does not exist is dropped without a word, so that such a filter finds everything. */
    Predicate<Map<String, @Nullable Object>> of(Map<String, @Nullable Object> conditions) {
        Predicate<Map<String, @Nullable Object>> all = row -> true;
        for (Map.Entry<String, @Nullable Object> condition : conditions.entrySet()) {
            Matcher key = KEY.matcher(condition.getKey());
            if (key.matches() && typeOf(key.group(2)) != null) {
                all = all.and(
                        condition(Objects.requireNonNullElse(key.group(1), "="), key.group(2), condition.getValue()));
            }
        }
        return all;
    }

    @Nullable
    String typeOf(String field) {
        FieldSpec spec = table.type().field(field);
        if (spec != null) {
            return spec.type();
        }
        return table.userFields().knows(field) ? table.userFields().typeOf(field) : null;
    }

    private Predicate<Map<String, @Nullable Object>> condition(String prefix, String field, @Nullable Object wanted) {
        boolean negated = prefix.startsWith("!");
        String operator = negated ? prefix.substring(1) : prefix;
        if (operator.contains(">") || operator.contains("<")) {
            // An array cannot be compared by size; the vendor then acts as if the condition were not there.
            return Php.isArray(wanted)
                    ? row -> true
                    : row -> values(row, field).stream()
                            .anyMatch(value ->
                                    value != null && inOrder(operator, compare(field, value, Php.string(wanted))));
        }
        List<@Nullable Object> options = Php.isArray(wanted) ? Php.list(wanted) : List.of(Php.string(wanted));
        return row -> negated
                != options.stream()
                        .anyMatch(option -> values(row, field).stream()
                                .anyMatch(value -> matches(operator, field, Php.string(value), Php.string(option))));
    }

    private static List<@Nullable Object> values(Map<String, @Nullable Object> row, String field) {
        Object value = row.get(field);
        if (!(value instanceof List<?> list)) {
            var one = new ArrayList<@Nullable Object>();
            one.add(value);
            return one;
        }
        var values = new ArrayList<@Nullable Object>();
        list.forEach(item -> values.add(item instanceof Map<?, ?> multifield ? multifield.get("VALUE") : item));
        return values;
    }

    private boolean matches(String operator, String field, String value, String wanted) {
        return switch (operator) {
            case "%" -> lower(value).contains(lower(wanted));
            case "=%", "%=" -> like(wanted).matcher(value).matches();
            default ->
                (wanted.isEmpty() || value.isEmpty()) ? wanted.equals(value) : compare(field, value, wanted) == 0;
        };
    }

    private static boolean inOrder(String operator, int comparison) {
        return switch (operator) {
            case ">" -> comparison > 0;
            case ">=" -> comparison >= 0;
            case "<" -> comparison < 0;
            default -> comparison <= 0;
        };
    }

    /** Compares two stored values of a field; the database compares text without regard to case. */
    int compare(String field, Object left, Object right) {
        String type = Objects.requireNonNullElse(typeOf(field), "string");
        String first = Php.string(left);
        String second = Php.string(right);
        if (FieldType.isNumber(type)) {
            return FieldType.number(first).compareTo(FieldType.number(second));
        }
        Instant start = FieldType.isTime(type) ? FieldType.instant(first, table.zone()) : null;
        Instant end = FieldType.isTime(type) ? FieldType.instant(second, table.zone()) : null;
        return start != null && end != null
                ? start.compareTo(end)
                : lower(first).compareTo(lower(second));
    }

    private static Pattern like(String pattern) {
        String regex = Pattern.quote(pattern).replace("%", "\\E.*\\Q");
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
