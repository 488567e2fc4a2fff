package io.svyaz.comagic.customers;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A customer of an agent, a row of {@code get.customers}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCustomer.Builder.class)
@JsonSerialize(as = ImmutableCustomer.class)
public interface Customer {
    /**
     * The customer's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The customer's name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * A note.
     *
     * @return {@code description}
     */
    @JsonProperty("description")
    Optional<String> description();

    /**
     * For example {@code active}; new ones come.
     *
     * @return {@code status}
     */
    @JsonProperty("status")
    Optional<String> status();

    /**
     * Since when.
     *
     * @return {@code creation_date_time}, in the account's time zone
     */
    @JsonProperty("creation_date_time")
    Optional<LocalDateTime> creationDateTime();

    /**
     * The tariff.
     *
     * @return {@code tariff_plan_id}
     */
    @JsonProperty("tariff_plan_id")
    OptionalLong tariffPlanId();

    /**
     * The tariff's name.
     *
     * @return {@code tariff_plan_name}
     */
    @JsonProperty("tariff_plan_name")
    Optional<String> tariffPlanName();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
