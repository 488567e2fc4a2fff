package io.svyaz.usedesk.tickets;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.usedesk.internal.NoZeroId;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A tag of the account. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTag.Builder.class)
@JsonSerialize(as = ImmutableTag.class)
public interface Tag {
    /**
     * The number that filters take.
     *
     * @return {@code ticket_tag_id}
     */
    @JsonProperty("ticket_tag_id")
    long ticketTagId();

    /**
     * The account.
     *
     * @return {@code tag_company_id}; empty when there is none
     */
    @JsonProperty("tag_company_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> tagCompanyId();

    /**
     * The word.
     *
     * @return {@code name}; empty when there is none
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * How many tickets have it.
     *
     * @return {@code ticket_count}; empty when there is none
     */
    @JsonProperty("ticket_count")
    Optional<Integer> ticketCount();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
