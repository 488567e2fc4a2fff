package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import org.immutables.value.Value;

/** At which record a timeline entry stands. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTimelineBinding.Builder.class)
@JsonSerialize(as = ImmutableTimelineBinding.class)
public interface TimelineBinding {
    /**
     * The timeline entry.
     *
     * @return {@code OWNER_ID}
     */
    @JsonProperty("OWNER_ID")
    long ownerId();

    /**
     * The record.
     *
     * @return {@code ENTITY_ID}
     */
    @JsonProperty("ENTITY_ID")
    long entityId();

    /**
     * The record's type, for example {@code deal}.
     *
     * @return {@code ENTITY_TYPE}
     */
    @JsonProperty("ENTITY_TYPE")
    String entityType();

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
