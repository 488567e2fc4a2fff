package io.svyaz.comagic.employees;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A group of employees, a row of {@code get.group_employees}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableEmployeeGroup.Builder.class)
@JsonSerialize(as = ImmutableEmployeeGroup.class)
public interface EmployeeGroup {
    /**
     * The group's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The group's name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * The group's short number.
     *
     * @return {@code group_phone_number}
     */
    @JsonProperty("group_phone_number")
    Optional<String> groupPhoneNumber();

    /**
     * Whether callers queue.
     *
     * @return {@code queue_enabled}
     */
    @JsonProperty("queue_enabled")
    Optional<Boolean> queueEnabled();

    /**
     * How many calls at once.
     *
     * @return {@code channels_count}
     */
    @JsonProperty("channels_count")
    OptionalLong channelsCount();

    /**
     * The employees.
     *
     * @return {@code members}
     */
    @JsonProperty("members")
    List<GroupMember> members();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
