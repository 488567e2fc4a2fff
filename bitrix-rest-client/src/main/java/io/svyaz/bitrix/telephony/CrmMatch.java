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

/** A record of the CRM that has the number which was looked for. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCrmMatch.Builder.class)
@JsonSerialize(as = ImmutableCrmMatch.class)
public interface CrmMatch {
    /**
     * {@code CONTACT}, {@code COMPANY} or {@code LEAD}.
     *
     * @return {@code CRM_ENTITY_TYPE}
     */
    @JsonProperty("CRM_ENTITY_TYPE")
    String entityType();

    /**
     * The id of the record.
     *
     * @return {@code CRM_ENTITY_ID}
     */
    @JsonProperty("CRM_ENTITY_ID")
    long entityId();

    /**
     * The responsible user.
     *
     * @return {@code ASSIGNED_BY_ID}
     */
    @JsonProperty("ASSIGNED_BY_ID")
    Optional<Long> assignedById();

    /**
     * The name of the record.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * How the responsible user can be reached.
     *
     * @return {@code ASSIGNED_BY}
     */
    @JsonProperty("ASSIGNED_BY")
    Optional<CrmMatch.Responsible> assignedBy();

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

    /** The user to whom a call of this client should go. Immutable. */
    @Value.Immutable
    @VendorModel
    @JsonDeserialize(builder = ImmutableResponsible.Builder.class)
    @JsonSerialize(as = ImmutableResponsible.class)
    interface Responsible {
        /**
         * The user's id.
         *
         * @return {@code ID}
         */
        @JsonProperty("ID")
        long id();

        /**
         * Whether the working day is on: {@code OPENED}, {@code PAUSED}, {@code CLOSED}, {@code EXPIRED}, {@code UNAVAILABLE}.
         *
         * @return {@code TIMEMAN_STATUS}
         */
        @JsonProperty("TIMEMAN_STATUS")
        Optional<String> timemanStatus();

        /**
         * The extension.
         *
         * @return {@code USER_PHONE_INNER}
         */
        @JsonProperty("USER_PHONE_INNER")
        Optional<String> phoneInner();

        /**
         * The telephone at work.
         *
         * @return {@code WORK_PHONE}
         */
        @JsonProperty("WORK_PHONE")
        Optional<String> workPhone();

        /**
         * The telephone at home.
         *
         * @return {@code PERSONAL_PHONE}
         */
        @JsonProperty("PERSONAL_PHONE")
        Optional<String> personalPhone();

        /**
         * The mobile telephone.
         *
         * @return {@code PERSONAL_MOBILE}
         */
        @JsonProperty("PERSONAL_MOBILE")
        Optional<String> personalMobile();
    }
}
