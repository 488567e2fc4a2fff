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

/** Which requisites a deal, quote or invoice uses. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableRequisiteLink.Builder.class)
@JsonSerialize(as = ImmutableRequisiteLink.class)
public interface RequisiteLink {
    /**
     * The record's type, see {@link CrmOwner}.
     *
     * @return {@code ENTITY_TYPE_ID}
     */
    @JsonProperty("ENTITY_TYPE_ID")
    Optional<Integer> entityTypeId();

    /**
     * The record.
     *
     * @return {@code ENTITY_ID}
     */
    @JsonProperty("ENTITY_ID")
    Optional<Long> entityId();

    /**
     * The customer's requisites.
     *
     * @return {@code REQUISITE_ID}; 0 when none are chosen
     */
    @JsonProperty("REQUISITE_ID")
    Optional<Long> requisiteId();

    /**
     * The customer's account.
     *
     * @return {@code BANK_DETAIL_ID}; 0 when none is chosen
     */
    @JsonProperty("BANK_DETAIL_ID")
    Optional<Long> bankDetailId();

    /**
     * The own company's requisites.
     *
     * @return {@code MC_REQUISITE_ID}; 0 when none are chosen
     */
    @JsonProperty("MC_REQUISITE_ID")
    Optional<Long> mcRequisiteId();

    /**
     * The own company's account.
     *
     * @return {@code MC_BANK_DETAIL_ID}; 0 when none is chosen
     */
    @JsonProperty("MC_BANK_DETAIL_ID")
    Optional<Long> mcBankDetailId();

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
