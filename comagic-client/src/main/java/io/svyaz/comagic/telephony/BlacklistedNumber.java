package io.svyaz.comagic.telephony;

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
 * A number whose calls are refused, a row of {@code get.blacklist_phone_numbers}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableBlacklistedNumber.Builder.class)
@JsonSerialize(as = ImmutableBlacklistedNumber.class)
public interface BlacklistedNumber {
    /**
     * The entry's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The number, digits.
     *
     * @return {@code phone_number}
     */
    @JsonProperty("phone_number")
    Optional<String> phoneNumber();

    /**
     * Who entered it.
     *
     * @return {@code add_user_name}
     */
    @JsonProperty("add_user_name")
    Optional<String> addUserName();

    /**
     * Why.
     *
     * @return {@code add_comment}
     */
    @JsonProperty("add_comment")
    Optional<String> addComment();

    /**
     * When.
     *
     * @return {@code add_date_time}, in the account's time zone
     */
    @JsonProperty("add_date_time")
    Optional<LocalDateTime> addDateTime();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
