package io.svyaz.comagic.calls;

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

/** One side of a call that is going on. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCallLeg.Builder.class)
@JsonSerialize(as = ImmutableCallLeg.class)
public interface CallLeg {
    /**
     * The id, for {@link Calls#disconnectLeg}.
     *
     * @return {@code leg_id}
     */
    @JsonProperty("leg_id")
    long legId();

    /**
     * Who rings.
     *
     * @return {@code calling_phone_number}
     */
    @JsonProperty("calling_phone_number")
    Optional<String> callingPhoneNumber();

    /**
     * Who is rung, perhaps with what is dialled behind the number.
     *
     * @return {@code called_phone_number}, digits, dots, perhaps more
     */
    @JsonProperty("called_phone_number")
    Optional<String> calledPhoneNumber();

    /**
     * Whether this side is the account's.
     *
     * @return {@code is_operator}
     */
    @JsonProperty("is_operator")
    Optional<Boolean> isOperator();

    /**
     * Who talks on it.
     *
     * @return {@code employee_id}, empty when it is no employee
     */
    @JsonProperty("employee_id")
    OptionalLong employeeId();

    /**
     * The name of who talks on it.
     *
     * @return {@code employee_full_name}
     */
    @JsonProperty("employee_full_name")
    Optional<String> employeeFullName();

    /**
     * Whether it is being recorded.
     *
     * @return {@code record_call_enabled}
     */
    @JsonProperty("record_call_enabled")
    Optional<Boolean> recordCallEnabled();

    /**
     * What is happening, in the vendor's words, for example {@code Разговор}; new ones come.
     *
     * @return {@code state}
     */
    @JsonProperty("state")
    Optional<String> state();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
