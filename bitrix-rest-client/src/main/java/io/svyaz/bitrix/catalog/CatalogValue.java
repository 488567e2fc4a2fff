package io.svyaz.bitrix.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a property of the catalog.
 *
 * @param value a text or number, or a map that tells of a file; null when there is none
 * @param valueId the value's own id, which changing and deleting need
 */
public record CatalogValue(
        @JsonProperty("value") @Nullable Object value,
        @JsonProperty("valueId") @Nullable String valueId) {
    /** One value comes as an object, several as a list of them. */
    static List<CatalogValue> list(@Nullable Object came) {
        if (came instanceof Map<?, ?> one) {
            return one.isEmpty() ? List.of() : List.of(of(one));
        }
        return came instanceof List<?> many
                ? many.stream()
                        .filter(Map.class::isInstance)
                        .map(one -> of((Map<?, ?>) one))
                        .toList()
                : List.of();
    }

    private static CatalogValue of(Map<?, ?> came) {
        Object id = came.get("valueId");
        return new CatalogValue(came.get("value"), id == null ? null : id.toString());
    }

    /**
     * The value, where it is a single one.
     *
     * @return empty for no value or a file
     */
    public Optional<String> text() {
        return value == null || value instanceof Map || value instanceof List
                ? Optional.empty()
                : Optional.of(value.toString());
    }
}
