package io.svyaz.recipes.customers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A user of the shop, in the columns of Bitrix's {@code b_user}. Immutable; an empty text means that there is nothing.
 *
 * @param id ID
 * @param login LOGIN, often but not always the e-mail address
 * @param email EMAIL
 * @param name NAME
 * @param lastName LAST_NAME
 * @param phone PERSONAL_PHONE, as typed
 * @param origin the helpdesk card it was made from; empty for those who registered themselves
 */
public record ShopUser(
        String id, String login, String email, String name, String lastName, String phone, Optional<Origin> origin) {

    /**
     * Refuses a blank id.
     *
     * @param id ID
     * @param login LOGIN
     * @param email EMAIL
     * @param name NAME
     * @param lastName LAST_NAME
     * @param phone PERSONAL_PHONE
     * @param origin the helpdesk card it was made from
     */
    public ShopUser {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id: it is blank; give the user's ID");
        }
    }

    /**
     * A user of whom nothing else is known.
     *
     * @param id ID
     * @return the user
     */
    public static ShopUser of(String id) {
        return new ShopUser(id, "", "", "", "", "", Optional.empty());
    }

    /**
     * Sets LOGIN.
     *
     * @param value null for none
     * @return a changed copy
     */
    public ShopUser withLogin(@Nullable String value) {
        return new ShopUser(id, text(value), email, name, lastName, phone, origin);
    }

    /**
     * Sets EMAIL.
     *
     * @param value null for none
     * @return a changed copy
     */
    public ShopUser withEmail(@Nullable String value) {
        return new ShopUser(id, login, text(value), name, lastName, phone, origin);
    }

    /**
     * Sets NAME and LAST_NAME.
     *
     * @param first null for none
     * @param last null for none
     * @return a changed copy
     */
    public ShopUser withName(@Nullable String first, @Nullable String last) {
        return new ShopUser(id, login, email, text(first), text(last), phone, origin);
    }

    /**
     * Sets PERSONAL_PHONE.
     *
     * @param value null for none
     * @return a changed copy
     */
    public ShopUser withPhone(@Nullable String value) {
        return new ShopUser(id, login, email, name, lastName, text(value), origin);
    }

    /**
     * Sets the card it was made from.
     *
     * @param value the card
     * @return a changed copy
     */
    public ShopUser withOrigin(Origin value) {
        return new ShopUser(id, login, email, name, lastName, phone, Optional.of(value));
    }

    /**
     * The e-mail address: EMAIL, or LOGIN where EMAIL is none and LOGIN is one.
     *
     * @return empty when neither parses as an address
     */
    public Optional<String> address() {
        return Emails.parse(email).or(() -> Emails.parse(login));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** Without personal data: users end up in logs. */
    @Override
    public String toString() {
        return "ShopUser[" + id + "]";
    }
}
