package io.svyaz.comagic.employees;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A telephone of an employee.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableEmployeePhone.Builder.class)
@JsonSerialize(as = ImmutableEmployeePhone.class)
public interface EmployeePhone {
    /**
     * The telephone's id.
     *
     * @return {@code phone_id}
     */
    @JsonProperty("phone_id")
    OptionalLong phoneId();

    /**
     * The number, digits, or a SIP name.
     *
     * @return {@code phone_number}
     */
    @JsonProperty("phone_number")
    Optional<String> phoneNumber();

    /**
     * How many calls at once.
     *
     * @return {@code channels_count}
     */
    @JsonProperty("channels_count")
    OptionalLong channelsCount();

    /**
     * How many seconds it rings.
     *
     * @return {@code dial_time}
     */
    @JsonProperty("dial_time")
    OptionalLong dialTime();

    /**
     * {@code active} or {@code inactive}.
     *
     * @return {@code status}
     */
    @JsonProperty("status")
    Optional<String> status();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
