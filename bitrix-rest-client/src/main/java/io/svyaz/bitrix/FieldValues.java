package io.svyaz.bitrix;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record that no typed getter covers, above all its user fields ({@code UF_*}), by name and type.
 *
 * <p>Bitrix24 writes numbers as text, yes and no as {@code Y}, {@code N}, {@code 1} or {@code 0}, and nothing as null,
 * empty text, false or an empty list; these getters read all of that. Immutable.
 */
public final class FieldValues {
    private final Map<String, @Nullable Object> values;

    /**
     * A view of these fields.
     *
     * @param values by the vendor's name
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FieldValues(Map<String, @Nullable Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * A text, or any single value as text.
     *
     * @param name the vendor's name, for example {@code UF_CRM_COMAGIC_ID}
     * @return empty when the field is absent or holds nothing
     */
    public Optional<String> text(String name) {
        Object value = values.get(name);
        if (value == null || Boolean.FALSE.equals(value) || value instanceof List || value instanceof Map) {
            return Optional.empty();
        }
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /**
     * A number, without loss.
     *
     * @param name the vendor's name
     * @return empty when the field is absent or holds nothing
     * @throws IllegalStateException when it holds something else
     */
    public Optional<BigDecimal> number(String name) {
        return text(name).map(text -> {
            try {
                return new BigDecimal(text.strip());
            } catch (NumberFormatException other) {
                throw holdsNo("number", name);
            }
        });
    }

    /**
     * Yes or no.
     *
     * @param name the vendor's name
     * @return empty when the field is absent, holds nothing, or holds something else
     */
    public Optional<Boolean> flag(String name) {
        if (values.get(name) instanceof Boolean flag) {
            return Optional.of(flag);
        }
        return text(name).flatMap(text -> switch (text.toUpperCase(Locale.ROOT)) {
            case "Y", "1", "TRUE" -> Optional.of(true);
            case "N", "0", "FALSE" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /**
     * A time with its offset.
     *
     * @param name the vendor's name, for example {@code DATE_CREATE}
     * @return empty when the field is absent or holds nothing
     * @throws IllegalStateException when it holds something else
     */
    public Optional<OffsetDateTime> dateTime(String name) {
        return text(name).map(text -> {
            try {
                return OffsetDateTime.parse(text);
            } catch (DateTimeException other) {
                throw holdsNo("time", name);
            }
        });
    }

    /**
     * A day, as the portal shows it, whatever the offset. A day of zeros is none.
     *
     * @param name the vendor's name, for example {@code BIRTHDATE}
     * @return empty when the field is absent or holds nothing
     * @throws IllegalStateException when it holds something else
     */
    public Optional<LocalDate> date(String name) {
        return text(name).filter(text -> !text.startsWith("0000-00-00")).map(text -> {
            try {
                return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            } catch (DateTimeException other) {
                throw holdsNo("date", name);
            }
        });
    }

    /**
     * The id of another record, where zero means none.
     *
     * @param name the vendor's name, for example {@code contactId}
     * @return empty when the field is absent, holds nothing or zero
     * @throws IllegalStateException when it holds something else
     */
    public Optional<Long> id(String name) {
        return number(name).filter(id -> id.signum() != 0).map(id -> {
            try {
                return id.longValueExact();
            } catch (ArithmeticException fraction) {
                throw holdsNo("id", name);
            }
        });
    }

    /**
     * The values of a multiple field.
     *
     * @param name the vendor's name
     * @return empty when the field is absent or holds nothing; one element for a single value
     */
    public List<String> texts(String name) {
        if (values.get(name) instanceof List<?> list) {
            return list.stream()
                    .filter(element -> element != null)
                    .map(Object::toString)
                    .toList();
        }
        return text(name).map(List::of).orElse(List.of());
    }

    /**
     * Everything as it came.
     *
     * @return values may be null
     */
    @JsonValue
    public Map<String, @Nullable Object> asMap() {
        return values;
    }

    /** Without a cause: that would show the value. */
    private static IllegalStateException holdsNo(String what, String name) {
        return new IllegalStateException("The field " + name + " holds no " + what + "; read it with text(..).");
    }

    @Override
    public String toString() {
        return "FieldValues" + values.keySet();
    }
}
