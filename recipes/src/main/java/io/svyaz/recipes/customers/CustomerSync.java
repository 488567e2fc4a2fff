package io.svyaz.recipes.customers;

import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdLink;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.customers.SyncOutcome.Kind;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives every user of the shop one card in a helpdesk: found or created once, then kept up to date.
 *
 * <p>All nodes share one {@link IdMap}; it decides who creates. Running a method again, also after a crash at any point, finds
 * what the first run made. Thread-safe if the ports are.
 */
public final class CustomerSync {

    private static final Logger LOG = LoggerFactory.getLogger(CustomerSync.class);
    private static final String OPERATION = "recipes.customers.sync";

    private final ShopUsers users;
    private final CustomerDirectory directory;
    private final IdMap ids;
    private final IdKind kind;
    private final CustomerMapper mapper;
    private final Chooser chooser;
    private final CardSearch cards;
    private final boolean updates;
    private final boolean phoneIsEnough;

    CustomerSync(CustomerSyncBuilder settings) {
        users = settings.users;
        directory = settings.directory;
        ids = settings.ids;
        kind = directory.kind();
        mapper = new CustomerMapper(settings.phones);
        chooser = new Chooser(settings.ambiguity);
        cards = new CardSearch(directory, chooser, ids);
        updates = settings.updates;
        phoneIsEnough = settings.phoneIsEnough;
    }

    /**
     * Starts a flow with standard rules: cards are updated, an e-mail address is needed, several matches fail.
     *
     * @param users the shop
     * @param directory the helpdesk
     * @param ids pairs of ids, shared by all nodes
     * @return a builder
     */
    public static CustomerSyncBuilder builder(ShopUsers users, CustomerDirectory directory, IdMap ids) {
        return new CustomerSyncBuilder(users, directory, ids);
    }

    /**
     * Handles a registration or a change of a user (Bitrix {@code OnAfterUserRegister}, {@code OnAfterUserUpdate}).
     *
     * @param userId the shop's id
     * @return what was done
     * @throws io.svyaz.core.error.RequestRejectedException when the user has no valid address, several cards fit under {@link
     *     AmbiguityPolicy#FAIL}, or the card belongs to another user; repeating does not help
     * @throws io.svyaz.core.error.ApiException whatever else the helpdesk's calls throw
     */
    public SyncOutcome onUserRegistered(String userId) {
        return users.find(userId).map(this::onUserRegistered).orElseGet(SyncOutcome::nobody);
    }

    /**
     * Handles a registration or a change of a user who is at hand; see {@link #onUserRegistered(String)}.
     *
     * @param user who
     * @return what was done
     */
    public SyncOutcome onUserRegistered(ShopUser user) {
        Optional<String> known = ids.remote(kind, user.id());
        if (known.isPresent()) {
            return updates ? refreshed(user, known.get()) : SyncOutcome.of(Kind.KNOWN, known.get());
        }
        Optional<Origin> origin = user.origin().filter(from -> from.isOf(kind));
        if (origin.isPresent()) {
            // Made from a card: the pair is known, and nothing goes back.
            return SyncOutcome.of(Kind.ECHO, linked(user, origin.get().customerId()));
        }
        return joined(user);
    }

    /**
     * The card of a user, looked for or made only when no pair of ids is known.
     *
     * @param userId the shop's id
     * @return {@link Kind#KNOWN} without any remote call when the pair is known; else as {@link #onUserRegistered(String)}
     */
    public SyncOutcome ensure(String userId) {
        return customerId(userId)
                .map(known -> SyncOutcome.of(Kind.KNOWN, known))
                .orElseGet(() -> onUserRegistered(userId));
    }

    /**
     * The card of a user as far as known; never asks the helpdesk.
     *
     * @param userId the shop's id
     * @return empty when no pair of ids is kept
     */
    public Optional<String> customerId(String userId) {
        return ids.remote(kind, userId);
    }

