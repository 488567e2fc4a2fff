package io.svyaz.comagic.calls;

import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.KnownCall;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.internal.ThenCall;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which employee a login means. Remembers what it found. */
final class Employees {
    private static final RpcMethod<List<Employee>> GET = RpcMethod.list("get.employees", Employee.class);
    private static final List<String> FIELDS = List.of("id", "login", "operator", "extension", "phone_numbers");
    private static final int MOST = 10_000;
    private static final int REMEMBERED = 1_000;

    private final ComagicCalls data;
    private final ConcurrentHashMap<String, Long> known = new ConcurrentHashMap<>();

    Employees(ComagicCalls data) {
        this.data = data;
    }

    /** The login of the cabinet first; then all employees are asked for, as other names cannot all be filtered by. */
    Call<Long> idOf(String login) {
        Long remembered = known.get(login);
        if (remembered != null) {
            return new KnownCall<>(GET.operation(), remembered);
        }
        Map<String, Object> byLogin = Map.of(
                "fields", FIELDS, "limit", 2, "filter", Map.of("field", "login", "operator", "=", "value", login));
        return new ThenCall<>(
                GET.operation(),
                Idempotency.READ,
                data.call(GET, byLogin),
                found -> found.isEmpty() ? byAnyName(login) : new KnownCall<>(GET.operation(), only(login, found)));
    }

    void forget(String login) {
        known.remove(login);
    }

    private Call<Long> byAnyName(String login) {
        return data.call(GET, Map.of("fields", FIELDS, "limit", MOST))
                .map(all -> only(
                        login,
                        all.stream()
                                .filter(employee -> employee.isKnownAs(login))
                                .toList()));
    }

    private long only(String login, List<Employee> found) {
        if (found.size() != 1) {
            throw new NotFoundException(
                    ErrorDetails.of(
                            GET.operation(),
                            (found.isEmpty() ? "No employee is" : "More than one employee is")
                                    + " known by this login. Nobody was rung. Check the login in the cabinet.",
                            Execution.REFUSED),
                    null);
        }
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        long id = found.get(0).id();
        known.put(login, id);
        return id;
    }
}
