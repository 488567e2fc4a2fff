package io.svyaz.recipes.customers;

import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdLink;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.phone.PhoneNormalizer;
import java.util.Optional;

/**
 * Recognises one person in an order, a chat, a letter and a call: whichever comes first, all end on one pair of ids.
 *
 * <p>A user of the shop who has no card yet gets one through {@link CustomerSync#ensure}; for a stranger nothing is made, see {@link
 * ReverseCustomerLink}. Thread-safe if the ports are.
 */
public final class CustomerMatcher {

    private static final String OPERATION = "recipes.customers.match";

    private final CustomerSync sync;
    private final IdMap ids;
    private final IdKind kind;
    private final UserSearch search;

    private CustomerMatcher(
            CustomerSync sync,
            ShopUsers users,
            IdMap ids,
            IdKind kind,
            AmbiguityPolicy policy,
            PhoneNormalizer phones) {
        this.sync = sync;
        this.ids = ids;
        this.kind = kind;
        this.search = new UserSearch(users, ids, kind, new CustomerMapper(phones), new Chooser(policy));
    }

    /**
     * A matcher for one helpdesk.
     *
     * @param sync makes cards for users who lack one
     * @param users the shop
     * @param ids the pairs of ids that {@code sync} keeps
     * @param kind as the helpdesk's directory names it
     * @param ambiguity when several users of the shop fit
     * @param phones the countries of national numbers
     * @return a matcher
     */
    public static CustomerMatcher of(
            CustomerSync sync,
            ShopUsers users,
            IdMap ids,
            IdKind kind,
            AmbiguityPolicy ambiguity,
            PhoneNormalizer phones) {
        return new CustomerMatcher(sync, users, ids, kind, ambiguity, phones);
    }

    /**
     * Finds out who it is and keeps the pair of ids.
     *
     * @param contact what is known
     * @return the person
     * @throws io.svyaz.core.error.RequestRejectedException when several users fit under {@link AmbiguityPolicy#FAIL}, or the card of
     *     the contact belongs to another user
     */
    public CustomerMatch match(Contact contact) {
        Optional<String> user = search.find(OPERATION, contact);
        if (user.isEmpty()) {
            return new CustomerMatch(Optional.empty(), contact.customerId(), Optional.empty());
        }
        Optional<String> card = contact.customerId()
                .map(own -> linked(user.get(), own))
                .or(() -> sync.ensure(user.get()).customerId());
        return new CustomerMatch(user, card, contact.customerId().filter(own -> !card.equals(Optional.of(own))));
    }

    private String linked(String userId, String customerId) {
        IdLink stands = ids.link(kind, userId, customerId);
        if (!stands.localId().equals(userId)) {
            throw Refusals.taken(OPERATION, userId, customerId);
        }
        return stands.remoteId();
    }
}
