package io.svyaz.recipes.employees;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An employee of the telephone system.
 *
 * @param id CoMagic's id
 * @param firstName first name
 * @param lastName last name
 * @param email address, in lower case
 * @param phones numbers and SIP names as they are there
 */
public record TelephonyEmployee(
        long id, Optional<String> firstName, Optional<String> lastName, Optional<String> email, List<String> phones) {

    /**
     * Takes a copy and writes the address in lower case.
     *
     * @param id CoMagic's id
     * @param firstName first name
     * @param lastName last name
     * @param email address
     * @param phones numbers and SIP names as they are there
     */
    public TelephonyEmployee {
        email = email.map(address -> address.strip().toLowerCase(Locale.ROOT)).filter(text -> !text.isEmpty());
        phones = List.copyOf(phones);
    }
}
