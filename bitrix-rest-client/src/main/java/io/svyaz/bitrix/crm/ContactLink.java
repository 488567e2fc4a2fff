package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A contact of a record. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableContactLink.Builder.class)
@JsonSerialize(as = ImmutableContactLink.class)
public interface ContactLink {
    /**
     * The contact's id.
     *
     * @return {@code CONTACT_ID}
     */
    @JsonProperty("CONTACT_ID")
    long contactId();

    /**
     * The place among the contacts, upwards.
     *
     * @return {@code SORT}
     */
    @JsonProperty("SORT")
    Optional<Long> sort();

    /**
     * The role.
     *
     * @return {@code ROLE_ID}
     */
    @JsonProperty("ROLE_ID")
    Optional<Long> roleId();

    /**
     * Whether it is the first contact of the record.
     *
     * @return {@code IS_PRIMARY}
     */
    @JsonProperty("IS_PRIMARY")
    Optional<Boolean> isPrimary();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * A contact to link.
     *
     * @param contactId the contact's id
     * @return a link behind those that are there
     */
    static ContactLink of(long contactId) {
        return ImmutableContactLink.builder().contactId(contactId).build();
    }

    /**
     * A contact to link as the first one.
     *
     * @param contactId the contact's id
     * @return the link
     */
    static ContactLink primary(long contactId) {
        return ImmutableContactLink.builder()
                .contactId(contactId)
                .isPrimary(true)
                .build();
    }
}
