package io.svyaz.helpdeskeddy.events;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule of the dispatcher tells of. The vendor has no names for it; these are what templates usually say. */
public enum EventKind {
    /** A ticket was made. */
    TICKET_CREATED("ticket.created", "ticket_created new_ticket"),
    /** Somebody wrote a message. */
    MESSAGE_CREATED("message.created", "message_created new_message new_reply client_reply"),
    /** The status of a ticket changed. */
    STATUS_CHANGED("ticket.status_changed", "ticket_status_changed status_changed"),
    /** Another member of staff works on a ticket. */
    OWNER_CHANGED("ticket.owner_changed", "ticket_owner_changed owner_changed"),
    /** Something about a ticket changed. */
    TICKET_UPDATED("ticket.updated", "ticket_updated ticket_changed"),
    /** Anything else. */
    UNKNOWN("", "");

    private static final Map<String, EventKind> BY_WORD = Stream.of(values())
            .filter(kind -> kind != UNKNOWN)
            .flatMap(kind -> Stream.concat(Stream.of(kind.event), Stream.of(kind.words.split(" ", -1)))
                    .map(word -> Map.entry(word, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String event;
    /** With blanks between. */
    private final String words;

    EventKind(String event, String words) {
        this.event = event;
        this.words = words;
    }

    /**
     * The constant that the templates of {@link EventTemplates} carry as {@code event}.
     *
     * @return for example {@code message.created}; empty for {@link #UNKNOWN}
     */
    public String event() {
        return event;
    }

    /** What a word for an event means, in any case. */
    static Optional<EventKind> named(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Optional.ofNullable(BY_WORD.get(plain));
    }
}
