package io.svyaz.recipes.tickets;

import io.svyaz.core.Timing;
import io.svyaz.core.cache.ReadCache;
import io.svyaz.core.limit.RateLimiter;
import java.time.Duration;
import java.util.Objects;

/** Collects the settings of {@link TicketReads}. Mutable; not thread-safe. */
public final class TicketReadsBuilder {
    private static final int USUAL_ENTRIES = 10_000;

    final TicketDesk desk;
    Duration kept = ReadCache.USUAL_TIME;
    Duration stale = Duration.ofMinutes(10);
    int mostEntries = USUAL_ENTRIES;
    Timing timing = Timing.system();
    RateLimiter budget = RateLimiter.unlimited(timing);
    long reserve;

    TicketReadsBuilder(TicketDesk desk) {
        this.desk = Objects.requireNonNull(desk, "desk");
    }

    /**
     * How long what was read is as good as new.
     *
     * @param time longer than zero; default 60 seconds
     * @return this builder
     */
    public TicketReadsBuilder kept(Duration time) {
        kept = time;
        return this;
    }

    /**
     * How much longer it is shown while the helpdesk cannot be asked.
     *
     * @param time zero for not at all; default 10 minutes
     * @return this builder
     */
    public TicketReadsBuilder staleFor(Duration time) {
        stale = time;
        return this;
    }

    /**
     * How many pages, and how many conversations, are kept.
     *
     * @param entries at least 1; default 10,000
     * @return this builder
     */
    public TicketReadsBuilder mostEntries(int entries) {
        mostEntries = entries;
        return this;
    }

    /**
     * Whose places tell whether there is budget for a call. No place is taken here: the client takes them, so it must be the very limiter
     * that the client of the desk was built with.
     *
     * @param ofTheClient the limiter of the account's client
     * @param reserved so many free places are left to others before old values are renewed; not negative
     * @return this builder
     */
    public TicketReadsBuilder budget(RateLimiter ofTheClient, int reserved) {
        if (reserved < 0) {
            throw new IllegalArgumentException("The reserve must not be negative, but is " + reserved + ".");
        }
        budget = Objects.requireNonNull(ofTheClient, "ofTheClient");
        reserve = reserved;
        return this;
    }

    /**
     * The clock.
     *
     * @param value default {@link Timing#system()}
     * @return this builder
     */
    public TicketReadsBuilder timing(Timing value) {
        timing = Objects.requireNonNull(value, "timing");
        return this;
    }

    /**
     * Makes an empty cache.
     *
     * @return thread-safe if the desk is
     * @throws IllegalArgumentException when a time or a number is out of range
     */
    public TicketReads build() {
        return new TicketReads(this);
    }
}
