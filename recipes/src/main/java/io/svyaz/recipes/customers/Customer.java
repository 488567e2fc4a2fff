package io.svyaz.recipes.customers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A card of the helpdesk: a Usedesk client, a HelpDeskEddy user.
 *
 * @param id its number
 * @param name first and last name as one; may be empty
 * @param emails addresses, perhaps none
 * @param phones telephones as stored, perhaps none
 * @param userId the shop user's id that the card shows; empty when it shows none or the helpdesk does not tell
 * @param createdAt when it was made; empty when the helpdesk does not tell
 */
public record Customer(
        String id,
        String name,
        List<String> emails,
        List<String> phones,
        Optional<String> userId,
        Optional<Instant> createdAt) {

    /**
     * Keeps its own copies.
     *
     * @param id its number
     * @param name first and last name as one
     * @param emails addresses
     * @param phones telephones
     * @param userId the shop user's id
     * @param createdAt when it was made
     */
    public Customer {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
    }

    boolean hasEmail(String address) {
        return emails.stream().anyMatch(each -> Emails.same(each, address));
    }

    /** Without personal data: cards end up in logs. */
    @Override
    public String toString() {
        return "Customer[" + id + "]";
    }
}
