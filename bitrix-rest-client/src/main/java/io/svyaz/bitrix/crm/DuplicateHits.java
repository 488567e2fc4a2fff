package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import org.immutables.value.Value;

/** The ids of the records that share a telephone or e-mail. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableDuplicateHits.Builder.class)
@JsonSerialize(as = ImmutableDuplicateHits.class)
public interface DuplicateHits {
    /**
     * Leads.
     *
     * @return {@code LEAD}; empty when there is none
     */
    @JsonProperty("LEAD")
    List<Long> leads();

    /**
     * Contacts.
     *
     * @return {@code CONTACT}; empty when there is none
     */
    @JsonProperty("CONTACT")
    List<Long> contacts();

    /**
     * Companies.
     *
     * @return {@code COMPANY}; empty when there is none
     */
    @JsonProperty("COMPANY")
    List<Long> companies();
}
