package io.svyaz.testkit.bitrix;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods that every CRM object of the older kind has. */
final class CrmMethods {

    private final CrmTable table;

    private CrmMethods(CrmTable table) {
        this.table = table;
    }

    static void register(CrmTable table, Map<String, Method> methods) {
        var crm = new CrmMethods(table);
        String prefix = table.type().methodPrefix();
        methods.put(prefix + "add", params -> Reply.of(table.add(params.requiredMap("fields"), false)));
        methods.put(prefix + "get", crm::get);
        methods.put(prefix + "list", params -> new ListQuery(table).run(params));
        methods.put(prefix + "update", crm::update);
        methods.put(prefix + "delete", crm::delete);
        methods.put(prefix + "fields", params -> Reply.of(crm.fields()));
        methods.put(prefix + "userfield.add", table.userFields()::add);
        methods.put(prefix + "userfield.list", table.userFields()::list);
    }

    /** A copy: later commands of a batch must not change what an earlier one returned. */
    private Reply get(Params params) {
        var row = new LinkedHashMap<>(table.get(params.id()));
        table.userFields().declared().forEach(name -> row.putIfAbsent(name, null));
        return Reply.of(row);
    }

    private Reply update(Params params) {
        table.update(params.id(), params.requiredMap("fields"));
        return Reply.of(true);
    }

    private Reply delete(Params params) {
        table.delete(params.id());
        return Reply.of(true);
    }

    private Map<String, @Nullable Object> fields() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        table.type().fields().values().forEach(field -> fields.put(field.name(), field.description()));
        for (String name : table.userFields().declared()) {
            var spec = new FieldSpec(name, table.userFields().typeOf(name), false, null);
            Map<String, @Nullable Object> description = spec.description();
            description.put("isDynamic", true);
            fields.put(name, description);
        }
        return fields;
    }
}
