package io.svyaz.kit.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries, and how many. Immutable: each method gives a copy.
 *
 * <pre>{@code
 * audit.list(AuditFilter.all().actor("anna").from(monday).limit(20));
 * }</pre>
 *
 * @param actor exactly this one
 * @param action exactly this one
 * @param target exactly this one
 * @param from this instant or later
 * @param to before this instant
 * @param before entries older than the one with this id
 * @param limit 1 to 1000
 */
public record AuditFilter(
        Optional<String> actor,
        Optional<String> action,
        Optional<String> target,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Long> before,
        int limit) {
    private static final int USUAL_LIMIT = 50;

    /**
     * Checks the limit.
     *
     * @param actor exactly this one
     * @param action exactly this one
     * @param target exactly this one
     * @param from this instant or later
     * @param to before this instant
     * @param before entries older than the one with this id
     * @param limit 1 to 1000
     */
    public AuditFilter {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("AuditFilter: limit must be 1 to 1000.");
        }
    }

    /**
     * Everything, 50 a page.
     *
     * @return the filter
     */
    public static AuditFilter all() {
        return new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                USUAL_LIMIT);
    }

    /**
     * Only what one actor did.
     *
     * @param name the whole name
     * @return a copy
     */
    public AuditFilter actor(String name) {
        return new AuditFilter(Optional.of(name), action, target, from, to, before, limit);
    }

    /**
     * Only one action.
     *
     * @param name the whole name
     * @return a copy
     */
    public AuditFilter action(String name) {
        return new AuditFilter(actor, Optional.of(name), target, from, to, before, limit);
    }

    /**
     * Only what was done to one target.
     *
     * @param name the whole name
     * @return a copy
     */
    public AuditFilter target(String name) {
        return new AuditFilter(actor, action, Optional.of(name), from, to, before, limit);
    }

    /**
     * Not older than this.
     *
     * @param time the first instant
     * @return a copy
     */
    public AuditFilter from(Instant time) {
        return new AuditFilter(actor, action, target, Optional.of(time), to, before, limit);
    }

    /**
     * Older than this.
     *
     * @param time the first instant that is left out
     * @return a copy
     */
    public AuditFilter to(Instant time) {
        return new AuditFilter(actor, action, target, from, Optional.of(time), before, limit);
    }

    /**
     * The page after another one.
     *
     * @param next {@link AuditPage#next()}
     * @return a copy
     */
    public AuditFilter before(long next) {
        return new AuditFilter(actor, action, target, from, to, Optional.of(next), limit);
    }

    /**
     * How many entries a page has.
     *
     * @param most 1 to 1000
     * @return a copy
     */
    public AuditFilter limit(int most) {
        return new AuditFilter(actor, action, target, from, to, before, most);
    }
}
