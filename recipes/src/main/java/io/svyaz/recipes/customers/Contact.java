package io.svyaz.recipes.customers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How somebody turned up: an order, a chat, a letter, a call. Everything may be missing. Immutable.
 *
 * @param userId the shop user's id, which an order knows
 * @param customerId the helpdesk's card, which a chat or a ticket knows
 * @param email an address as typed
 * @param phone a number as typed
 * @param name a name as typed
 */
public record Contact(
        Optional<String> userId,
        Optional<String> customerId,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> name) {

    private static final Contact NOTHING =
            new Contact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A user of the shop, for example of an order.
     *
     * @param id the shop's id
     * @return a contact
     */
    public static Contact ofUser(String id) {
        return new Contact(text(id), NOTHING.customerId, NOTHING.email, NOTHING.phone, NOTHING.name);
    }

    /**
     * A card of the helpdesk, for example of a chat or a ticket.
     *
     * @param id the helpdesk's number
     * @return a contact
     */
    public static Contact ofCustomer(String id) {
        return new Contact(NOTHING.userId, text(id), NOTHING.email, NOTHING.phone, NOTHING.name);
    }

    /**
     * An address, for example of a letter.
     *
     * @param address as typed
     * @return a contact
     */
    public static Contact ofEmail(String address) {
        return NOTHING.withEmail(address);
    }

    /**
     * A number, for example of a call.
     *
     * @param number as typed
     * @return a contact
     */
    public static Contact ofPhone(String number) {
        return NOTHING.withPhone(number);
    }

    /**
     * Adds an address.
     *
     * @param address as typed; null for none
     * @return a changed copy
     */
    public Contact withEmail(@Nullable String address) {
        return new Contact(userId, customerId, text(address), phone, name);
    }

    /**
     * Adds a number.
     *
     * @param number as typed; null for none
     * @return a changed copy
     */
    public Contact withPhone(@Nullable String number) {
        return new Contact(userId, customerId, email, text(number), name);
    }

    /**
     * Adds a name.
     *
     * @param value as typed; null for none
     * @return a changed copy
     */
    public Contact withName(@Nullable String value) {
        return new Contact(userId, customerId, email, phone, text(value));
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Without personal data: contacts end up in logs. */
    @Override
    public String toString() {
        return "Contact[user " + userId.orElse("unknown") + ", card " + customerId.orElse("unknown") + "]";
    }
}
