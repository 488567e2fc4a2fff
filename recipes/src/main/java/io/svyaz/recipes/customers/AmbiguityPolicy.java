package io.svyaz.recipes.customers;

/** What to do when several records fit one address or number. The outcome names them all under every policy. */
public enum AmbiguityPolicy {
    /** Takes the first in the order of the system that holds them. */
    FIRST,
    /** Takes the one made last; where times are unknown, the one with the greatest number. */
    NEWEST,
    /** Takes none and fails, so that somebody merges them. */
    FAIL
}
