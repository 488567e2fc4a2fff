package io.svyaz.testkit.bitrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Links of records to contacts or companies. The first one stands in a field of the record: writing that field alone takes all
 * others away.
 */
final class Bindings {

    private final CrmTable owners;
    private final CrmTable linked;
    private final String idField;
    private final Map<Long, Map<Long, Integer>> sorts = new HashMap<>();

    Bindings(CrmTable owners, CrmTable linked, String idField) {
        this.owners = owners;
        this.linked = linked;
        this.idField = idField;
    }

    /** Registers {@code .add}, {@code .delete}, {@code .items.get} and so on under a prefix. */
    void register(String prefix, Map<String, Method> methods) {
        methods.put(prefix + ".items.get", params -> Reply.of(rows(owner(params))));
        methods.put(prefix + ".items.set", params -> {
            set(owner(params), Php.list(params.get("items")));
            return Reply.of(true);
        });
        methods.put(prefix + ".items.delete", params -> {
            setIds(owner(params), List.of());
            return Reply.of(true);
        });
        methods.put(prefix + ".add", params -> Reply.of(add(owner(params), Php.map(params.get("fields")))));
        methods.put(prefix + ".delete", params -> Reply.of(delete(owner(params), Php.map(params.get("fields")))));
        methods.put(prefix + ".fields", params -> Reply.of(fields()));
    }

    List<Long> ids(long owner) {
        return List.copyOf(links(owner).keySet());
    }

    void setIds(long owner, List<?> ids) {
        var items = new ArrayList<@Nullable Object>();
        ids.forEach(id -> items.add(Map.of(idField, id == null ? "" : id)));
        set(owner, items);
    }

    private long owner(Params params) {
        long id = params.id();
        if (!owners.contains(id)) {
            throw new BitrixException(new BitrixFailure(400, "NOT_FOUND", "Not found."));
        }
        return id;
    }

    private Map<Long, Integer> links(long owner) {
        long first =
                FieldType.number(Php.string(owners.get(owner).get(idField))).longValue();
        if (first == 0) {
            return new LinkedHashMap<>();
        }
        Map<Long, Integer> known = sorts.getOrDefault(owner, Map.of());
        return known.containsKey(first) ? new LinkedHashMap<>(known) : new LinkedHashMap<>(Map.of(first, 10));
    }

    private List<Map<String, @Nullable Object>> rows(long owner) {
        String first = Php.string(owners.get(owner).get(idField));
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        links(owner).forEach((id, sort) -> {
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put(idField, id);
            row.put("SORT", sort);
            row.put("ROLE_ID", 0);
            row.put("IS_PRIMARY", first.equals(Long.toString(id)) ? "Y" : "N");
            rows.add(row);
        });
        rows.sort(Comparator.comparing(row -> (Integer) row.get("SORT")));
        return rows;
    }

    private void set(long owner, List<?> items) {
        var links = new LinkedHashMap<Long, Integer>();
        long first = 0;
        for (Object item : items) {
            Map<String, @Nullable Object> given = Php.map(item);
            long id = known(given);
            links.put(id, sort(given, links));
            first = first == 0 || Php.string(given.get("IS_PRIMARY")).equals("Y") ? id : first;
        }
        store(owner, links, first);
    }

    private boolean add(long owner, Map<String, @Nullable Object> given) {
        long id = known(given);
        Map<Long, Integer> links = links(owner);
        if (links.containsKey(id)) {
            return false;
        }
        boolean primary = links.isEmpty() || Php.string(given.get("IS_PRIMARY")).equals("Y");
        links.put(id, sort(given, links));
        store(
                owner,
                links,
                primary
                        ? id
                        : FieldType.number(Php.string(owners.get(owner).get(idField)))
                                .longValue());
        return true;
    }

    private boolean delete(long owner, Map<String, @Nullable Object> given) {
        Map<Long, Integer> links = links(owner);
        long id = FieldType.number(Php.string(given.get(idField))).longValue();
        if (links.remove(id) == null) {
            return false;
        }
        long first =
                FieldType.number(Php.string(owners.get(owner).get(idField))).longValue();
        store(
                owner,
                links,
                first != id ? first : links.keySet().stream().findFirst().orElse(0L));
        return true;
    }

    private void store(long owner, Map<Long, Integer> links, long first) {
        sorts.put(owner, links);
        owners.get(owner).put(idField, first == 0 ? null : Long.toString(first));
    }

    private long known(Map<String, @Nullable Object> given) {
        long id = FieldType.number(Php.string(given.get(idField))).longValue();
        if (!linked.contains(id)) {
            throw BitrixException.crm("The " + idField + " parameter is invalid or not defined.");
        }
        return id;
    }

    private static int sort(Map<String, @Nullable Object> given, Map<Long, Integer> links) {
        return given.containsKey("SORT")
                ? FieldType.number(Php.string(given.get("SORT"))).intValue()
                : (links.size() + 1) * 10;
    }

    private Map<String, @Nullable Object> fields() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (FieldSpec field : List.of(
                new FieldSpec(idField, "integer", false, null),
                new FieldSpec("SORT", "integer", false, null),
                new FieldSpec("IS_PRIMARY", "char", false, null))) {
            fields.put(field.name(), field.description());
        }
        return fields;
    }
}
