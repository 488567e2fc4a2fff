package io.svyaz.recipes.customers;

import io.svyaz.recipes.phone.Phone;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a card shall hold, or what changes on it: only what is present is written.
 *
 * @param name first name
 * @param lastName last name; present only together with a name or alone, never blank
 * @param email a valid address
 * @param phone a valid number
 * @param userId the shop user's id
 */
public record CustomerFields(
        Optional<String> name,
        Optional<String> lastName,
        Optional<String> email,
        Optional<Phone> phone,
        Optional<String> userId) {

    /**
     * First and last name with one blank between them.
     *
     * @return empty when there is neither
     */
    public Optional<String> fullName() {
        String full = Stream.of(name, lastName).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return full.isEmpty() ? Optional.empty() : Optional.of(full);
    }

    /**
     * Whether there is nothing to write.
     *
     * @return true without any field
     */
    public boolean isEmpty() {
        return Stream.of(name, lastName, email, phone, userId).allMatch(Optional::isEmpty);
    }

    /** Without personal data: fields end up in logs. */
    @Override
    public String toString() {
        return "CustomerFields[" + userId.orElse("") + "]";
    }
}
