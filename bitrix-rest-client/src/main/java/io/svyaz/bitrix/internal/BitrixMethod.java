package io.svyaz.bitrix.internal;

import com.fasterxml.jackson.databind.JavaType;
import io.svyaz.core.Idempotency;
import io.svyaz.core.internal.AnswerDecoder;
import io.svyaz.core.internal.json.Json;
import java.util.List;

/**
 * What is known about a REST method once and for all.
 *
 * @param name as the vendor writes it, for example {@code crm.lead.get}
 * @param operation the same for errors and log rows, for example {@code bitrix.crm.lead.get}
 * @param idempotency what a second sending does
 * @param decoder reads its envelope
 * @param <T> the type of its result
 */
public record BitrixMethod<T>(
        String name, String operation, Idempotency idempotency, AnswerDecoder<Envelope<T>> decoder) {
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
     * A method that returns a list.
     *
     * @param name as the vendor writes it
     * @param element type of an item
     * @param <T> type of an item
     * @return the method, a reading one
     */
    public static <T> BitrixMethod<List<T>> list(String name, Class<T> element) {
        return of(name, Idempotency.READ, Json.mapper().getTypeFactory().constructCollectionType(List.class, element));
    }

    private static <T> BitrixMethod<T> of(String name, Idempotency idempotency, JavaType type) {
        return new BitrixMethod<>(name, "bitrix." + name, idempotency, new EnvelopeDecoder<>(type));
    }
}
