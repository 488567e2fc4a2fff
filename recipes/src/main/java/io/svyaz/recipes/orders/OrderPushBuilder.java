package io.svyaz.recipes.orders;

import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.customers.CustomerSync;

/** Collects the ports and settings of an {@link OrderPush}. */
public final class OrderPushBuilder {

    private static final int NOTE_LENGTH = 4000;
    private static final int FIELD_LENGTH = 255;

    /** Where an order is written. */
    public enum Target {
        /** A note on the card; history stays. */
        NOTE,
        /** Custom fields; the last state of the last saved order. */
        CUSTOM_FIELDS,
        /** Fields first, then a note. */
        BOTH
    }

    final ShopOrders orders;
    final CustomerSync customers;
    final OrderTarget target;
    final IdMap ids;
    final String system;
    OrderViews views = OrderViews.russian(StatusNames.codes());
    OrderTexts texts = OrderTexts.russian();
    Target where = Target.NOTE;
    boolean statusChanges = true;
    boolean ensureCustomer;
    int noteLength = NOTE_LENGTH;
    int fieldLength = FIELD_LENGTH;

    OrderPushBuilder(ShopOrders orders, CustomerSync customers, OrderTarget target, IdMap ids, String system) {
        this.orders = orders;
        this.customers = customers;
        this.target = target;
        this.ids = ids;
        this.system = system;
    }

    /**
     * Sets where orders are written; notes unless set.
     *
     * @param value the place
     * @return this builder
     */
    public OrderPushBuilder target(Target value) {
        where = value;
        return this;
    }

    /**
     * Writes an order once and never again; otherwise every change of number, sum, status or products is written.
     *
     * @return this builder
     */
    public OrderPushBuilder onCreationOnly() {
        statusChanges = false;
        return this;
    }

    /**
     * Finds or makes the card of a user who has none; otherwise such orders are skipped. Guests are always skipped.
     *
     * @return this builder
     */
    public OrderPushBuilder ensureCustomer() {
        ensureCustomer = true;
        return this;
    }

    /**
     * Sets how orders are shown; Russian sums and status codes unless set.
     *
     * @param value the views, the same as of the pull
     * @return this builder
     */
    public OrderPushBuilder views(OrderViews value) {
        views = value;
        return this;
    }

    /**
     * Sets the words of notes; Russian unless set.
     *
     * @param value the words
     * @return this builder
     */
    public OrderPushBuilder texts(OrderTexts value) {
        texts = value;
        return this;
    }

    /**
     * Sets the longest texts; 4000 and 255 characters unless set.
     *
     * @param note of a note without its mark
     * @param field of a custom field
     * @return this builder
     */
    public OrderPushBuilder maxLength(int note, int field) {
        noteLength = note;
        fieldLength = field;
        return this;
    }

    /**
     * Makes the flow.
     *
     * @return a flow ready for orders
     */
    public OrderPush build() {
        return new OrderPush(this);
    }
}
