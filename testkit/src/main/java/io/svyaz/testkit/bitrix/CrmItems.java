package io.svyaz.testkit.bitrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that lies across the kinds of records: universal methods, product rows and links. */
final class CrmItems {

    private static final Map<String, EntityType> BY_SHORT_CODE =
            Map.of("L", EntityType.LEAD, "D", EntityType.DEAL, "C", EntityType.CONTACT, "CO", EntityType.COMPANY);

    private final Map<EntityType, CrmTable> tables;
    private final ItemMethods items;
    private final Map<String, Bindings> contacts = new HashMap<>();

    CrmItems(Map<EntityType, CrmTable> tables, Function<EntityType, CrmTable> newTable) {
        this.tables = tables;
        this.items = new ItemMethods(id -> newTable.apply(EntityType.smart(id)));
    }

    void register(CrmTable productRows, Map<String, Method> methods) {
        CrmTable contactTable = table(EntityType.CONTACT);
        for (EntityType type : List.of(EntityType.LEAD, EntityType.DEAL)) {
            var bindings = new Bindings(table(type), contactTable, "CONTACT_ID");
            contacts.put(type.name(), bindings);
            bindings.register(type.methodPrefix() + "contact", methods);
            withIds(type.methodPrefix(), "CONTACT_IDS", bindings, methods);
        }
        var companies = new Bindings(contactTable, table(EntityType.COMPANY), "COMPANY_ID");
        companies.register("crm.contact.company", methods);
        withIds("crm.contact.", "COMPANY_IDS", companies, methods);
        new InverseBindings(table(EntityType.COMPANY), contactTable, companies)
                .register("crm.company.contact", methods);
        var known = List.of(EntityType.LEAD, EntityType.DEAL, EntityType.CONTACT, EntityType.COMPANY);
        known.forEach(type -> items.know(
                known.indexOf(type) + 1,
                new ItemKind(known.indexOf(type) + 1, table(type), contacts.get(type.name()))));
        items.register(methods);
        var rows = new ProductRows(productRows, this::owners);
        rows.register(methods);
        rows.registerClassic("crm.lead.", "L", methods);
        rows.registerClassic("crm.deal.", "D", methods);
    }

    /** The older methods take several ids beside the one. */
    private static void withIds(String prefix, String field, Bindings bindings, Map<String, Method> methods) {
        for (String name : List.of("add", "update")) {
            methods.computeIfPresent(prefix + name, (full, plain) -> params -> {
                Reply reply = plain.call(params);
                Map<String, @Nullable Object> fields = params.map("fields");
                if (fields.containsKey(field)) {
                    long id = name.equals("add")
                            ? FieldType.number(Php.string(reply.result())).longValue()
                            : params.id();
                    bindings.setIds(id, Php.list(fields.get(field)));
                }
                return reply;
            });
        }
    }

    private @Nullable CrmTable owners(String shortCode) {
        EntityType known = BY_SHORT_CODE.get(shortCode);
        if (known != null) {
            return tables.get(known);
        }
        if (shortCode.equals("SI")) {
            return items.kind(31).table();
        }
        return shortCode.matches("T[0-9a-fA-F]+")
                ? items.kind(Integer.parseInt(shortCode.substring(1), 16)).table()
                : null;
    }

    long add(int entityTypeId, Map<String, ?> fields) {
        return items.kind(entityTypeId).add(Php.map(fields), true);
    }

    List<Map<String, @Nullable Object>> rows(int entityTypeId) {
        ItemKind kind = items.kind(entityTypeId);
        var views = new ArrayList<Map<String, @Nullable Object>>();
        kind.table().rows().forEach(row -> views.add(kind.view(row, false)));
        return views;
    }

    private CrmTable table(EntityType type) {
        return Objects.requireNonNull(tables.get(type), type.name());
    }
}
