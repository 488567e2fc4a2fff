package io.svyaz.recipes.customers;

/**
 * The least that makes a user of the shop. An empty text means that there is nothing.
 *
 * @param email a valid address
 * @param name how the helpdesk calls the person
 * @param phone as the helpdesk has it
 * @param origin the card it is made from; store it with the user and give it back in {@link ShopUser#origin}
 */
public record NewShopUser(String email, String name, String phone, Origin origin) {

    /** Without personal data: users end up in logs. */
    @Override
    public String toString() {
        return "NewShopUser[" + origin.text() + "]";
    }
}
