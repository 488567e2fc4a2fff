package io.svyaz.testkit.comagic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who works here, as {@code get.employees} tells it. Filters by equality of the login alone. Thread-safe. */
final class Employees {

    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    private long lastId = 700_000;

    synchronized void add(long id, String login, String operatorLogin, String phone) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("login", login);
        row.put("operator", Map.of("operator_login", operatorLogin));
        row.put("extension", Map.of("extension_phone_number", Long.toString(100 + rows.size())));
        row.put("phone_numbers", List.of(Map.of("phone_number", phone)));
        rows.add(row);
    }

    synchronized RpcResult create(RpcParams params) {
        complete(params);
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", ++lastId);
        row.putAll(params.values());
        row.remove("access_token");
        rows.add(row);
        return RpcResult.object(Map.of("id", lastId));
    }

    synchronized RpcResult update(RpcParams params) {
        long id = params.number("id");
        complete(params);
        Map<String, @Nullable Object> row = rows.stream()
                .filter(each -> Long.valueOf(id).equals(each.get("id")))
                .findFirst()
                .orElseThrow(() -> ComagicException.parameter("entity_not_found", "Entity not found", "id", id));
        params.values().forEach((name, value) -> {
            if (!name.equals("access_token") && !name.equals("id")) {
                row.put(name, value);
            }
        });
        return RpcResult.object(Map.of());
    }

    synchronized List<Map<String, @Nullable Object>> rows() {
        return rows.stream().map(row -> copy(row)).toList();
    }

    private static Map<String, @Nullable Object> copy(Map<String, @Nullable Object> row) {
        return new LinkedHashMap<>(row);
    }

    private static void complete(RpcParams params) {
        params.text("last_name");
        if (params.list("phone_numbers").isEmpty()) {
            throw ComagicException.missing("phone_numbers");
        }
    }

    /** While nobody was seeded, anybody may work here. */
    synchronized boolean mayBe(long id) {
        return rows.isEmpty() || rows.stream().anyMatch(row -> Long.valueOf(id).equals(row.get("id")));
    }

    synchronized RpcResult query(RpcParams params) {
        params.only(Set.of("limit", "offset", "filter", "fields", "sort"));
        Object filter = params.get("filter");
        List<Map<String, @Nullable Object>> found =
                rows.stream().filter(row -> filter == null || fits(row, filter)).toList();
        return RpcResult.list(found, found.size());
    }

    private static boolean fits(Map<String, @Nullable Object> row, Object filter) {
        if (!(filter instanceof Map<?, ?> equal) || !"login".equals(equal.get("field"))) {
            throw ComagicException.parameter("filter_prohibited", "Filter prohibited", "filter", null);
        }
        return String.valueOf(row.get("login")).equals(equal.get("value"));
    }
}
