package io.svyaz.helpdeskeddy.events;

import io.svyaz.helpdeskeddy.tickets.StatusId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All that a webhook told. Every value is text that the dispatcher put into a template; the names are the administrator's, and the
 * getters know the usual ones. A tag that was not filled in ({@code {custom_field_999}}) is no value. Immutable.
 */
public final class EventDetails {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern UNIQUE = Pattern.compile("[A-Za-z]{1,10}-\\d{1,12}");

    private final EventBody body;
    private final byte[] raw;

    EventDetails(EventBody body, byte[] raw) {
        this.body = body;
        this.raw = raw;
    }

    /**
     * A value by the first of these names that has one, at the top or one level down.
     *
     * @param names the template's
     * @return empty when none is filled in
     */
    public Optional<String> text(String... names) {
        return body.text(names);
    }

    /**
     * The ticket's number.
     *
     * @return {@code ticket_id} or {@code id}; empty where they hold no number
     */
    public Optional<Long> ticketId() {
        return number("ticket_id").or(() -> body.top("id").flatMap(EventDetails::parsed));
    }

    /**
     * What clients see of the ticket, for example {@code ABC-12345}.
     *
     * @return {@code unique_id}, or {@code ticket_id} where a template has it there
     */
    public Optional<String> uniqueId() {
        return text("unique_id")
                .or(() -> text("ticket_id").filter(id -> UNIQUE.matcher(id).matches()));
    }

    /**
     * The status of the ticket.
     *
     * @return {@code status_id}; the tag {@code {status}} is a name in some language and stands in {@link #statusName}
     */
    public Optional<StatusId> statusId() {
        return text("status_id").map(StatusId::of);
    }

    /**
     * The name of the status, in the language of the account.
     *
     * @return {@code status}
     */
    public Optional<String> statusName() {
        return text("status", "status_name");
    }

    /**
     * The client whose ticket it is.
     *
     * @return {@code user_id}
     */
    public Optional<Long> userId() {
        return number("user_id");
    }

    /**
     * The client's e-mail address.
     *
     * @return {@code user_email}
     */
    public Optional<String> userEmail() {
        return text("user_email");
    }

    /**
     * Who works on the ticket.
     *
     * @return {@code owner_id}; 0 is nobody
     */
    public Optional<Long> ownerId() {
        return number("owner_id");
    }

    /**
     * The last message.
     *
     * @return {@code last_post_id}
     */
    public Optional<Long> lastPostId() {
        return number("last_post_id");
    }

    /**
     * Who wrote the last message. Where that is the key's own user, the event is an echo of our own message.
     *
     * @return {@code last_post_user_id}
     */
    public Optional<Long> lastPostUserId() {
        return number("last_post_user_id");
    }

    /**
     * Everything as it came, the secret of the template included: do not log it.
     *
     * @return values may be null
     */
    public Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(body.values());
    }

    /**
     * The body itself, for a queue.
     *
     * @return a copy
     */
    public byte[] rawBody() {
        return raw.clone();
    }

    private Optional<Long> number(String... names) {
        return text(names).flatMap(EventDetails::parsed);
    }

    private static Optional<Long> parsed(String text) {
        String plain = text.strip();
        return NUMBER.matcher(plain).matches() ? Optional.of(Long.valueOf(plain)) : Optional.empty();
    }

    /** The vendor repeats deliveries and gives them no id, so what they are about tells them apart. */
    String dedupeKey(EventKind kind) {
        Optional<String> ticket = ticketId().map(Object::toString).or(this::uniqueId);
        return switch (kind) {
            case MESSAGE_CREATED ->
                text("last_post_id")
                        .or(() -> body.textIn("message", "id"))
                        .or(() -> text("event_id"))
                        .map(id -> kind.event() + ":" + id)
                        .orElseGet(this::hash);
            case TICKET_CREATED -> ticket.map(id -> kind.event() + ":" + id).orElseGet(this::hash);
            default -> {
                Optional<String> changed = text("date_update");
                yield kind != EventKind.UNKNOWN && ticket.isPresent() && changed.isPresent()
                        ? kind.event() + ":" + ticket.get() + ":" + changed.get()
                        : hash();
            }
        };
    }

    private String hash() {
        try {
            return "body:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK.", impossible);
        }
    }

    /** Names nothing: values may be secrets and personal data. */
    @Override
    public String toString() {
        return "EventDetails[" + raw.length + " bytes]";
    }
}
