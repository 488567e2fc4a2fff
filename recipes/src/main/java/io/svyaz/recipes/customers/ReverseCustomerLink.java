package io.svyaz.recipes.customers;

import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdLink;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.customers.ReverseLinkOutcome.Kind;
import io.svyaz.recipes.phone.PhoneNormalizer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Finds the shop user behind a ticket, or makes one, by policy. It writes nothing to the helpdesk.
 *
 * <p>A user that it makes carries an {@link Origin}, by which {@link CustomerSync} knows the registration that follows as an echo.
 * All nodes share one {@link IdMap}: it decides who makes the user of an address. Thread-safe if the ports are.
 */
public final class ReverseCustomerLink {

    private static final String OPERATION = "recipes.customers.reverse_link";

    private final ShopUsers users;
    private final IdMap ids;
    private final IdKind kind;
    private final IdKind profiles;
    private final ReverseLinkPolicy policy;
    private final UserSearch search;

    private ReverseCustomerLink(
            ShopUsers users,
            IdMap ids,
            IdKind kind,
            ReverseLinkPolicy policy,
            AmbiguityPolicy ambiguity,
            PhoneNormalizer phones) {
        this.users = users;
        this.ids = ids;
        this.kind = kind;
        this.profiles = new IdKind(kind.system(), "shop-user-of-address");
        this.policy = policy;
        this.search = new UserSearch(users, ids, kind, new CustomerMapper(phones), new Chooser(ambiguity));
    }

    /**
     * A flow for one helpdesk.
     *
     * @param users the shop
     * @param ids pairs of ids, shared by all nodes and with {@link CustomerSync}
     * @param kind as the helpdesk's directory names it
     * @param policy about strangers
     * @param ambiguity when several users of the shop fit
     * @param phones the countries of national numbers
     * @return the flow
     */
    public static ReverseCustomerLink of(
            ShopUsers users,
            IdMap ids,
            IdKind kind,
            ReverseLinkPolicy policy,
            AmbiguityPolicy ambiguity,
            PhoneNormalizer phones) {
        return new ReverseCustomerLink(users, ids, kind, policy, ambiguity, phones);
    }

    /**
     * Handles the author of a ticket.
     *
     * @param author the card with what it shows; without a card nothing can be linked
     * @return what was done
     * @throws IllegalArgumentException when the contact has no card
     * @throws io.svyaz.core.error.RequestRejectedException when several users fit under {@link AmbiguityPolicy#FAIL}
     */
    public ReverseLinkOutcome onTicket(Contact author) {
        String card = author.customerId()
                .orElseThrow(() -> new IllegalArgumentException("author: it has no card; give the ticket's client"));
        Optional<String> known = ids.local(kind, card);
        if (known.isPresent()) {
            return new ReverseLinkOutcome(Kind.KNOWN, known, Optional.of(card));
        }
        Optional<String> found = search.byAddress(OPERATION, author);
        if (found.isPresent()) {
            return linked(found.get(), card, Kind.LINKED);
        }
        return switch (policy) {
            case LINK_ONLY -> ReverseLinkOutcome.nobody(Kind.NOT_FOUND);
            case LEAVE_ANONYMOUS -> ReverseLinkOutcome.nobody(Kind.ANONYMOUS);
            case CREATE_MINIMAL ->
                author.email()
                        .flatMap(Emails::parse)
                        .map(email -> created(author, email, card))
                        .orElseGet(() -> ReverseLinkOutcome.nobody(Kind.ANONYMOUS));
        };
    }

    private ReverseLinkOutcome created(Contact author, String email, String card) {
        String key = Emails.key(email);
        ids.remote(profiles, key)
                .filter(id -> users.find(id).isEmpty())
                .ifPresent(gone -> ids.unlink(profiles, key, "user " + gone + " is gone"));
        AtomicBoolean made = new AtomicBoolean();
        String userId = ids.remoteOrCreate(profiles, key, () -> findOrMake(author, email, card, made));
        return linked(userId, card, made.get() ? Kind.CREATED : Kind.LINKED);
    }

    /** Looks again: a run before this one may have died after it made the user. */
    private String findOrMake(Contact author, String email, String card, AtomicBoolean made) {
        List<ShopUser> there = users.findByEmail(email);
        if (!there.isEmpty()) {
            return there.get(0).id();
        }
        made.set(true);
        return users.create(new NewShopUser(
                email, author.name().orElse(""), author.phone().orElse(""), new Origin(kind.system(), card)));
    }

    private ReverseLinkOutcome linked(String userId, String card, Kind done) {
        IdLink stands = ids.link(kind, userId, card);
        if (!stands.localId().equals(userId)) {
            return new ReverseLinkOutcome(Kind.KNOWN, Optional.of(stands.localId()), Optional.of(card));
        }
        boolean own = stands.remoteId().equals(card);
        return new ReverseLinkOutcome(
                own ? done : Kind.OTHER_CARD, Optional.of(userId), Optional.of(stands.remoteId()));
    }
}
