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
 * A form, a row of {@code get.offline_messages_report}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableOfflineMessage.Builder.class)
@JsonSerialize(as = ImmutableOfflineMessage.class)
public interface OfflineMessage extends Attribution {
    /**
     * The message.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The communication.
     *
     * @return {@code communication_id}
     */
    @JsonProperty("communication_id")
    OptionalLong communicationId();

    /**
     * Always {@code offline_message}.
     *
     * @return {@code communication_type}
     */
    @JsonProperty("communication_type")
    Optional<String> communicationType();

    /**
     * When it came.
     *
     * @return {@code date_time}, in the account's time zone
     */
    @JsonProperty("date_time")
    Optional<LocalDateTime> dateTime();

    /**
     * What was written.
     *
     * @return {@code text}
     */
    @JsonProperty("text")
    Optional<String> text();

    /**
     * For example {@code not_processed}; new ones come.
     *
     * @return {@code status}
     */
    @JsonProperty("status")
    Optional<String> status();

    /**
     * When it was worked off.
     *
     * @return {@code process_time}, in the account's time zone
     */
    @JsonProperty("process_time")
    Optional<LocalDateTime> processTime();

    /**
     * The kind of form, in the brand's language.
     *
     * @return {@code form_type}
     */
    @JsonProperty("form_type")
    Optional<String> formType();

    /**
     * The form's name.
     *
     * @return {@code form_name}
     */
    @JsonProperty("form_name")
    Optional<String> formName();

    /**
     * The visitor's name.
     *
     * @return {@code visitor_name}
     */
    @JsonProperty("visitor_name")
    Optional<String> visitorName();

    /**
     * The visitor's number.
     *
     * @return {@code visitor_phone_number}
     */
    @JsonProperty("visitor_phone_number")
    Optional<String> visitorPhoneNumber();

    /**
     * The visitor's address.
     *
     * @return {@code visitor_email}
     */
    @JsonProperty("visitor_email")
    Optional<String> visitorEmail();

    /**
     * The group it went to.
     *
     * @return {@code group_name}
     */
    @JsonProperty("group_name")
    Optional<String> groupName();

    /**
     * The employee.
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
     * The employee's note.
     *
     * @return {@code employee_comment}
     */
    @JsonProperty("employee_comment")
    Optional<String> employeeComment();

    /**
     * The id that was given when it was uploaded.
     *
     * @return {@code ext_id}
     */
    @JsonProperty("ext_id")
    Optional<String> extId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
