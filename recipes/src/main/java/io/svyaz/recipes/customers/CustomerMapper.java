package io.svyaz.recipes.customers;

import io.svyaz.recipes.phone.Phone;
import io.svyaz.recipes.phone.PhoneNormalizer;
import java.util.Optional;

/** Turns a shop user into the fields of a card, and tells what a card lacks. Decides, and does nothing. */
public final class CustomerMapper {

    private final PhoneNormalizer phones;

    /**
     * With the countries of national numbers.
     *
     * @param phones reads numbers
     */
    public CustomerMapper(PhoneNormalizer phones) {
        this.phones = phones;
    }

    /**
     * All that a card shall hold. Blank names and numbers that are none are left out.
     *
     * @param user who
     * @return the fields
     */
    public CustomerFields fields(ShopUser user) {
        return new CustomerFields(
                text(user.name()), text(user.lastName()), user.address(), phone(user.phone()), Optional.of(user.id()));
    }

    /**
     * What has to change on a card. A card that was linked by its number follows the shop in everything; one that was only
     * found gets what it lacks, and its addresses and numbers stay: somebody else may share the telephone.
     *
     * @param card as it is
     * @param wanted as it shall be
     * @param linked whether the pair of ids is known
     * @return empty when nothing has to change
     */
    public CustomerFields changes(Customer card, CustomerFields wanted, boolean linked) {
        boolean renamed = wanted.fullName()
                        .filter(full -> !full.equals(card.name().strip()))
                        .isPresent()
                && (linked || card.name().isBlank());
        Optional<String> email = wanted.email()
                .filter(address -> !card.hasEmail(address))
                .filter(address -> linked || card.emails().isEmpty());
        Optional<Phone> phone = wanted.phone()
                .filter(number -> card.phones().stream().noneMatch(each -> phones.isSpellingOf(number, each)))
                .filter(number -> linked || card.phones().isEmpty());
        return new CustomerFields(
                renamed ? wanted.name() : Optional.empty(),
                renamed ? wanted.lastName() : Optional.empty(),
                email,
                phone,
                wanted.userId().filter(id -> !card.userId().equals(Optional.of(id))));
    }

    Optional<Phone> phone(String raw) {
        return phones.normalize(raw) instanceof Phone phone ? Optional.of(phone) : Optional.empty();
    }

    private static Optional<String> text(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }
}
