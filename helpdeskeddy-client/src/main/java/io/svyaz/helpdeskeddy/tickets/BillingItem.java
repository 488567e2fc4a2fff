package io.svyaz.helpdeskeddy.tickets;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Time that was spent on a ticket. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableBillingItem.Builder.class)
@JsonSerialize(as = ImmutableBillingItem.class)
public interface BillingItem {
    /**
     * The number.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * What was done.
     *
     * @return {@code action}
     */
    @JsonProperty("action")
    Optional<String> action();

    /**
     * Words to it.
     *
     * @return {@code comment}
     */
    @JsonProperty("comment")
    Optional<String> comment();

    /**
     * How long it took.
     *
     * @return {@code spent_seconds}; seconds
     */
    @JsonProperty("spent_seconds")
    Optional<Long> spentSeconds();

    /**
     * How much of it is paid.
     *
     * @return {@code paid_seconds}; seconds
     */
    @JsonProperty("paid_seconds")
    Optional<Long> paidSeconds();

    /**
     * Who did it.
     *
     * @return {@code staff_id}
     */
    @JsonProperty("staff_id")
    Optional<Long> staffId();

    /**
     * The name of who did it.
     *
     * @return {@code staff_name}
     */
    @JsonProperty("staff_name")
    Optional<String> staffName();

    /**
     * Whether it is to be paid.
     *
     * @return {@code billable}; sent as 0 or 1
     */
    @JsonProperty("billable")
    Optional<Boolean> billable();

    /**
     * When it was noted.
     *
     * @return {@code date_created}; in the account's zone
     */
    @JsonProperty("date_created")
    Optional<LocalDateTime> dateCreated();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
