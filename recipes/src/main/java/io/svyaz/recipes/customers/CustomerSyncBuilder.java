package io.svyaz.recipes.customers;

import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.phone.PhoneNormalizer;

/** Collects the ports and settings of a {@link CustomerSync}. */
public final class CustomerSyncBuilder {

    final ShopUsers users;
    final CustomerDirectory directory;
    final IdMap ids;
    AmbiguityPolicy ambiguity = AmbiguityPolicy.FAIL;
    PhoneNormalizer phones = PhoneNormalizer.russian();
    boolean updates = true;
    boolean phoneIsEnough;

    CustomerSyncBuilder(ShopUsers users, CustomerDirectory directory, IdMap ids) {
        this.users = users;
        this.directory = directory;
        this.ids = ids;
    }

    /**
     * Sets what to do when several cards fit; {@link AmbiguityPolicy#FAIL} unless set.
     *
     * @param value the policy
     * @return this builder
     */
    public CustomerSyncBuilder ambiguity(AmbiguityPolicy value) {
        ambiguity = value;
        return this;
    }

    /**
     * Leaves cards that exist as they are; otherwise they follow the shop.
     *
     * @return this builder
     */
    public CustomerSyncBuilder withoutUpdates() {
        updates = false;
        return this;
    }

    /**
     * Takes users without an e-mail address, too, if they have a valid telephone. HelpDeskEddy makes no card without an
     * address.
     *
     * @return this builder
     */
    public CustomerSyncBuilder phoneIsEnough() {
        phoneIsEnough = true;
        return this;
    }

    /**
     * Sets the countries of national numbers; Russia unless set.
     *
     * @param value reads numbers
     * @return this builder
     */
    public CustomerSyncBuilder phones(PhoneNormalizer value) {
        phones = value;
        return this;
    }

    /**
     * Makes the flow.
     *
     * @return a flow ready for users
     */
    public CustomerSync build() {
        return new CustomerSync(this);
    }
}
