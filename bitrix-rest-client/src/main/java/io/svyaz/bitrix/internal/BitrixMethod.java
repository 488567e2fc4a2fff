package io.svyaz.bitrix.internal;

import com.fasterxml.jackson.databind.JavaType;
import io.svyaz.core.Idempotency;
import io.svyaz.core.internal.json.Json;
import java.util.List;
import java.util.Map;

/**
 * What is known about a REST method once and for all.
 *
 * @param name as the vendor writes it, for example {@code crm.lead.get}
 * @param operation the same for errors and log rows, for example {@code bitrix.crm.lead.get}
 * @param idempotency what a second sending does
 * @param reader reads its result
 * @param <T> the type of its result
 */
public record BitrixMethod<T>(String name, String operation, Idempotency idempotency, ValueReader<T> reader) {
    /**
     * A method that returns one value.
     *
     * @param name as the vendor writes it
     * @param idempotency what a second sending does
     * @param type of the result
     * @param <T> the type of the result
     * @return the method
     */
    public static <T> BitrixMethod<T> of(String name, Idempotency idempotency, Class<T> type) {
        return of(name, idempotency, Json.mapper().constructType(type));
    }

    /**
     * A reading method that returns everything at once, as a list.
     *
     * @param name as the vendor writes it
     * @param element type of an item
     * @param <T> type of an item
     * @return the method
     */
    public static <T> BitrixMethod<List<T>> list(String name, Class<T> element) {
        return of(name, Idempotency.READ, Json.mapper().getTypeFactory().constructCollectionType(List.class, element));
    }

    /**
     * A reading method that returns an object whose members have names of the portal's own, field descriptions for one.
     *
     * @param name as the vendor writes it
     * @param value type of a member
     * @param <T> type of a member
     * @return the method
     */
    public static <T> BitrixMethod<Map<String, T>> map(String name, Class<T> value) {
        return of(
                name,
                Idempotency.READ,
                Json.mapper().getTypeFactory().constructMapType(java.util.LinkedHashMap.class, String.class, value));
    }

    /**
     * The same method where its result is wrapped.
     *
     * @param member that holds what is wanted, for example {@code item}
     * @return a changed copy
     */
    public BitrixMethod<T> in(String member) {
        return new BitrixMethod<>(name, operation, idempotency, reader.in(member));
    }

    private static <T> BitrixMethod<T> of(String name, Idempotency idempotency, JavaType type) {
        return new BitrixMethod<>(name, "bitrix." + name, idempotency, new ResultReader<>(type));
    }
}
