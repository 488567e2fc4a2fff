package io.svyaz.recipes.customers;

/** What to do about somebody who writes to the helpdesk and is no user of the shop. Users are linked under every policy. */
public enum ReverseLinkPolicy {
    /** Nothing; the next contact is looked up again. */
    LINK_ONLY,
    /** Makes a user that cannot log in yet, once for an address. */
    CREATE_MINIMAL,
    /** Says that this is an inquiry of nobody known, for the host to treat as such. */
    LEAVE_ANONYMOUS
}
