package io.svyaz.recipes.customers;

import java.util.List;
import java.util.Optional;

/**
 * What became of one customer.
 *
 * @param kind what was done
 * @param customerId the card; empty when nothing was done
 * @param candidates all cards that fitted when several did; empty when the choice was clear
 */
public record SyncOutcome(Kind kind, Optional<String> customerId, List<String> candidates) {

    /** What was done. */
    public enum Kind {
        /** A card was made. */
        CREATED,
        /** A card was found by address or number and linked. */
        FOUND,
        /** The card was known; nothing was written. */
        KNOWN,
        /** The card was known, and what differed was written. */
        UPDATED,
        /** The card was known but is gone; another was found or made and takes its place. */
        REPLACED,
        /** The user was made from this card, so nothing goes back. */
        ECHO,
        /** The shop has no such user any more. */
        NO_SUCH_USER
    }

    /**
     * Keeps its own copy.
     *
     * @param kind what was done
     * @param customerId the card
     * @param candidates all cards that fitted
     */
    public SyncOutcome {
        candidates = List.copyOf(candidates);
    }

    static SyncOutcome of(Kind kind, String customerId) {
        return new SyncOutcome(kind, Optional.of(customerId), List.of());
    }

    static SyncOutcome nobody() {
        return new SyncOutcome(Kind.NO_SUCH_USER, Optional.empty(), List.of());
    }
}
