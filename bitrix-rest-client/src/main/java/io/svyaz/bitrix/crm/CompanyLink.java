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

/** A company of a contact. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCompanyLink.Builder.class)
@JsonSerialize(as = ImmutableCompanyLink.class)
public interface CompanyLink {
    /**
     * The company's id.
     *
     * @return {@code COMPANY_ID}
     */
    @JsonProperty("COMPANY_ID")
    long companyId();

    /**
     * The place among the companies, upwards.
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
     * Whether it is the first company of the contact.
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
     * A company to link.
     *
     * @param companyId the company's id
     * @return a link behind those that are there
     */
    static CompanyLink of(long companyId) {
        return ImmutableCompanyLink.builder().companyId(companyId).build();
    }

    /**
     * A company to link as the first one.
     *
     * @param companyId the company's id
     * @return the link
     */
    static CompanyLink primary(long companyId) {
        return ImmutableCompanyLink.builder()
                .companyId(companyId)
                .isPrimary(true)
                .build();
    }
}
