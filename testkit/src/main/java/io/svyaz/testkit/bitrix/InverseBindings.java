package io.svyaz.testkit.bitrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contacts of companies: the companies of contacts, seen from the other side. */
final class InverseBindings {

    private final CrmTable companies;
    private final CrmTable contacts;
    private final Bindings bindings;

    InverseBindings(CrmTable companies, CrmTable contacts, Bindings bindings) {
        this.companies = companies;
        this.contacts = contacts;
        this.bindings = bindings;
    }

    void register(String prefix, Map<String, Method> methods) {
        methods.put(prefix + ".items.get", params -> Reply.of(rows(company(params))));
        methods.put(prefix + ".items.set", params -> {
            long company = company(params);
            List<Long> wanted = Php.list(params.get("items")).stream()
                    .map(item -> contact(Php.map(item)))
                    .toList();
            contactsOf(company).forEach(contact -> unlink(contact, company));
            wanted.forEach(contact -> link(contact, company));
            return Reply.of(true);
        });
        methods.put(prefix + ".items.delete", params -> {
            long company = company(params);
            contactsOf(company).forEach(contact -> unlink(contact, company));
            return Reply.of(true);
        });
        methods.put(prefix + ".add", params -> Reply.of(link(contact(Php.map(params.get("fields"))), company(params))));
        methods.put(
                prefix + ".delete",
                params -> Reply.of(unlink(contact(Php.map(params.get("fields"))), company(params))));
    }

    private List<Long> contactsOf(long company) {
        var found = new ArrayList<Long>();
        for (Map<String, @Nullable Object> contact : contacts.rows()) {
            long id = FieldType.number(Php.string(contact.get("ID"))).longValue();
            if (bindings.ids(id).contains(company)) {
                found.add(id);
            }
        }
        return found;
    }

    private List<Map<String, @Nullable Object>> rows(long company) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (Long contact : contactsOf(company)) {
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("CONTACT_ID", contact);
            row.put("SORT", (rows.size() + 1) * 10);
            row.put("ROLE_ID", 0);
            row.put("IS_PRIMARY", rows.isEmpty() ? "Y" : "N");
            rows.add(row);
        }
        return rows;
    }

    private boolean link(long contact, long company) {
        var all = new ArrayList<>(bindings.ids(contact));
        boolean added = !all.contains(company) && all.add(company);
        bindings.setIds(contact, all);
        return added;
    }

    private boolean unlink(long contact, long company) {
        var all = new ArrayList<>(bindings.ids(contact));
        boolean removed = all.remove(company);
        bindings.setIds(contact, all);
        return removed;
    }

    private long company(Params params) {
        long id = params.id();
        if (!companies.contains(id)) {
            throw new BitrixException(new BitrixFailure(400, "NOT_FOUND", "Not found."));
        }
        return id;
    }

    private long contact(Map<String, @Nullable Object> given) {
        long id = FieldType.number(Php.string(given.get("CONTACT_ID"))).longValue();
        if (!contacts.contains(id)) {
            throw BitrixException.crm("The CONTACT_ID parameter is invalid or not defined.");
        }
        return id;
    }
}
