package io.svyaz.bitrix.telephony;

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

/** A call that the portal knows. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableRegisteredCall.Builder.class)
@JsonSerialize(as = ImmutableRegisteredCall.class)
public interface RegisteredCall {
    /**
     * The call's id in the portal, which all that follows needs.
     *
     * @return {@code CALL_ID}; for example {@code externalCall.716f1cb7.1773130779}
     */
    @JsonProperty("CALL_ID")
    String callId();

    /**
     * The lead that was made for it.
     *
     * @return {@code CRM_CREATED_LEAD}
     */
    @JsonProperty("CRM_CREATED_LEAD")
    Optional<Long> createdLead();

    /**
     * Everything that was made for it.
     *
     * @return {@code CRM_CREATED_ENTITIES}; empty when there is none
     */
    @JsonProperty("CRM_CREATED_ENTITIES")
    List<CreatedEntity> createdEntities();

    /**
     * What the call belongs to: {@code CONTACT}, {@code COMPANY} or {@code LEAD}.
     *
     * @return {@code CRM_ENTITY_TYPE}
     */
    @JsonProperty("CRM_ENTITY_TYPE")
    Optional<String> entityType();

    /**
     * The id of that.
     *
     * @return {@code CRM_ENTITY_ID}
     */
    @JsonProperty("CRM_ENTITY_ID")
    Optional<Long> entityId();

    /**
     * Why no lead could be made.
     *
     * @return {@code LEAD_CREATION_ERROR}
     */
    @JsonProperty("LEAD_CREATION_ERROR")
    Optional<String> leadCreationError();

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
