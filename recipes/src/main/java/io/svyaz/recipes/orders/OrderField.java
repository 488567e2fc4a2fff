package io.svyaz.recipes.orders;

/** What of an order may stand in custom fields. */
public enum OrderField {
    /** What people call the order. */
    NUMBER,
    /** Sum and currency. */
    SUM,
    /** The name of the status. */
    STATUS,
    /** The products, cut to the limit of a field. */
    PRODUCTS
}
