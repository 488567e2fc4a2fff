package io.svyaz.testkit.comagic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Things with an id that are made, changed, deleted and listed. */
final class Records {

    private static final Set<String> LISTING = Set.of("limit", "offset", "filter", "fields", "sort");

    private final ReportFields fields;
    private final Set<String> required;
    private final boolean namesDiffer;
    private final TreeMap<Long, Map<String, @Nullable Object>> records = new TreeMap<>();
    private long lastId = 500_000;

    Records(ReportFields fields, Set<String> required, boolean namesDiffer) {
        this.fields = fields;
        this.required = required;
        this.namesDiffer = namesDiffer;
    }

    boolean has(long id) {
        return records.containsKey(id);
    }

    @Nullable
    Object value(long id, String field) {
        return Objects.requireNonNull(records.get(id)).get(field);
    }

    RpcResult list(RpcParams params) {
        params.only(LISTING);
        var found = new ArrayList<>(records.values());
        found.removeIf(new RowFilter(fields).of(params.get("filter")).negate());
        List<String> names = params.list("fields").stream().map(String::valueOf).toList();
        List<String> wanted = names.isEmpty() ? fields.byDefault() : names;
        List<Map<String, @Nullable Object>> page = found.stream()
                .skip(params.number("offset", 0, 100_000))
                .limit(params.number("limit", 1000, 10_000))
                .map(row -> picked(row, wanted))
                .toList();
        return RpcResult.list(page, found.size());
    }

    RpcResult create(RpcParams params) {
        required.forEach(name -> {
            if (params.get(name) == null) {
                throw ComagicException.missing(name);
            }
        });
        Map<String, @Nullable Object> row = fields.emptyRow();
        row.put("id", ++lastId);
        write(row, params);
        records.put(lastId, row);
        return RpcResult.object(Map.of("id", lastId));
    }

    RpcResult update(RpcParams params) {
        long id = known(params.number("id"));
        write(Objects.requireNonNull(records.get(id)), params);
        return RpcResult.object(Map.of());
    }

    RpcResult delete(RpcParams params) {
        params.only(Set.of("id", "ids"));
        List<?> ids = params.get("id") == null ? params.list("ids") : List.of(params.number("id"));
        if (ids.isEmpty()) {
            throw ComagicException.missing("id");
        }
        ids.forEach(id -> records.remove(known(((Number) id).longValue())));
        return RpcResult.object(Map.of());
    }

    private long known(long id) {
        if (!has(id)) {
            throw ComagicException.parameter("entity_not_found", "Entity not found", "id", id);
        }
        return id;
    }

    private void write(Map<String, @Nullable Object> row, RpcParams params) {
        params.values().forEach((name, value) -> {
            if (name.equals("access_token") || name.equals("user_id") || name.equals("id")) {
                return;
            }
            if (!fields.knows(name)) {
                throw ComagicException.parameter("unexpected_parameters", "Unexpected parameters", name, value);
            }
            if (namesDiffer && name.equals("name") && isTaken(row, value)) {
                throw ComagicException.parameter("duplicate_entity", "Duplicate entity", name, value);
            }
            row.put(name, value);
        });
    }

    private boolean isTaken(Map<String, @Nullable Object> own, @Nullable Object name) {
        return records.values().stream().anyMatch(row -> row != own && Objects.equals(row.get("name"), name));
    }

    private static Map<String, @Nullable Object> picked(Map<String, @Nullable Object> row, List<String> wanted) {
        var picked = new LinkedHashMap<String, @Nullable Object>();
        wanted.forEach(name -> picked.put(name, row.get(name)));
        return picked;
    }
}
