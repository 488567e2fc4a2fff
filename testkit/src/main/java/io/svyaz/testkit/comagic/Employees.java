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

    synchronized void add(long id, String login, String operatorLogin, String phone) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("login", login);
        row.put("operator", Map.of("operator_login", operatorLogin));
        row.put("extension", Map.of("extension_phone_number", Long.toString(100 + rows.size())));
        row.put("phone_numbers", List.of(Map.of("phone_number", phone)));
        rows.add(row);
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
