package io.svyaz.testkit.helpdeskeddy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters, order and pages of a list. */
final class Listed {

    private Listed() {}

    static boolean among(Map<String, String> query, String parameter, Map<String, ?> row, String field) {
        String wanted = query.get(parameter);
        return wanted == null || List.of(wanted.split(",", -1)).contains(Fields.text(row, field));
    }

    static boolean found(Map<String, String> query, Map<String, ?> row, String... fields) {
        String search = query.get("search");
        if (search == null) {
            return true;
        }
        String wanted = search.toLowerCase(Locale.ROOT);
        boolean exact = "1".equals(query.get("exact_search"));
        return Stream.of(fields)
                .map(field -> Fields.text(row, field).toLowerCase(Locale.ROOT))
                .anyMatch(text -> exact ? text.equals(wanted) : text.contains(wanted));
    }

    static List<Map<String, @Nullable Object>> ordered(
            Stream<Map<String, @Nullable Object>> rows, Map<String, String> query, String usual) {
        Comparator<Map<String, @Nullable Object>> order = null;
        for (String part : query.getOrDefault("order_by", usual).split(",", -1)) {
            String field = part.substring(0, part.indexOf('{'));
            Comparator<Map<String, @Nullable Object>> by = Comparator.comparing(row -> Fields.text(row, field));
            by = by.thenComparing(row -> Fields.number(row, "id"));
            by = part.endsWith("{desc}") ? by.reversed() : by;
            order = order == null ? by : order.thenComparing(by);
        }
        return rows.sorted(order).toList();
    }

    static Map<String, @Nullable Object> page(
            List<Map<String, @Nullable Object>> rows, Map<String, String> query, int size, boolean keyed) {
        int page = Integer.parseInt(query.getOrDefault("page", "1"));
        int from = Math.min(rows.size(), (page - 1) * size);
        List<Map<String, @Nullable Object>> here = rows.subList(from, Math.min(rows.size(), from + size));
        Map<String, @Nullable Object> pagination = new LinkedHashMap<>();
        pagination.put("total", Integer.toString(rows.size()));
        pagination.put("per_page", size);
        pagination.put("current_page", page);
        pagination.put("total_pages", (rows.size() + size - 1) / size);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("data", keyed && !here.isEmpty() ? byId(here) : new ArrayList<>(here));
        answer.put("pagination", pagination);
        return answer;
    }

    private static Map<String, @Nullable Object> byId(List<Map<String, @Nullable Object>> rows) {
        Map<String, @Nullable Object> keyed = new LinkedHashMap<>();
        rows.forEach(row -> keyed.put(Fields.text(row, "id"), row));
        return keyed;
    }
}
