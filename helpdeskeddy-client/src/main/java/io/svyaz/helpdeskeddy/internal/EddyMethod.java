package io.svyaz.helpdeskeddy.internal;

import com.fasterxml.jackson.databind.JavaType;
import io.svyaz.core.Idempotency;
import io.svyaz.core.internal.json.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a method once and for all.
 *
 * @param verb the HTTP method
 * @param path below the versioned address, with <code>{}</code> for ids; a collection ends with a slash
 * @param operation for errors and log rows, for example {@code helpdeskeddy.tickets.get}
 * @param idempotency what a second sending does
 * @param decoder reads its answer
 * @param <T> the type of its data
 */
public record EddyMethod<T>(Verb verb, String path, String operation, Idempotency idempotency, EddyDecoder<T> decoder) {
    private static final String PREFIX = "helpdeskeddy.";

    /**
     * Answers with one object.
     *
     * @param verb the HTTP method
     * @param path below the versioned address
     * @param name in the operation
     * @param type of the data
     * @param <T> of the data
     * @return the method
     */
    public static <T> EddyMethod<T> one(Verb verb, String path, String name, Class<T> type) {
        return one(verb, path, name, type, "");
    }

    /**
     * Answers with one object, whose id version 1 calls something else.
     *
     * @param verb the HTTP method
     * @param path below the versioned address
     * @param name in the operation
     * @param type of the data
     * @param idAlias for example {@code user_id}
     * @param <T> of the data
     * @return the method
     */
    public static <T> EddyMethod<T> one(Verb verb, String path, String name, Class<T> type, String idAlias) {
        return of(verb, path, name, Json.mapper().constructType(type), Shape.one(idAlias), false);
    }

    /**
     * Answers with a list.
     *
     * @param verb the HTTP method
     * @param path below the versioned address
     * @param name in the operation
     * @param row type of an item
     * @param <T> type of an item
     * @return the method
     */
    public static <T> EddyMethod<List<T>> list(Verb verb, String path, String name, Class<T> row) {
        JavaType type = Json.mapper().getTypeFactory().constructCollectionType(List.class, row);
        return of(verb, path, name, type, Shape.many(), false);
    }

    /**
     * Deletes.
     *
     * @param path below the versioned address
     * @param name in the operation
     * @return the method
     */
    public static EddyMethod<Map<String, @Nullable Object>> deletion(String path, String name) {
        JavaType type = Json.mapper().getTypeFactory().constructMapType(Map.class, String.class, Object.class);
        return of(Verb.DELETE, path, name, type, Shape.one(""), true);
    }

    /**
     * Answers with data of no known shape, or the whole answer where there is no {@code data}.
     *
     * @param verb the HTTP method
     * @param path below the versioned address
     * @param name in the operation
     * @param type of the data
     * @param <T> of the data
     * @return the method
     */
    public static <T> EddyMethod<T> raw(Verb verb, String path, String name, Class<T> type) {
        return of(verb, path, name, Json.mapper().constructType(type), Shape.any(), false);
    }

    private static <T> EddyMethod<T> of(
            Verb verb, String path, String name, JavaType type, Shape shape, boolean bodyless) {
        return new EddyMethod<>(verb, path, PREFIX + name, usual(verb), new EddyDecoder<>(type, shape, bodyless));
    }

    /** Nothing deduplicates a POST. */
    private static Idempotency usual(Verb verb) {
        return switch (verb) {
            case GET -> Idempotency.READ;
            case PUT, DELETE -> Idempotency.IDEMPOTENT;
            case POST -> Idempotency.ONCE;
        };
    }

    /**
     * The same method where a second sending does something else than its HTTP method tells.
     *
     * @param known what it does
     * @return a changed copy
     */
    public EddyMethod<T> as(Idempotency known) {
        return new EddyMethod<>(verb, path, operation, known, decoder);
    }

    boolean ofKnowledgeBase() {
        return path.startsWith("knowledge_base/");
    }
}
