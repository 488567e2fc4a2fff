package io.svyaz.testkit.comagic;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls that are going on, and the telephones that rang for them. */
final class ActiveCalls {

    private final List<Ring> rings = new ArrayList<>();
    private final Map<Long, ActiveCall> calls = new LinkedHashMap<>();
    private long lastId = 237_859_000;

    /** One call: its row of list.calls, and where in the order of steering it is. */
    static final class ActiveCall {
        final Map<String, @Nullable Object> row = new LinkedHashMap<>();
        State state = State.TALKING;

        long id() {
            return row.get("call_session_id") instanceof Long id ? id : 0;
        }
    }

    enum State {
        TALKING,
        HELD,
        CONSULTING
    }

    long start(String method, RpcParams params, LocalDateTime now) {
        long id = ++lastId;
        var call = new ActiveCall();
        call.row.put("call_session_id", id);
        call.row.put("direction", params.get("direction") == null ? "in" : params.get("direction"));
        call.row.put("start_time", now.toString());
        call.row.put("virtual_phone_number", params.get("virtual_phone_number"));
        call.row.put("contact_phone_number", params.get("contact"));
        call.row.put("external_id", params.get("external_id"));
        call.row.put("tags", new ArrayList<Object>());
        call.row.put("legs", new ArrayList<>(List.of(leg(id * 10 + 1, params), leg(id * 10 + 2, params))));
        calls.put(id, call);
        ring(method, id, String.valueOf(params.get("contact")), params.get("external_id"));
        return id;
    }

    private static Map<String, @Nullable Object> leg(long id, RpcParams params) {
        boolean operator = id % 2 == 0;
        var leg = new LinkedHashMap<String, @Nullable Object>();
        leg.put("leg_id", id);
        leg.put("calling_phone_number", params.get("virtual_phone_number"));
        leg.put("called_phone_number", operator ? null : params.get("contact"));
        leg.put("is_operator", operator);
        leg.put("employee_id", operator && params.get("employee") instanceof Map<?, ?> who ? who.get("id") : null);
        leg.put("employee_full_name", null);
        leg.put("record_call_enabled", false);
        leg.put("state", "Дозвон");
        return leg;
    }

    void ring(String method, long id, String contact, @Nullable Object externalId) {
        rings.add(new Ring(method, id, contact, externalId == null ? "" : String.valueOf(externalId)));
    }

    List<Ring> rings() {
        return List.copyOf(rings);
    }

    ActiveCall get(RpcParams params) {
        long id = params.number("call_session_id");
        ActiveCall call = calls.get(id);
        if (call == null) {
            throw ComagicException.parameter("call_session_not_found", "Call session not found", "call_session_id", id);
        }
        return call;
    }

    /** In the order they began, those that fit what was asked. */
    List<Map<String, @Nullable Object>> rows(RpcParams params) {
        return calls.values().stream()
                .map(call -> call.row)
                .filter(row -> fits(row, params, "direction") && fits(row, params, "virtual_phone_number"))
                .toList();
    }

    private static boolean fits(Map<String, @Nullable Object> row, RpcParams params, String name) {
        Object wanted = params.get(name);
        return wanted == null || wanted.equals(row.get(name));
    }

    Optional<ActiveCall> end(long id) {
        return Optional.ofNullable(calls.remove(id));
    }
}
