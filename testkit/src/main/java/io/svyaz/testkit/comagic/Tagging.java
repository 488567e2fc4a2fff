package io.svyaz.testkit.comagic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tags and sales on communications; those of calls show in the report of calls. */
final class Tagging {

    private static final Set<String> TYPES = Set.of("call", "chat", "goal", "offline_message");

    private final Records tags;
    private final Report calls;
    private long lastSale = 700_000;

    Tagging(Records tags, Report calls) {
        this.tags = tags;
        this.calls = calls;
    }

    RpcResult set(RpcParams params) {
        params.only(Set.of("communication_id", "communication_type", "tag_id"));
        long communication = communication(params);
        long tag = tag(params);
        List<Map<String, @Nullable Object>> now = without(communication, tag);
        var added = new LinkedHashMap<String, @Nullable Object>();
        added.put("tag_id", tag);
        added.put("tag_name", tags.value(tag, "name"));
        added.put("tag_type", "manual");
        now.add(added);
        calls.marks(communication).put("tags", now);
        return RpcResult.object(Map.of());
    }

    RpcResult unset(RpcParams params) {
        params.only(Set.of("communication_id", "communication_type", "tag_id"));
        long communication = communication(params);
        calls.marks(communication).put("tags", without(communication, tag(params)));
        return RpcResult.object(Map.of());
    }

    RpcResult sell(RpcParams params) {
        params.only(Set.of("communication_id", "communication_type", "date_time", "transaction_value", "comment"));
        Object value = params.get("transaction_value");
        if (!(value instanceof Number)) {
            throw value == null
                    ? ComagicException.missing("transaction_value")
                    : ComagicException.wrongType("transaction_value", value);
        }
        Map<String, @Nullable Object> marks = calls.marks(communication(params));
        marks.put("sale_date", params.text("date_time"));
        marks.put("sale_cost", value);
        return RpcResult.object(Map.of("id", ++lastSale));
    }

    private List<Map<String, @Nullable Object>> without(long communication, long tag) {
        var left = new ArrayList<Map<String, @Nullable Object>>();
        if (calls.marks(communication).get("tags") instanceof List<?> earlier) {
            for (Object each : earlier) {
                Map<String, @Nullable Object> set = io.svyaz.testkit.internal.Json.object(each);
                if (!Long.valueOf(tag).equals(set.get("tag_id"))) {
                    left.add(set);
                }
            }
        }
        return left;
    }

    private long communication(RpcParams params) {
        String type = params.text("communication_type");
        if (!TYPES.contains(type)) {
            throw ComagicException.wrongValue("communication_type", type);
        }
        long id = params.number("communication_id");
        if (type.equals("call") && !calls.has(id)) {
            throw ComagicException.parameter("entity_not_found", "Entity not found", "communication_id", id);
        }
        return id;
    }

    private long tag(RpcParams params) {
        long id = params.number("tag_id");
        if (!tags.has(id)) {
            throw ComagicException.parameter("entity_not_found", "Entity not found", "tag_id", id);
        }
        return id;
    }
}
