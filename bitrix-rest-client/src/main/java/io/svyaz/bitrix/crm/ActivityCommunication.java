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

/** With whom an activity is, and how. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableActivityCommunication.Builder.class)
@JsonSerialize(as = ImmutableActivityCommunication.class)
public interface ActivityCommunication {
    /**
     * The row's id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    Optional<Long> id();

    /**
     * What the value is, for example {@code PHONE} or {@code EMAIL}.
     *
     * @return {@code TYPE}; empty for a meeting
     */
    @JsonProperty("TYPE")
    Optional<String> type();

    /**
     * The telephone or address.
     *
     * @return {@code VALUE}
     */
    @JsonProperty("VALUE")
    Optional<String> value();

    /**
     * The contact, company or lead.
     *
     * @return {@code ENTITY_ID}
     */
    @JsonProperty("ENTITY_ID")
    Optional<Long> entityId();

    /**
     * Its type, see {@link CrmOwner}.
     *
     * @return {@code ENTITY_TYPE_ID}
     */
    @JsonProperty("ENTITY_TYPE_ID")
    Optional<Integer> entityTypeId();

    /**
     * The name and company as they are shown.
     *
     * @return {@code ENTITY_SETTINGS}
     */
    @JsonProperty("ENTITY_SETTINGS")
    Optional<FieldValues> settings();

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
