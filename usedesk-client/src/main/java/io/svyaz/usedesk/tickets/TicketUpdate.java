package io.svyaz.usedesk.tickets;

import io.svyaz.core.FieldSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to change in a ticket. Immutable. */
public final class TicketUpdate extends FieldSet<TicketUpdate> {
    private static final TicketUpdate NONE = new TicketUpdate(Map.of());

    private TicketUpdate(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected TicketUpdate with(Map<String, @Nullable Object> values) {
        return new TicketUpdate(values);
    }

    /**
     * Nothing is set.
     *
     * @return the empty set
     */
    public static TicketUpdate create() {
        return NONE;
    }

    /**
     * The subject, up to 255 characters.
     *
     * @param text {@code subject}
     * @return a changed copy
     */
    public TicketUpdate subject(String text) {
        return set("subject", text);
    }

    /**
     * {@code question}, {@code task}, {@code problem} or {@code incident}.
     *
     * @param word {@code type}
     * @return a changed copy
     */
    public TicketUpdate type(String word) {
        return set("type", word);
    }

    /**
     * {@code low}, {@code medium}, {@code urgent} or {@code extreme}.
     *
     * @param word {@code priority}
     * @return a changed copy
     */
    public TicketUpdate priority(String word) {
        return set("priority", word);
    }

    /**
     * The status.
     *
     * @param status {@code status}
     * @return a changed copy
     */
    public TicketUpdate status(TicketStatus status) {
        return set("status", Joined.status(status));
    }

    /**
     * Tags by name; new ones are made.
     *
     * @param names {@code tag}
     * @return a changed copy
     */
    public TicketUpdate tag(String... names) {
        return set("tag", String.join(", ", names));
    }

    /**
     * The agent in charge.
     *
     * @param agentId {@code assignee_id}
     * @return a changed copy
     */
    public TicketUpdate assignee(long agentId) {
        return set("assignee_id", agentId);
    }

    /**
     * The group in charge.
     *
     * @param groupId {@code group_id}
     * @return a changed copy
     */
    public TicketUpdate group(long groupId) {
        return set("group_id", groupId);
    }

    /**
     * Who asks.
     *
     * @param clientId {@code client_id}
     * @return a changed copy
     */
    public TicketUpdate client(long clientId) {
        return set("client_id", clientId);
    }

    /**
     * The agent who acts.
     *
     * @param agentId {@code user_id}
     * @return a changed copy
     */
    public TicketUpdate user(long agentId) {
        return set("user_id", agentId);
    }

    /**
     * The value of a custom field; may be called for several fields.
     *
     * @param id the field
     * @param value a text up to 255 characters, {@code true} or {@code false} for a check box, the number of an option for a list; no
     *     semicolon, which would begin another value
     * @return a changed copy
     * @throws IllegalArgumentException when the value holds a semicolon
     */
    public TicketUpdate field(long id, String value) {
        if (value.indexOf(';') >= 0) {
            throw new IllegalArgumentException("A custom field cannot hold a semicolon: the vendor cuts there.");
        }
        return set("field_id", Joined.more(get("field_id"), Long.toString(id)))
                .set("field_value", Joined.more(get("field_value"), value));
    }

    /**
     * The value of one level of a nested list; the levels above it must be given, too.
     *
     * @param id the field
     * @param optionId the number of the option
     * @return a changed copy
     */
    public TicketUpdate nested(long id, long optionId) {
        return set("lists", Joined.added(asMap().get("lists"), id, optionId));
    }

    /**
     * Takes the ticket away from its agent.
     *
     * @return a changed copy
     */
    public TicketUpdate withoutAssignee() {
        return set("assignee_id", "null");
    }

    /**
     * Takes the ticket away from its group.
     *
     * @return a changed copy
     */
    public TicketUpdate withoutGroup() {
        return set("group_id", "null");
    }

    /**
     * Leaves a new ticket new; without it a change opens it.
     *
     * @return a changed copy
     */
    public TicketUpdate silent() {
        return set("silent", true);
    }
}
