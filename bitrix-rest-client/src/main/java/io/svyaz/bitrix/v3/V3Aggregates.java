package io.svyaz.bitrix.v3;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.svyaz.bitrix.FieldValues;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code aggregate} method computed, by function and field. Immutable.
 *
 * <p>The portal sends numbers as texts; they are read without loss. Over no records {@code count} is 0 and everything else
 * is nothing.
 */
public final class V3Aggregates {
    private final Map<String, @Nullable FieldValues> byFunction;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    V3Aggregates(Map<String, @Nullable FieldValues> byFunction) {
        this.byFunction = Collections.unmodifiableMap(byFunction);
    }

    /**
     * A number.
     *
     * @param function {@code count}, {@code countDistinct}, {@code sum}, {@code avg}, {@code min} or {@code max}
     * @param field the vendor's name
     * @return empty when it was not asked for, or over no records
     * @throws IllegalStateException when the value is no number
     */
    public Optional<BigDecimal> number(String function, String field) {
        FieldValues values = byFunction.get(function);
        return values == null ? Optional.empty() : values.number(field);
    }

    /**
     * A value as text: the {@code min} or {@code max} of a date, say.
     *
     * @param function {@code min}, {@code max} or another
     * @param field the vendor's name
     * @return empty when it was not asked for, or over no records
     */
    public Optional<String> text(String function, String field) {
        FieldValues values = byFunction.get(function);
        return values == null ? Optional.empty() : values.text(field);
    }

    @Override
    public String toString() {
        return "V3Aggregates" + byFunction.keySet();
    }
}
