package io.svyaz.bitrix.telephony;

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

/** A record of the CRM that was made for a call. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCreatedEntity.Builder.class)
@JsonSerialize(as = ImmutableCreatedEntity.class)
public interface CreatedEntity {
    /**
     * {@code LEAD}, {@code CONTACT}, ..
     *
     * @return {@code ENTITY_TYPE}
     */
    @JsonProperty("ENTITY_TYPE")
    Optional<String> type();

    /**
     * The id of the record.
     *
     * @return {@code ENTITY_ID}
     */
    @JsonProperty("ENTITY_ID")
    Optional<Long> id();

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
