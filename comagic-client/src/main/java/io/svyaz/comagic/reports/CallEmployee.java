package io.svyaz.comagic.reports;

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
 * An employee whom a call reached.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCallEmployee.Builder.class)
@JsonSerialize(as = ImmutableCallEmployee.class)
public interface CallEmployee {
    /**
     * The employee's id.
     *
     * @return {@code employee_id}
     */
    @JsonProperty("employee_id")
    OptionalLong employeeId();

    /**
     * The employee's name.
     *
     * @return {@code employee_full_name}
     */
    @JsonProperty("employee_full_name")
    Optional<String> employeeFullName();

    /**
     * Whether the employee answered.
     *
     * @return {@code is_answered}
     */
    @JsonProperty("is_answered")
    Optional<Boolean> answered();

    /**
     * Whether the employee talked.
     *
     * @return {@code is_talked}
     */
    @JsonProperty("is_talked")
    Optional<Boolean> talked();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
