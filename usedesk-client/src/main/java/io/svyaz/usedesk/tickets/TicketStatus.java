package io.svyaz.usedesk.tickets;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The status of a ticket: a number of the vendor's, a numeric text, or a word. An open set: what is not known is a value like any
 * other. Statuses with the same number are equal, whatever they were written as. Immutable.
 */
public final class TicketStatus {
    /** 1: somebody works on it. */
    public static final TicketStatus OPEN = new TicketStatus("1");
    /** 2: completed; {@code resolved} in webhooks of the article's form. */
    public static final TicketStatus RESOLVED = new TicketStatus("2");
    /** 3: closed. */
    public static final TicketStatus CLOSED = new TicketStatus("3");
    /** 4: deleted. */
    public static final TicketStatus DELETED = new TicketStatus("4");
    /** 5: on hold. */
    public static final TicketStatus ON_HOLD = new TicketStatus("5");
    /** 6: pending. */
    public static final TicketStatus PENDING = new TicketStatus("6");
    /** 7: spam. */
    public static final TicketStatus SPAM = new TicketStatus("7");
    /** 8: new, as tickets begin. */
    public static final TicketStatus NEW = new TicketStatus("8");
    /** 9: a mailing. */
    public static final TicketStatus MAILING = new TicketStatus("9");
    /** 10: merged into another. */
    public static final TicketStatus MERGED = new TicketStatus("10");

    private static final List<String> WORDS = List.of(
            "", "open", "resolved", "closed", "deleted", "on_hold", "pending", "spam", "new", "mailing", "merged");

    private final String raw;
    private final int code;

    private TicketStatus(String raw) {
        this.raw = raw;
        this.code = code(raw);
    }

    /**
     * A status by its number.
     *
     * @param code known or not
     * @return the status
     */
    public static TicketStatus of(int code) {
        return new TicketStatus(Integer.toString(code));
    }

    /**
     * A status as it comes: a number, a text, or an object with an id.
     *
     * @param sent what the vendor sent
     * @return the status
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TicketStatus of(Object sent) {
        if (sent instanceof Map<?, ?> object) {
            Object id = object.get("id") == null ? object.get("name") : object.get("id");
            return new TicketStatus(String.valueOf(id));
        }
        return new TicketStatus(sent.toString().strip());
    }

    /**
     * The number.
     *
     * @return empty for a word that is not known
     */
    public OptionalInt code() {
        return code < 0 ? OptionalInt.empty() : OptionalInt.of(code);
    }

    /**
     * The word, for example {@code resolved}.
     *
     * @return the text as it came where there is no word for it
     */
    public String word() {
        return code > 0 && code < WORDS.size() ? WORDS.get(code) : raw;
    }

    /**
     * As it came.
     *
     * @return never null
     */
    public String raw() {
        return raw;
    }

    @JsonValue
    Object json() {
        return code >= 0 && raw.equals(Integer.toString(code)) ? (Object) code : raw;
    }

    private static int code(String raw) {
        if (raw.matches("\\d{1,9}")) {
            return Integer.parseInt(raw);
        }
        return WORDS.indexOf(
                raw.isEmpty()
                        ? "?"
                        : raw.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TicketStatus status
                && (code >= 0 ? code == status.code : status.code < 0 && raw.equals(status.raw));
    }

    @Override
    public int hashCode() {
        return code >= 0 ? code : Objects.hash(raw);
    }

    @Override
    public String toString() {
        return word();
    }
}
