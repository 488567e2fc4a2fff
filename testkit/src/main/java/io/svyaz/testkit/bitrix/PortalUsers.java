package io.svyaz.testkit.bitrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people of the portal; {@code user.get} filters by equality. */
final class PortalUsers {
    private final List<Map<String, @Nullable Object>> users = new ArrayList<>();

    void register(Map<String, Method> methods) {
        methods.put("user.get", this::list);
    }

    long add(Map<String, ?> fields) {
        var user = new LinkedHashMap<String, @Nullable Object>();
        user.put("ID", Integer.toString(users.size() + 1));
        user.put("ACTIVE", true);
        user.putAll(fields);
        users.add(user);
        return users.size();
    }

    private Reply list(Params params) {
        Map<String, @Nullable Object> filter = params.map("FILTER");
        return Reply.page(users.stream().filter(user -> fits(user, filter)).toList(), params);
    }

    private static boolean fits(Map<String, @Nullable Object> user, Map<String, @Nullable Object> filter) {
        return filter.entrySet().stream()
                .allMatch(condition -> condition.getKey().equals(">ID")
                        ? FieldType.number(Php.string(user.get("ID")))
                                        .compareTo(FieldType.number(Php.string(condition.getValue())))
                                > 0
                        : Php.string(user.get(condition.getKey())).equals(Php.string(condition.getValue())));
    }
}
