package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One telephone, e-mail, site or messenger of a record.
 *
 * @param id the value's own id, which changing and deleting need; empty for a new value
 * @param value for example {@code +79260000000}
 * @param valueType for example {@code WORK}, {@code MOBILE}, {@code HOME}, {@code OTHER}
 * @param typeId {@code PHONE}, {@code EMAIL}, {@code WEB}, {@code IM} or {@code LINK}
 */
public record MultiField(
        @JsonProperty("ID") Optional<Long> id,
        @JsonProperty("VALUE") String value,
        @JsonProperty("VALUE_TYPE") String valueType,
        @JsonProperty("TYPE_ID") Optional<String> typeId) {
    /**
     * Reads absent parts as empty.
     *
     * @param id the value's own id
     * @param value the value
     * @param valueType what kind it is
     * @param typeId of which field
     */
    @SuppressWarnings({"OptionalAssignedToNull", "ConstantValue"})
    public MultiField {
        id = nothing(id) ? Optional.empty() : id;
        typeId = nothing(typeId) ? Optional.empty() : typeId;
        value = nothing(value) ? "" : value;
        valueType = nothing(valueType) ? "" : valueType;
    }

    private static boolean nothing(@Nullable Object part) {
        return part == null;
    }
}
