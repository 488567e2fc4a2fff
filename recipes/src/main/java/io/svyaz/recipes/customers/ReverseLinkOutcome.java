package io.svyaz.recipes.customers;

import java.util.Optional;

/**
 * What became of a contact from the helpdesk.
 *
 * @param kind what was done
 * @param userId the shop user; empty when there is none
 * @param customerId the card that the user is linked to, perhaps another than the contact's; empty without a user
 */
public record ReverseLinkOutcome(Kind kind, Optional<String> userId, Optional<String> customerId) {

    /** What was done. */
    public enum Kind {
        /** The card was linked already; nothing was asked. */
        KNOWN,
        /** A user was found and linked. */
        LINKED,
        /** A user was made and linked. */
        CREATED,
        /** The user is linked to another card: two cards of one person, to be merged in the helpdesk. */
        OTHER_CARD,
        /** Nobody was found, and nothing was done. */
        NOT_FOUND,
        /** Nobody was found: an inquiry of nobody known. */
        ANONYMOUS
    }

    static ReverseLinkOutcome nobody(Kind kind) {
        return new ReverseLinkOutcome(kind, Optional.empty(), Optional.empty());
    }
}
