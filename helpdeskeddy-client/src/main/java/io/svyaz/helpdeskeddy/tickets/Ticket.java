package io.svyaz.helpdeskeddy.tickets;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.helpdeskeddy.CustomFieldValue;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A ticket as {@code GET /tickets/} returns it, without its messages. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTicket.Builder.class)
@JsonSerialize(as = ImmutableTicket.class)
public interface Ticket {
    /**
     * The number.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The ticket above.
     *
     * @return {@code pid}; 0 for none
     */
    @JsonProperty("pid")
    Optional<Long> pid();

    /**
     * What clients see, for example {@code ABC-12345}.
     *
     * @return {@code unique_id}
     */
    @JsonProperty("unique_id")
    Optional<String> uniqueId();

    /**
     * When it was made.
     *
     * @return {@code date_created}; in the account's zone
     */
    @JsonProperty("date_created")
    Optional<LocalDateTime> dateCreated();

    /**
     * When it changed last.
     *
     * @return {@code date_updated}; in the account's zone
     */
    @JsonProperty("date_updated")
    Optional<LocalDateTime> dateUpdated();

    /**
     * The subject.
     *
     * @return {@code title}
     */
    @JsonProperty("title")
    Optional<String> title();

    /**
     * Where it came from, for example {@code email} or {@code chat}.
     *
     * @return {@code source}; an open set
     */
    @JsonProperty("source")
    Optional<String> source();

    /**
     * The status.
     *
     * @return {@code status_id}
     */
    @JsonProperty("status_id")
    Optional<StatusId> statusId();

    /**
     * The priority.
     *
     * @return {@code priority_id}
     */
    @JsonProperty("priority_id")
    Optional<Long> priorityId();

    /**
     * The type.
     *
     * @return {@code type_id}; 0 is a type of its own, "without type"
     */
    @JsonProperty("type_id")
    Optional<Long> typeId();

    /**
     * The department.
     *
     * @return {@code department_id}
     */
    @JsonProperty("department_id")
    Optional<Long> departmentId();

    /**
     * The name of the department.
     *
     * @return {@code department_name}
     */
    @JsonProperty("department_name")
    Optional<String> departmentName();

    /**
     * Who works on it.
     *
     * @return {@code owner_id}; 0 for nobody
     */
    @JsonProperty("owner_id")
    Optional<Long> ownerId();

    /**
     * The first name of who works on it.
     *
     * @return {@code owner_name}
     */
    @JsonProperty("owner_name")
    Optional<String> ownerName();

    /**
     * The family name of who works on it.
     *
     * @return {@code owner_lastname}
     */
    @JsonProperty("owner_lastname")
    Optional<String> ownerLastname();

    /**
     * The e-mail address of who works on it.
     *
     * @return {@code owner_email}
     */
    @JsonProperty("owner_email")
    Optional<String> ownerEmail();

    /**
     * Who asked.
     *
     * @return {@code user_id}
     */
    @JsonProperty("user_id")
    Optional<Long> userId();

    /**
     * The first name of who asked.
     *
     * @return {@code user_name}
     */
    @JsonProperty("user_name")
    Optional<String> userName();

    /**
     * The family name of who asked.
     *
     * @return {@code user_lastname}
     */
    @JsonProperty("user_lastname")
    Optional<String> userLastname();

    /**
     * The e-mail address of who asked.
     *
     * @return {@code user_email}
     */
    @JsonProperty("user_email")
    Optional<String> userEmail();

    /**
     * Who gets a copy.
     *
     * @return {@code cc}; addresses
     */
    @JsonProperty("cc")
    List<String> cc();

    /**
     * Who gets a hidden copy.
     *
     * @return {@code bcc}; addresses
     */
    @JsonProperty("bcc")
    List<String> bcc();

    /**
     * Staff who follow it.
     *
     * @return {@code followers}; ids of users
     */
    @JsonProperty("followers")
    List<Long> followers();

    /**
     * Whether it is locked.
     *
     * @return {@code ticket_lock}; sent as 0 or 1
     */
    @JsonProperty("ticket_lock")
    Optional<Boolean> ticketLock();

    /**
     * When an answer is due.
     *
     * @return {@code sla_date}; in the account's zone
     */
    @JsonProperty("sla_date")
    Optional<LocalDateTime> slaDate();

    /**
     * Until when it is put off.
     *
     * @return {@code freeze_date}; the word "null" is none
     */
    @JsonProperty("freeze_date")
    Optional<LocalDateTime> freezeDate();

    /**
     * Whether it is put off.
     *
     * @return {@code freeze}; sent as 0 or 1
     */
    @JsonProperty("freeze")
    Optional<Boolean> freeze();

    /**
     * Whether it is in the trash.
     *
     * @return {@code deleted}; sent as 0 or 1
     */
    @JsonProperty("deleted")
    Optional<Boolean> deleted();

    /**
     * Whether staff has seen the last message.
     *
     * @return {@code viewed_by_staff}; sent as 0 or 1
     */
    @JsonProperty("viewed_by_staff")
    Optional<Boolean> viewedByStaff();

    /**
     * Whether the client has seen the last message.
     *
     * @return {@code viewed_by_client}; sent as 0 or 1
     */
    @JsonProperty("viewed_by_client")
    Optional<Boolean> viewedByClient();

    /**
     * The client's mark: {@code like}, {@code dislike}.
     *
     * @return {@code rate}; an empty text for none
     */
    @JsonProperty("rate")
    Optional<String> rate();

    /**
     * The client's words to the mark.
     *
     * @return {@code rate_comment}
     */
    @JsonProperty("rate_comment")
    Optional<String> rateComment();

    /**
     * When the mark was given.
     *
     * @return {@code rate_date}
     */
    @JsonProperty("rate_date")
    Optional<LocalDateTime> rateDate();

    /**
     * The values of custom fields.
     *
     * @return {@code custom_fields}
     */
    @JsonProperty("custom_fields")
    List<CustomFieldValue> customFields();

    /**
     * The tags.
     *
     * @return {@code tags}
     */
    @JsonProperty("tags")
    List<String> tags();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * The value of a custom field.
     *
     * @param fieldId number of the field
     * @return empty when the ticket does not have it
     */
    default Optional<CustomFieldValue> customField(long fieldId) {
        return customFields().stream().filter(value -> value.id() == fieldId).findFirst();
    }
}
