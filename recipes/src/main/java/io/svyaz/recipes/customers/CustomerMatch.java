package io.svyaz.recipes.customers;

import java.util.Optional;

/**
 * Who a contact is.
 *
 * @param userId the shop user; empty when the shop does not know the person
 * @param customerId the helpdesk's card of that user, or the contact's own card when there is no user
 * @param otherCard the contact's own card where the user is linked to another one already: two cards of one person, to be merged
 *     in the helpdesk
 */
public record CustomerMatch(Optional<String> userId, Optional<String> customerId, Optional<String> otherCard) {

    /**
     * Whether the pair of ids is kept.
     *
     * @return true when both are known
     */
    public boolean isLinked() {
        return userId.isPresent() && customerId.isPresent();
    }
}
