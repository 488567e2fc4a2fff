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
 * An employee, a row of {@code get.employees}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableEmployee.Builder.class)
@JsonSerialize(as = ImmutableEmployee.class)
public interface Employee {
    /**
     * The employee's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The login at the cabinet.
     *
     * @return {@code login}
     */
    @JsonProperty("login")
    Optional<String> login();

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
     * The patronymic.
     *
     * @return {@code patronymic}
     */
    @JsonProperty("patronymic")
    Optional<String> patronymic();

    /**
     * The names together.
     *
     * @return {@code full_name}
     */
    @JsonProperty("full_name")
    Optional<String> fullName();

    /**
     * For example {@code available}; new ones come.
     *
     * @return {@code status}
     */
    @JsonProperty("status")
    Optional<String> status();

    /**
     * The status' id.
     *
     * @return {@code status_id}
     */
    @JsonProperty("status_id")
    OptionalLong statusId();

    /**
     * Whether calls come through.
     *
     * @return {@code calls_available}
     */
    @JsonProperty("calls_available")
    Optional<Boolean> callsAvailable();

    /**
     * The e-mail address.
     *
     * @return {@code email}
     */
    @JsonProperty("email")
    Optional<String> email();

    /**
     * Which calls are recorded.
     *
     * @return {@code call_recording}
     */
    @JsonProperty("call_recording")
    Optional<String> callRecording();

    /**
     * The schedule.
     *
     * @return {@code schedule_id}
     */
    @JsonProperty("schedule_id")
    OptionalLong scheduleId();

    /**
     * The schedule's name.
     *
     * @return {@code schedule_name}
     */
    @JsonProperty("schedule_name")
    Optional<String> scheduleName();

    /**
     * Telephones.
     *
     * @return {@code phone_numbers}
     */
    @JsonProperty("phone_numbers")
    List<EmployeePhone> phoneNumbers();

    /**
     * The groups.
     *
     * @return {@code groups}
     */
    @JsonProperty("groups")
    List<GroupOfEmployee> groups();

    /**
     * The extension.
     *
     * @return {@code extension}
     */
    @JsonProperty("extension")
    Optional<Extension> extension();

    /**
     * What the employee is as an operator of chats.
     *
     * @return {@code operator}
     */
    @JsonProperty("operator")
    Optional<Operator> operator();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
