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
 * How long an employee was in each status, a row of {@code get.employee_stat}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableEmployeeStat.Builder.class)
@JsonSerialize(as = ImmutableEmployeeStat.class)
public interface EmployeeStat {
    /**
     * The employee.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The employee's name.
     *
     * @return {@code full_name}
     */
    @JsonProperty("full_name")
    Optional<String> fullName();

    /**
     * The first name.
     *
     * @return {@code first_name}
     */
    @JsonProperty("first_name")
    Optional<String> firstName();

    /**
     * The last name.
     *
     * @return {@code last_name}
     */
    @JsonProperty("last_name")
    Optional<String> lastName();

    /**
     * Seconds by status.
     *
     * @return {@code status_stats}
     */
    @JsonProperty("status_stats")
    Map<String, @AllowNulls Object> statusStats();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
