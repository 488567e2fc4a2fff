package io.svyaz.comagic.reports;

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
 * A tag that a communication carries.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableReportTag.Builder.class)
@JsonSerialize(as = ImmutableReportTag.class)
public interface ReportTag {
    /**
     * The tag's id.
     *
     * @return {@code tag_id}
     */
    @JsonProperty("tag_id")
    OptionalLong tagId();

    /**
     * The tag's name.
     *
     * @return {@code tag_name}
     */
    @JsonProperty("tag_name")
    Optional<String> tagName();

    /**
     * {@code auto} or {@code manual}.
     *
     * @return {@code tag_type}
     */
    @JsonProperty("tag_type")
    Optional<String> tagType();

    /**
     * When it was set.
     *
     * @return {@code tag_change_time}, in the account's time zone
     */
    @JsonProperty("tag_change_time")
    Optional<LocalDateTime> tagChangeTime();

    /**
     * Who set it.
     *
     * @return {@code tag_user_login}
     */
    @JsonProperty("tag_user_login")
    Optional<String> tagUserLogin();

    /**
     * The employee who set it.
     *
     * @return {@code tag_employee_id}
     */
    @JsonProperty("tag_employee_id")
    OptionalLong tagEmployeeId();

    /**
     * The name of that employee.
     *
     * @return {@code tag_employee_full_name}
     */
    @JsonProperty("tag_employee_full_name")
    Optional<String> tagEmployeeFullName();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
