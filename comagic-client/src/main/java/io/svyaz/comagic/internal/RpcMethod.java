package io.svyaz.comagic.internal;

import com.fasterxml.jackson.databind.JavaType;
import io.svyaz.core.Idempotency;
import io.svyaz.core.internal.AnswerDecoder;
import io.svyaz.core.internal.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a method once and for all.
 *
 * @param name as the vendor writes it, for example {@code get.calls_report}
 * @param operation the same for errors and log rows, for example {@code comagic.get.calls_report}
 * @param idempotency what a second sending does
 * @param decoder reads its answer
 * @param <T> the type of its data
 */
public record RpcMethod<T>(
        String name, String operation, Idempotency idempotency, AnswerDecoder<RpcResult<T>> decoder) {
    private static final Set<String> READING = Set.of("get", "getobj", "list");
    private static final Set<String> SETTING = Set.of("set", "unset", "delete", "update", "enable", "disable");

    /**
     * A method that returns one value.
     *
     * @param name as the vendor writes it
     * @param type of the data
     * @param <T> of the data
     * @return the method
     */
    public static <T> RpcMethod<T> of(String name, Class<T> type) {
        return of(name, idempotency(name), Json.mapper().constructType(type));
    }

    /**
     * A method that returns a list.
     *
     * @param name as the vendor writes it
     * @param row type of a row
     * @param <T> type of a row
     * @return the method
     */
    public static <T> RpcMethod<List<T>> list(String name, Class<T> row) {
        return of(name, idempotency(name), Json.mapper().getTypeFactory().constructCollectionType(List.class, row));
    }

    /**
     * The same method where a second sending does something else than its verb says.
     *
     * @param known what it does
     * @return a changed copy
     */
    public RpcMethod<T> idempotency(Idempotency known) {
        return new RpcMethod<>(name, operation, known, decoder);
    }

    /**
     * The same method with what its documentation says about a second sending; by its verb where there is none.
     *
     * @return a changed copy
     */
    public RpcMethod<T> documented() {
        return Catalogue.find(name)
                .map(facts -> idempotency(facts.idempotency()))
                .orElse(this);
    }

    /**
     * Refuses names of fields that the vendor would refuse.
     *
     * @param params what is to be sent
     * @throws IllegalArgumentException with the nearest field there is
     */
    public void check(Map<String, ? extends @Nullable Object> params) {
        Catalogue.find(name).ifPresent(facts -> facts.check(params));
    }

    private static <T> RpcMethod<T> of(String name, Idempotency idempotency, JavaType type) {
        return new RpcMethod<>(name, "comagic." + name, idempotency, new RpcDecoder<>(type));
    }

    /** The verb before the dot tells; what is not known to be harmless happens once. */
    private static Idempotency idempotency(String name) {
        int dot = name.indexOf('.');
        String verb = dot < 0 ? name : name.substring(0, dot);
        if (READING.contains(verb) || name.equals("visitors.get_visitor_info")) {
            return Idempotency.READ;
        }
        return SETTING.contains(verb) || name.equals("login.user") || name.equals("logout.user")
                ? Idempotency.IDEMPOTENT
                : Idempotency.ONCE;
    }
}
