package io.svyaz.testkit.helpdeskeddy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The users of an account. Not thread-safe. */
final class People {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Clock clock;
    private final Map<Long, Map<String, @Nullable Object>> users = new LinkedHashMap<>();
    private long last;
    private boolean listsWithoutEmail;

    People(Clock clock) {
        this.clock = clock;
        add(fields("Agent", "agent@example.com", ""), 2);
    }

    static Map<String, @Nullable Object> fields(String name, String email, String phone) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("email", email);
        fields.put("phone", phone);
        return fields;
    }

    void listsWithoutEmail(boolean without) {
        listsWithoutEmail = without;
    }

    int size() {
        return users.size();
    }

    Map<String, @Nullable Object> add(Map<String, @Nullable Object> fields, long groupId) {
        String now = DATE.format(LocalDateTime.now(clock));
        boolean staff = groupId != 1;
        Map<String, @Nullable Object> user = new LinkedHashMap<>();
        user.put("id", ++last);
        user.put("date_created", now);
        for (String name : List.of("name", "lastname", "alias", "email", "phone", "skype", "website")) {
            user.put(name, Fields.text(fields, name));
        }
        String organization = Fields.text(fields, "organization");
        user.put("organization", organization.isEmpty() ? "" : Map.of("id", 8, "name", organization));
        user.put("status", "active");
        user.put("language", "ru");
        user.put("notifications", "1");
        user.put(
                "group",
                Map.of("id", groupId, "type", staff ? "staff" : "user", "name", Map.of("ru", "Группа"), "disable", 0));
        user.put("department", fields.getOrDefault("department", List.of()));
        user.put("ldap_username", null);
        user.put("custom_fields", new ArrayList<Object>());
        users.put(last, user);
        change(user, fields);
        return user;
    }

    Map<String, @Nullable Object> create(Map<String, @Nullable Object> fields) {
        for (String needed : List.of("name", "email", "password", "group_id", "department")) {
            if (Fields.text(fields, needed).isEmpty()) {
                throw Refusal.badRequest("Field {" + needed + "} is required");
            }
        }
        return add(fields, Fields.number(fields, "group_id"));
    }

    /** Version 1 makes or changes by address. */
    Map<String, @Nullable Object> upsert(Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> known = byEmail(Fields.text(fields, "email"));
        return known == null ? add(fields, 1) : change(known, fields);
    }

    @Nullable
    Map<String, @Nullable Object> byEmail(String email) {
        return users.values().stream()
                .filter(user -> Fields.text(user, "email").equalsIgnoreCase(email))
                .findFirst()
                .orElse(null);
    }

    Map<String, @Nullable Object> change(Map<String, @Nullable Object> user, Map<String, @Nullable Object> fields) {
        for (String name : List.of("name", "lastname", "alias", "email", "phone", "status", "language")) {
            if (fields.containsKey(name)) {
                user.put(name, fields.get(name));
            }
        }
        Tickets.writeCustomFields(user, fields);
        user.put("date_updated", DATE.format(LocalDateTime.now(clock)));
        return user;
    }

    Map<String, @Nullable Object> get(long id) {
        Map<String, @Nullable Object> user = users.get(id);
        if (user == null) {
            throw Refusal.notFound("User", id);
        }
        return user;
    }

    void delete(long id) {
        get(id);
        users.remove(id);
    }

    Map<String, @Nullable Object> list(Map<String, String> query) {
        List<Map<String, @Nullable Object>> rows = Listed.ordered(
                users.values().stream()
                        .filter(user -> Listed.found(query, user, "name", "lastname", "email", "phone"))
                        .filter(user -> Listed.among(query, "id_list", user, "id"))
                        .map(this::row),
                query,
                "name{asc}");
        return Listed.page(rows, query, 30, false);
    }

    private Map<String, @Nullable Object> row(Map<String, @Nullable Object> user) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>(user);
        if (listsWithoutEmail) {
            row.remove("email");
        }
        return row;
    }
}
