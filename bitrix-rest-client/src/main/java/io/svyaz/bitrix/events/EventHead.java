package io.svyaz.bitrix.events;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What all events have, and everything else that came, tokens excepted. Immutable; equal when all members are. */
public final class EventHead {
    private final Map<String, Object> members;
    private final String name;
    private final @Nullable Instant ts;

    EventHead(Map<String, Object> members) {
        this.members = members;
        this.name = member("event").orElse("");
        this.ts = member("ts").map(EventHead::instant).orElse(null);
    }

    private static Instant instant(String text) {
        if (!text.matches("\\d{1,11}")) {
            throw new MalformedEventException("its ts is no number of seconds");
        }
        return Instant.ofEpochSecond(Long.parseLong(text));
    }

    /**
     * The event as sent; the letter case differs from portal to portal.
     *
     * @return {@code event}, for example {@code ONCRMDEALUPDATE}; empty for robots and an opened application
     */
    public String name() {
        return name;
    }

    /**
     * When the portal noticed it, in whole seconds.
     *
     * @return {@code ts}
     */
    public Optional<Instant> ts() {
        return Optional.ofNullable(ts);
    }

    /**
     * Which binding it was sent for.
     *
     * @return {@code event_handler_id}, or {@code eventId} as some events call it
     */
    public Optional<String> handlerId() {
        return member("event_handler_id").or(() -> member("eventId"));
    }

    /**
     * The portal's lasting id.
     *
     * @return {@code auth[member_id]}
     */
    public Optional<String> memberId() {
        return member("auth", "member_id").or(() -> member("member_id"));
    }

    /**
     * The portal's host.
     *
     * @return {@code auth[domain]}
     */
    public Optional<String> domain() {
        return member("auth", "domain").or(() -> member("DOMAIN"));
    }

    /**
     * What the event is about.
     *
     * @return {@code data}: each value is a {@code String} or such a map again, lists have the keys 0, 1, ..
     */
    public Map<String, Object> data() {
        return Members.object(members, "data");
    }

    /**
     * The whole body without its tokens.
     *
     * @return each value is a {@code String} or such a map again
     */
    public Map<String, Object> members() {
        return members;
    }

    /** For comparisons. */
    String upperName() {
        return name.toUpperCase(Locale.ROOT);
    }

    /** A single value of the body; empty when it is absent, empty, or an object. */
    Optional<String> member(String... path) {
        return Members.text(members, path);
    }

    /** A single value of {@code data}. */
    Optional<String> dataText(String... path) {
        return Members.text(data(), path);
    }

    OptionalLong dataNumber(String... path) {
        return Members.number(data(), path);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventHead head && head.members.equals(members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Without {@code data}: it may be personal. */
    @Override
    public String toString() {
        return "EventHead[" + name + ", ts=" + ts + ", data=" + data().keySet() + "]";
    }
}
