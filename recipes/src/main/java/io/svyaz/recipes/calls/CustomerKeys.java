package io.svyaz.recipes.calls;

import io.svyaz.recipes.internal.Texts;
import io.svyaz.recipes.phone.Phone;
import java.util.Locale;
import java.util.Optional;

/**
 * What a customer is recognised by.
 *
 * @param phone the number
 * @param email the address, in lower case; a blank one is an absent one
 */
public record CustomerKeys(Optional<Phone> phone, Optional<String> email) {

    /**
     * Drops a blank address and writes it in lower case.
     *
     * @param phone the number
     * @param email the address
     */
    public CustomerKeys {
        email = Texts.filled(email).map(address -> address.toLowerCase(Locale.ROOT));
    }

    /**
     * A customer with a number.
     *
     * @param phone the number
     * @return keys without an address
     */
    public static CustomerKeys of(Phone phone) {
        return new CustomerKeys(Optional.of(phone), Optional.empty());
    }

    /**
     * Tells whether nothing is known.
     *
     * @return whether there is neither number nor address
     */
    public boolean isEmpty() {
        return phone.isEmpty() && email.isEmpty();
    }
}
