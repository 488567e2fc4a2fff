package io.svyaz.recipes.employees;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A user of the portal.
 *
 * @param id Bitrix24's id
 * @param firstName first name
 * @param lastName last name
 * @param email address, in lower case
 * @param phones digits alone, in the order work, mobile, home, each once
 */
public record PortalUser(
        long id, Optional<String> firstName, Optional<String> lastName, Optional<String> email, List<String> phones) {

    /**
     * Takes a copy and writes the address in lower case.
     *
     * @param id Bitrix24's id
     * @param firstName first name
     * @param lastName last name
     * @param email address
     * @param phones digits alone, in the order work, mobile, home, each once
     */
    public PortalUser {
        firstName = filled(firstName);
        lastName = filled(lastName);
        email = filled(email).map(address -> address.toLowerCase(Locale.ROOT));
        phones = List.copyOf(phones);
    }

    /**
     * The name that the telephone system insists on.
     *
     * @return last name, else first name, else address, else the id
     */
    public String surname() {
        return lastName.or(() -> firstName).or(() -> email).orElse("Bitrix24 " + id);
    }

    private static Optional<String> filled(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }
}
