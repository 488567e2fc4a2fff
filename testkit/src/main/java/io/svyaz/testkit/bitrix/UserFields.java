package io.svyaz.testkit.bitrix;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The user fields of one CRM object. */
final class UserFields {

    private static final int MAX_NAME = 50;

    private final String entityId;
    private final boolean lenient;
    private final Map<String, Map<String, @Nullable Object>> fields = new LinkedHashMap<>();

    /** In lenient mode every {@code UF_} name exists, declared or not. */
    UserFields(EntityType type, boolean lenient) {
        this.entityId = "CRM_" + type.name();
        this.lenient = lenient;
    }

    boolean knows(String name) {
        return name.startsWith("UF_") && (lenient || fields.containsKey(name));
    }

    Iterable<String> declared() {
        return fields.keySet();
    }

    String typeOf(String name) {
        Map<String, @Nullable Object> field = fields.get(name);
        return field == null ? "string" : Php.string(field.get("USER_TYPE_ID"));
    }

    Reply add(Params params) {
        Map<String, @Nullable Object> given = params.requiredMap("fields");
        for (String required : List.of("USER_TYPE_ID", "FIELD_NAME")) {
            if (Php.string(given.get(required)).isEmpty()) {
                throw BitrixException.crm("The '" + required + "' field is not found.");
            }
        }
        return Reply.of(declare(Php.string(given.get("FIELD_NAME")), Php.string(given.get("USER_TYPE_ID")), given));
    }

    /** Fields made over REST always carry the prefix UF_CRM_. */
    int declare(String wanted, String userType, Map<String, @Nullable Object> given) {
        String upper = wanted.toUpperCase(Locale.ROOT);
        String name = upper.startsWith("UF_CRM_") ? upper : "UF_CRM_" + upper.replaceFirst("^UF_", "");
        if (name.length() > MAX_NAME || fields.containsKey(name)) {
            throw new BitrixException(new BitrixFailure(
                    400, "ERROR_CORE", "Field " + name + " for object " + entityId + " cannot be created."));
        }
        int id = fields.size() + 1;
        fields.put(name, row(id, name, userType, given));
        return id;
    }

    Reply list(Params params) {
        if (params.get("filter") != null && !Php.isArray(params.get("filter"))) {
            throw BitrixException.crm("Parameter 'filter' must be array.");
        }
        Map<String, @Nullable Object> filter = params.map("filter");
        var found = new ArrayList<Map<String, @Nullable Object>>();
        for (Map<String, @Nullable Object> field : fields.values()) {
            if (filter.keySet().stream()
                    .allMatch(key -> Php.string(field.get(key)).equals(Php.string(filter.get(key))))) {
                found.add(field);
            }
        }
        return new Reply(found, found.size(), null);
    }

    private Map<String, @Nullable Object> row(
            int id, String name, String userType, Map<String, @Nullable Object> given) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("ID", Integer.toString(id));
        row.put("ENTITY_ID", entityId);
        row.put("FIELD_NAME", name);
        row.put("USER_TYPE_ID", userType);
        row.put("XML_ID", given.get("XML_ID"));
        row.put("SORT", given.containsKey("SORT") ? Php.string(given.get("SORT")) : "100");
        for (String flag :
                List.of("MULTIPLE", "MANDATORY", "SHOW_FILTER", "SHOW_IN_LIST", "EDIT_IN_LIST", "IS_SEARCHABLE")) {
            row.put(flag, FieldType.stored("char", given.get(flag), ZoneOffset.UTC));
        }
        row.put("SETTINGS", given.containsKey("SETTINGS") ? given.get("SETTINGS") : Php.EMPTY_OBJECT);
        return row;
    }
}
