package io.svyaz.testkit.bitrix;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of fields as {@code crm.item} writes them, and as the tables keep them. */
final class ItemNames {

    private static final Pattern USER_FIELD = Pattern.compile("ufCrm(\\d*)_(.+)");
    private static final Pattern STORED_USER_FIELD = Pattern.compile("UF_CRM_(?:(\\d{1,4})_)?(.+)");

    private final Map<String, String> stored = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();

    ItemNames(EntityType type) {
        alias("createdTime", "DATE_CREATE");
        alias("updatedTime", "DATE_MODIFY");
        alias("createdBy", "CREATED_BY_ID");
        alias("updatedBy", "MODIFY_BY_ID");
        alias("movedBy", "MOVED_BY_ID");
        if (type == EntityType.LEAD) {
            alias("stageId", "STATUS_ID");
            alias("stageSemanticId", "STATUS_SEMANTIC_ID");
        }
        if (type == EntityType.COMPANY) {
            alias("typeId", "COMPANY_TYPE");
        }
    }

    private void alias(String camelCase, String upperCase) {
        stored.put(camelCase, upperCase);
        shown.put(upperCase, camelCase);
    }

    /** The name in the table; a name of the table is left as it is. */
    String stored(String name) {
        Matcher userField = USER_FIELD.matcher(name);
        if (userField.matches()) {
            String process = userField.group(1);
            return "UF_CRM_" + (process.isEmpty() ? "" : process + "_") + userField.group(2);
        }
        return name.startsWith("UF_") ? name : stored.getOrDefault(name, upper(name));
    }

    String shown(String name, boolean originalUfNames) {
        if (!name.startsWith("UF_")) {
            return shown.getOrDefault(name, camel(name));
        }
        Matcher userField = STORED_USER_FIELD.matcher(name);
        if (originalUfNames || !userField.matches()) {
            return name;
        }
        return "ufCrm" + (userField.group(1) == null ? "" : userField.group(1)) + "_" + userField.group(2);
    }

    private static String upper(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\\d)", "_").toUpperCase(Locale.ROOT);
    }

    static String camel(String name) {
        var camel = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("_", -1)) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }
}
