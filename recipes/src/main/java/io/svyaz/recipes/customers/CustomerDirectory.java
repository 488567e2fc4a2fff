package io.svyaz.recipes.customers;

import io.svyaz.kit.idmap.IdKind;
import io.svyaz.recipes.phone.Phone;
import java.util.List;
import java.util.Optional;

/**
 * The cards of a helpdesk as the flows see them.
 *
 * <p>Whatever a method throws reaches the caller of the flow unchanged.
 */
public interface CustomerDirectory {

    /**
     * The helpdesk and its word for a card, under which pairs of ids are kept.
     *
     * @return for example {@code usedesk, client}
     */
    IdKind kind();

    /**
     * One card.
     *
     * @param customerId its number
     * @return empty when there is none, for example after a merge
     */
    Optional<Customer> find(String customerId);

    /**
     * All cards with an address, in any letter case, members of staff left out.
     *
     * @param email a valid address
     * @return in the helpdesk's order
     */
    List<Customer> findByEmail(String email);

    /**
     * All cards with a telephone however it is written, members of staff left out.
     *
     * @param phone a valid number
     * @return in the helpdesk's order
     */
    List<Customer> findByPhone(Phone phone);

    /**
     * All cards that show a shop user's id. May cost many requests: it is asked only after an answer was lost.
     *
     * @param userId the id
     * @return empty also where the helpdesk cannot tell
     */
    List<Customer> findByUserId(String userId);

    /**
     * Makes a card.
     *
     * <p>When it is not known whether the card was made this must throw, and must not try again by itself: the flow looks
     * for it.
     *
     * @param fields what it holds
     * @return its number
     */
    String create(CustomerFields fields);

    /**
     * Writes the given fields of a card and leaves the others alone. Running it again changes nothing more.
     *
     * @param customerId the card
     * @param fields what changes
     */
    void update(String customerId, CustomerFields fields);
}
