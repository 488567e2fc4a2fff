package io.svyaz.bitrix.sale;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The value of a property of an order, for example the customer's telephone. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutablePropertyValue.Builder.class)
@JsonSerialize(as = ImmutablePropertyValue.class)
public interface PropertyValue {
    /**
     * The value's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The order.
     *
     * @return {@code orderId}
     */
    @JsonProperty("orderId")
    Optional<Long> orderId();

    /**
     * The property.
     *
     * @return {@code orderPropsId}
     */
    @JsonProperty("orderPropsId")
    Optional<Long> propertyId();

    /**
     * The property's symbolic code, for example {@code PHONE}.
     *
     * @return {@code code}
     */
    @JsonProperty("code")
    Optional<String> code();

    /**
     * The property, as people read it.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * The value: a text, a list of texts, or a map that tells of a file.
     *
     * @return {@code value}
     */
    @JsonProperty("value")
    Optional<Object> value();

    /**
     * The property's id in a foreign system.
     *
     * @return {@code orderPropsXmlId}
     */
    @JsonProperty("orderPropsXmlId")
    Optional<String> propertyXmlId();

    /**
     * The value, where it is a single one.
     *
     * @return empty for no value, a list or a file
     */
    default Optional<String> text() {
        return value().filter(value -> !(value instanceof List || value instanceof Map))
                .map(String::valueOf)
                .filter(text -> !text.isEmpty());
    }

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * Everything else by name and type.
     *
     * @return a view
     */
    default FieldValues fields() {
        return new FieldValues(unknownFields());
    }

    /**
     * Builds a value by hand, for tests.
     *
     * @param id the value's id
     * @return a value that has nothing else
     */
    static PropertyValue of(long id) {
        return ImmutablePropertyValue.builder().id(id).build();
    }
}
