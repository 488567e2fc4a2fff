package io.svyaz.helpdeskeddy.tickets;

import io.svyaz.core.FieldSet;
import io.svyaz.helpdeskeddy.VendorTimes;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a ticket: only those that are set here are sent, so only they change. Immutable.
 *
 * <pre>{@code
 * TicketFields.create().title("Where is my order?").description("Order 1001").userEmail("client@example.com")
 * }</pre>
 */
public final class TicketFields extends FieldSet<TicketFields> {
    private static final TicketFields NONE = new TicketFields(Map.of());

    private TicketFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected TicketFields with(Map<String, @Nullable Object> values) {
        return new TicketFields(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static TicketFields create() {
        return NONE;
    }

    /**
     * The subject; a new ticket needs it.
     *
     * @param title {@code title}
     * @return a changed copy
     */
    public TicketFields title(String title) {
        return set("title", title);
    }

    /**
     * The first message, HTML; a new ticket needs it and no other takes it.
     *
     * @param description {@code description}
     * @return a changed copy
     */
    public TicketFields description(String description) {
        return set("description", description);
    }

    /**
     * The ticket above.
     *
     * @param pid {@code pid}
     * @return a changed copy
     */
    public TicketFields pid(long pid) {
        return set("pid", pid);
    }

    /**
     * When an answer is due.
     *
     * @param due {@code sla_date}, in the account's zone; sent to the minute
     * @return a changed copy
     */
    public TicketFields slaDate(LocalDateTime due) {
        return set("sla_date", VendorTimes.due(due));
    }

    /**
     * Until when it is put off.
     *
     * @param until {@code freeze_date}, in the account's zone; sent to the minute
     * @return a changed copy
     */
    public TicketFields freezeDate(LocalDateTime until) {
        return set("freeze_date", VendorTimes.due(until));
    }

    /**
     * The status.
     *
     * @param status {@code status_id}
     * @return a changed copy
     */
    public TicketFields statusId(StatusId status) {
        return set("status_id", status.value());
    }

    /**
     * The priority.
     *
     * @param priorityId {@code priority_id}
     * @return a changed copy
     */
    public TicketFields priorityId(long priorityId) {
        return set("priority_id", priorityId);
    }

    /**
     * The type.
     *
     * @param typeId {@code type_id}; 0 is "without type"
     * @return a changed copy
     */
    public TicketFields typeId(long typeId) {
        return set("type_id", typeId);
    }

    /**
     * The department.
     *
     * @param departmentId {@code department_id}
     * @return a changed copy
     */
    public TicketFields departmentId(long departmentId) {
        return set("department_id", departmentId);
    }

    /**
     * Whether it is locked.
     *
     * @param ticketLock {@code ticket_lock}
     * @return a changed copy
     */
    public TicketFields ticketLock(boolean ticketLock) {
        return set("ticket_lock", ticketLock);
    }

    /**
     * Who works on it.
     *
     * @param ownerId {@code owner_id}; 0 is nobody
     * @return a changed copy
     */
    public TicketFields ownerId(long ownerId) {
        return set("owner_id", ownerId);
    }

    /**
     * Who asks.
     *
     * @param userId {@code user_id}
     * @return a changed copy
     */
    public TicketFields userId(long userId) {
        return set("user_id", userId);
    }

    /**
     * Who asks, where the number is not known; an unknown address makes a user. For new tickets.
     *
     * @param userEmail {@code user_email}
     * @return a changed copy
     */
    public TicketFields userEmail(String userEmail) {
        return set("user_email", userEmail);
    }

    /**
     * Who gets a copy.
     *
     * @param cc {@code cc}
     * @return a changed copy
     */
    public TicketFields cc(List<String> cc) {
        return set("cc", cc);
    }

    /**
     * Who gets a hidden copy.
     *
     * @param bcc {@code bcc}
     * @return a changed copy
     */
    public TicketFields bcc(List<String> bcc) {
        return set("bcc", bcc);
    }

    /**
     * Staff who follow it.
     *
     * @param followers {@code followers}
     * @return a changed copy
     */
    public TicketFields followers(List<Long> followers) {
        return set("followers", followers);
    }

    /**
     * Whether the first message is the client's. For new tickets.
     *
     * @param fromUser {@code create_from_user}; true where it is not set
     * @return a changed copy
     */
    public TicketFields createFromUser(boolean fromUser) {
        return set("create_from_user", fromUser ? 1 : 0);
    }

    /**
     * The value of a custom field: text, number, 0 or 1 for a check box, the number of a choice, or a map from level to choice.
     *
     * @param fieldId number of the field
     * @param value as the field takes it
     * @return a changed copy
     */
    public TicketFields customField(long fieldId, Object value) {
        return customField(Long.toString(fieldId), value);
    }

    /**
     * The value of a custom field by any key, as older articles name them.
     *
     * @param fieldKey number of the field, or a name where the account has such
     * @param value as the field takes it
     * @return a changed copy
     */
    public TicketFields customField(String fieldKey, Object value) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (asMap().get("custom_fields") instanceof Map<?, ?> before) {
            before.forEach((key, old) -> all.put(key.toString(), old));
        }
        all.put(fieldKey, value);
        return set("custom_fields", Collections.unmodifiableMap(all));
    }

    /**
     * The tags.
     *
     * @param tags {@code tags}
     * @return a changed copy
     */
    public TicketFields tags(List<String> tags) {
        return set("tags", tags);
    }
}
