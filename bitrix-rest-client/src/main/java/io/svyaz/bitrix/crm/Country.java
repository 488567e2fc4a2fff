package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A country that templates of requisites are for. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCountry.Builder.class)
@JsonSerialize(as = ImmutableCountry.class)
public interface Country {
    /**
     * The id, 1 is Russia.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The two letters of ISO 3166.
     *
     * @return {@code CODE}
     */
    @JsonProperty("CODE")
    Optional<String> code();

    /**
     * What people read.
     *
     * @return {@code TITLE}
     */
    @JsonProperty("TITLE")
    Optional<String> title();

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
}
