package io.svyaz.testkit.bitrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One kind of record as {@code crm.item} sees it: a table with other names and native values. */
final class ItemKind {

    private static final List<String> MULTIFIELDS = List.of("PHONE", "EMAIL", "WEB", "IM", "LINK");
    private static final Pattern CONDITION = Pattern.compile("(\\W*)(\\w+)");

    private final int entityTypeId;
    private final CrmTable table;
    private final ItemNames names;
    private final @Nullable Bindings contacts;
    private final Map<Long, List<@Nullable Object>> observers = new HashMap<>();

    ItemKind(int entityTypeId, CrmTable table, @Nullable Bindings contacts) {
        this.entityTypeId = entityTypeId;
        this.table = table;
        this.names = new ItemNames(table.type());
        this.contacts = contacts;
    }

    CrmTable table() {
        return table;
    }

    long add(Map<String, @Nullable Object> fields, boolean trusted) {
        long id = table.add(stored(fields), trusted);
        writeLists(id, fields);
        return id;
    }

    void update(long id, Map<String, @Nullable Object> fields) {
        table.update(id, stored(fields));
        writeLists(id, fields);
    }

    private void writeLists(long id, Map<String, @Nullable Object> fields) {
        if (fields.containsKey("observers")) {
            observers.put(id, Php.list(fields.get("observers")));
        }
        if (contacts != null && fields.containsKey("contactIds")) {
            contacts.setIds(id, Php.list(fields.get("contactIds")));
        }
    }

    private Map<String, @Nullable Object> stored(Map<String, @Nullable Object> fields) {
        var stored = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach((name, value) -> {
            if (name.equals("fm")) {
                multifields(Php.map(value)).forEach(stored::put);
            } else {
                stored.put(names.stored(name), value);
            }
        });
        return stored;
    }

    /** Keys that are numbers name a value that is there; an empty value removes it. */
    private static Map<String, List<Map<String, @Nullable Object>>> multifields(Map<String, @Nullable Object> written) {
        var byType = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        written.forEach((key, item) -> {
            Map<String, @Nullable Object> given = Php.map(item);
            var one = new LinkedHashMap<String, @Nullable Object>();
            one.put("ID", key.startsWith("n") ? "" : key);
            one.put("VALUE", given.get("value"));
            one.put("VALUE_TYPE", given.get("valueType"));
            byType.computeIfAbsent(Php.string(given.get("typeId")), type -> new ArrayList<>())
                    .add(one);
        });
        return byType;
    }

    Map<String, @Nullable Object> view(Map<String, @Nullable Object> row, boolean originalUfNames) {
        Map<String, @Nullable Object> view = selected(row, originalUfNames);
        long id = FieldType.number(Php.string(row.get("ID"))).longValue();
        view.put("observers", observers.getOrDefault(id, List.of()));
        if (contacts != null) {
            view.put("contactIds", contacts.ids(id));
        }
        view.put("entityTypeId", entityTypeId);
        return view;
    }

    private Map<String, @Nullable Object> selected(Map<String, @Nullable Object> row, boolean originalUfNames) {
        var view = new LinkedHashMap<String, @Nullable Object>();
        var values = new ArrayList<Map<String, @Nullable Object>>();
        row.forEach((name, value) -> {
            if (MULTIFIELDS.contains(name)) {
                CrmTable.multifield(row, name).forEach(stored -> values.add(multifield(stored)));
            } else {
                String type = Objects.requireNonNullElse(new Filter(table).typeOf(name), "string");
                view.put(names.shown(name, originalUfNames), NativeValues.of(type, value));
            }
        });
        if (!values.isEmpty()) {
            view.put("fm", values);
        }
        return view;
    }

    private static Map<String, @Nullable Object> multifield(Map<String, String> stored) {
        var value = new LinkedHashMap<String, @Nullable Object>();
        value.put("id", NativeValues.of("integer", stored.get("ID")));
        value.put("valueType", stored.get("VALUE_TYPE"));
        value.put("value", stored.get("VALUE"));
        value.put("typeId", stored.get("TYPE_ID"));
        return value;
    }

    Reply list(Params params, boolean originalUfNames) {
        var translated = new LinkedHashMap<String, @Nullable Object>();
        translated.put("start", params.get("start"));
        translated.put("order", renamed(params.map("order")));
        var select = new ArrayList<@Nullable Object>();
        for (Object name : Php.list(params.get("select"))) {
            String field = Php.string(name);
            if (field.equals("fm")) {
                select.addAll(MULTIFIELDS);
            } else {
                select.add(field.contains("*") ? "*" : names.stored(field));
            }
        }
        if (select.contains("*")) {
            select.add("UF_*");
        }
        translated.put("select", select);
        Reply found = new ListQuery(table, condition(params.map("filter"))).run(new Params(translated));
        List<Map<String, @Nullable Object>> views = Php.list(found.result()).stream()
                .map(row -> selected(Php.map(row), originalUfNames))
                .toList();
        return new Reply(views, found.total(), found.next());
    }

    /** Groups stand under numbers and say themselves whether one or all of their conditions must hold. */
    private Predicate<Map<String, @Nullable Object>> condition(Map<String, @Nullable Object> filter) {
        boolean any = Php.string(filter.get("logic")).equals("OR");
        Predicate<Map<String, @Nullable Object>> all = any ? row -> false : row -> true;
        for (Map.Entry<String, @Nullable Object> entry : filter.entrySet()) {
            if (!entry.getKey().equals("logic")) {
                Predicate<Map<String, @Nullable Object>> one = entry.getKey().matches("\\d+")
                                && Php.isArray(entry.getValue())
                        ? condition(Php.map(entry.getValue()))
                        : new Filter(table).of(renamed(Collections.singletonMap(entry.getKey(), entry.getValue())));
                all = any ? all.or(one) : all.and(one);
            }
        }
        return all;
    }

    private Map<String, @Nullable Object> renamed(Map<String, @Nullable Object> keyed) {
        var renamed = new LinkedHashMap<String, @Nullable Object>();
        keyed.forEach((key, value) -> {
            Matcher condition = CONDITION.matcher(key);
            renamed.put(condition.matches() ? condition.group(1) + names.stored(condition.group(2)) : key, value);
        });
        return renamed;
    }

    Map<String, @Nullable Object> fields(boolean originalUfNames) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        table.type().fields().values().stream()
                .filter(field -> !field.isMultifield())
                .forEach(field -> fields.put(
                        names.shown(field.name(), false), described(field.description(), field.name(), false)));
        for (String name : table.userFields().declared()) {
            var field = new FieldSpec(name, table.userFields().typeOf(name), false, null);
            fields.put(names.shown(name, originalUfNames), described(field.description(), name, true));
        }
        return fields;
    }

    private static Map<String, @Nullable Object> described(
            Map<String, @Nullable Object> description, String name, boolean dynamic) {
        description.put("isDynamic", dynamic);
        description.put("upperName", name);
        return description;
    }
}
