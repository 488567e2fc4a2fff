package io.svyaz.recipes.customers;

import io.svyaz.recipes.phone.Phone;
import java.util.List;
import java.util.Optional;

/** The users of the shop as the flows see them; the host writes this. */
public interface ShopUsers {

    /**
     * One user.
     *
     * @param userId its id
     * @return empty when there is none
     */
    Optional<ShopUser> find(String userId);

    /**
     * All users with an e-mail address in EMAIL or LOGIN, in any letter case.
     *
     * @param email a valid address
     * @return oldest first, perhaps empty
     */
    List<ShopUser> findByEmail(String email);

    /**
     * All users with a telephone, stored in any of {@link Phone#searchKeys}.
     *
     * @param phone a valid number
     * @return oldest first, perhaps empty
     */
    List<ShopUser> findByPhone(Phone phone);

    /**
     * Makes a user that cannot log in yet. Called only when {@link #findByEmail} found nobody, and by one node at a time
     * for an address.
     *
     * @param user who, with the origin to store
     * @return the new user's id
     */
    String create(NewShopUser user);
}