    /** Looks within the turn: whoever had it before may have died after it made the card. */
    private SyncOutcome joined(ShopUser user) {
        CustomerFields wanted = wanted(user);
        AtomicReference<@Nullable Choice<Customer>> search = new AtomicReference<>();
        String customerId = ids.remoteOrCreate(kind, user.id(), () -> {
            Choice<Customer> found = found(user, wanted);
            search.set(found);
            return found.value().map(Customer::id).orElseGet(() -> cards.create(wanted));
        });
        requireOwn(user, customerId);
        Choice<Customer> found = search.get();
        if (found == null) {
            return SyncOutcome.of(Kind.KNOWN, customerId);
        }
        if (updates && found.value().isPresent()) {
            write(found.value().get(), wanted, false);
        }
        return new SyncOutcome(
                found.value().isPresent() ? Kind.FOUND : Kind.CREATED, Optional.of(customerId), ambiguous(found));
    }

    private SyncOutcome refreshed(ShopUser user, String customerId) {
        Optional<Customer> card = directory.find(customerId);
        if (card.isEmpty()) {
            return replaced(user, wanted(user), customerId);
        }
        boolean written = write(card.get(), mapper.fields(user), true);
        return SyncOutcome.of(written ? Kind.UPDATED : Kind.KNOWN, customerId);
    }

    private SyncOutcome replaced(ShopUser user, CustomerFields wanted, String gone) {
        Choice<Customer> found = found(user, wanted);
        found.value()
                .map(Customer::id)
                .filter(card -> ids.local(kind, card)
                        .filter(owner -> !owner.equals(user.id()))
                        .isPresent())
                .ifPresent(card -> {
                    throw Refusals.taken(OPERATION, user.id(), card);
                });
        ids.unlink(kind, user.id(), "card " + gone + " is gone");
        return new SyncOutcome(Kind.REPLACED, joined(user).customerId(), ambiguous(found));
    }

    private boolean write(Customer card, CustomerFields wanted, boolean linked) {
        CustomerFields changes = mapper.changes(card, wanted, linked);
        if (changes.isEmpty()) {
            return false;
        }
        directory.update(card.id(), changes);
        return true;
    }

    private CustomerFields wanted(ShopUser user) {
        CustomerFields wanted = mapper.fields(user);
        if (wanted.email().isEmpty() && !(phoneIsEnough && wanted.phone().isPresent())) {
            throw Refusals.noAddress(OPERATION, user);
        }
        return wanted;
    }

    private Choice<Customer> found(ShopUser user, CustomerFields wanted) {
        Choice<Customer> found = cards.find(wanted, user.id());
        if (found.isRefused()) {
            throw Refusals.ambiguous(
                    OPERATION, "user " + user.id(), found.candidates().size());
        }
        if (found.isAmbiguous()) {
            LOG.warn(
                    "{} {}s fit user {}: {}; {} took {}",
                    found.candidates().size(),
                    kind.system() + " " + kind.kind(),
                    user.id(),
                    ambiguous(found),
                    chooser.policy(),
                    found.value().map(Customer::id).orElse(""));
        }
        return found;
    }

    private String linked(ShopUser user, String customerId) {
        IdLink stands = ids.link(kind, user.id(), customerId);
        if (!stands.localId().equals(user.id())) {
            throw Refusals.taken(OPERATION, user.id(), customerId);
        }
        return stands.remoteId();
    }

    /** Two users with one address: the map keeps the first pair. */
    private void requireOwn(ShopUser user, String customerId) {
        if (!ids.remote(kind, user.id()).equals(Optional.of(customerId))) {
            throw Refusals.taken(OPERATION, user.id(), customerId);
        }
    }

    private static List<String> ambiguous(Choice<Customer> found) {
        return found.isAmbiguous()
                ? found.candidates().stream().map(Customer::id).toList()
                : List.of();
    }
}
