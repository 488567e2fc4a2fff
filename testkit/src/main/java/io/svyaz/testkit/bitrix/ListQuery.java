package io.svyaz.testkit.bitrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One call of a list method: filter, order, page and selected fields. */
final class ListQuery {

    private final CrmTable table;
    private final Filter filter;
    private final Predicate<Map<String, @Nullable Object>> more;

    ListQuery(CrmTable table) {
        this(table, row -> true);
    }

    /** With conditions that the filter of the parameters cannot say. */
    ListQuery(CrmTable table, Predicate<Map<String, @Nullable Object>> more) {
        this.table = table;
        this.more = more;
        this.filter = new Filter(table);
    }

    Reply run(Params params) {
        var found = new ArrayList<>(table.rows());
        found.removeIf(filter.of(params.map("filter")).and(more).negate());
        found.sort(order(params.map("order")));
        Set<String> selected = selected(params);

        List<Map<String, @Nullable Object>> views =
                found.stream().map(row -> view(row, selected)).toList();
        return Reply.page(views, params);
    }

    private Comparator<Map<String, @Nullable Object>> order(Map<String, @Nullable Object> order) {
        Comparator<Map<String, @Nullable Object>> comparator = null;
        for (Map.Entry<String, @Nullable Object> entry : order.entrySet()) {
            if (filter.typeOf(entry.getKey()) != null) {
                Comparator<Map<String, @Nullable Object>> next = by(entry.getKey());
                next = Php.string(entry.getValue()).toUpperCase(Locale.ROOT).startsWith("DESC")
                        ? next.reversed()
                        : next;
                comparator = comparator == null ? next : comparator.thenComparing(next);
            }
        }
        return comparator == null ? by("ID") : comparator;
    }

    private Comparator<Map<String, @Nullable Object>> by(String field) {
        return (left, right) -> filter.compare(field, Php.string(left.get(field)), Php.string(right.get(field)));
    }

    /** An empty selection is {@code *} and {@code UF_*}; multifields come only when named. */
    private Set<String> selected(Params params) {
        var names = new LinkedHashSet<String>();
        Php.list(params.get("select")).forEach(name -> names.add(Php.string(name)));
        if (names.isEmpty()) {
            names.addAll(List.of("*", "UF_*"));
        }
        if (names.remove("*")) {
            table.type().fields().values().stream()
                    .filter(field -> !field.isMultifield())
                    .forEach(field -> names.add(field.name()));
        }
        if (names.remove("UF_*")) {
            table.userFields().declared().forEach(names::add);
            table.rows()
                    .forEach(row -> row.keySet().stream()
                            .filter(name -> name.startsWith("UF_"))
                            .forEach(names::add));
        }
        return names;
    }

    private Map<String, @Nullable Object> view(Map<String, @Nullable Object> row, Set<String> selected) {
        var view = new LinkedHashMap<String, @Nullable Object>();
        for (String name : selected) {
            FieldSpec field = table.type().field(name);
            boolean standard = field != null && !field.isMultifield();
            if (standard
                    || row.containsKey(name)
                    || (field == null && table.userFields().knows(name))) {
                view.put(name, row.get(name));
            }
        }
        return view;
    }
}
