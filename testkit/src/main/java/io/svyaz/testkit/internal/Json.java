package io.svyaz.testkit.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON text to and from JDK values: Map, List, String, Number, Boolean and null. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

    private Json() {}

    /**
     * Writes compact JSON.
     *
     * @param value JDK value
     * @return JSON text
     */
    public static String write(@Nullable Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a JSON value", e);
        }
    }

    /**
     * Reads JSON text that may be broken.
     *
     * @param text anything
     * @return the value; empty if the text is not JSON or is {@code null}
     */
    public static Optional<Object> read(String text) {
        try {
            return Optional.ofNullable(MAPPER.readValue(text, Object.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /**
     * Takes a value as an object.
     *
     * @param value JDK value
     * @return the same members, or an empty map if the value is no object
     */
    public static Map<String, @Nullable Object> object(@Nullable Object value) {
        return value instanceof Map ? MAPPER.convertValue(value, MAP) : Map.of();
    }
}
