package io.svyaz.usedesk.tickets;

import io.svyaz.core.FieldSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A ticket to create. Immutable. */
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
     * Nothing is set.
     *
     * @return the empty set
     */
    public static TicketFields create() {
        return NONE;
    }

    /**
     * The subject, up to 255 characters.
     *
     * @param text {@code subject}
     * @return a changed copy
     */
    public TicketFields subject(String text) {
        return set("subject", text);
    }

    /**
     * {@code question}, {@code task}, {@code problem} or {@code incident}.
     *
     * @param word {@code type}
     * @return a changed copy
     */
    public TicketFields type(String word) {
        return set("type", word);
    }

    /**
     * {@code low}, {@code medium}, {@code urgent} or {@code extreme}.
     *
     * @param word {@code priority}
     * @return a changed copy
     */
    public TicketFields priority(String word) {
        return set("priority", word);
    }

    /**
     * The status.
     *
     * @param status {@code status}
     * @return a changed copy
     */
    public TicketFields status(TicketStatus status) {
        return set("status", Joined.status(status));
    }

    /**
     * Tags by name; new ones are made.
     *
     * @param names {@code tag}
     * @return a changed copy
     */
    public TicketFields tag(String... names) {
        return set("tag", String.join(", ", names));
    }

    /**
     * The agent in charge.
     *
     * @param agentId {@code assignee_id}
     * @return a changed copy
     */
    public TicketFields assignee(long agentId) {
        return set("assignee_id", agentId);
    }

    /**
     * The group in charge.
     *
     * @param groupId {@code group_id}
     * @return a changed copy
     */
    public TicketFields group(long groupId) {
        return set("group_id", groupId);
    }

    /**
     * Who asks.
     *
     * @param clientId {@code client_id}
     * @return a changed copy
     */
    public TicketFields client(long clientId) {
        return set("client_id", clientId);
    }

    /**
     * The agent who acts.
     *
     * @param agentId {@code user_id}
     * @return a changed copy
     */
    public TicketFields user(long agentId) {
        return set("user_id", agentId);
    }

    /**
     * The text, up to 64 KB; HTML is allowed.
     *
     * @param html {@code message}
     * @return a changed copy
     */
    public TicketFields message(String html) {
        return set("message", html);
    }

    /**
     * The name of who asks, where no number is known.
     *
     * @param name {@code client_name}
     * @return a changed copy
     */
    public TicketFields clientName(String name) {
        return set("client_name", name);
    }

    /**
     * The address of who asks.
     *
     * @param address {@code client_email}
     * @return a changed copy
     */
    public TicketFields clientEmail(String address) {
        return set("client_email", address);
    }

    /**
     * The telephone of a client who is new.
     *
     * @param phone {@code client_phone}
     * @return a changed copy
     */
    public TicketFields clientPhone(String phone) {
        return set("client_phone", Joined.digits(phone));
    }

    /**
     * The company of who asks; found or made.
     *
     * @param name {@code company_name}
     * @return a changed copy
     */
    public TicketFields companyName(String name) {
        return set("company_name", name);
    }

    /**
     * The caller's own key, up to 255 characters; agents do not see it.
     *
     * @param key {@code additional_id}
     * @return a changed copy
     */
    public TicketFields additionalId(String key) {
        return set("additional_id", key);
    }

    /**
     * Through which channel; some deliver the text to the client.
     *
     * @param channelId {@code channel_id}
     * @return a changed copy
     */
    public TicketFields channel(long channelId) {
        return set("channel_id", channelId);
    }

    /**
     * {@code user} (with {@link #user}), {@code client} or {@code trigger}.
     *
     * @param side {@code from}
     * @return a changed copy
     */
    public TicketFields from(String side) {
        return set("from", side);
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
    public TicketFields field(long id, String value) {
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
    public TicketFields nested(long id, long optionId) {
        return set("lists", Joined.added(asMap().get("lists"), id, optionId));
    }

    /**
     * Makes a new card for who asks, even where one fits.
     *
     * @return a changed copy
     */
    public TicketFields newClient() {
        return set("client_id", "new_client");
    }

    /**
     * Hides the text from who asks.
     *
     * @return a changed copy
     */
    public TicketFields privateComment() {
        return set("private_comment", true);
    }
}
