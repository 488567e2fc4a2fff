package io.svyaz.examples.console;

/** What a user of the console may do. */
public enum Role {
    /** Sees everything that is not secret, changes nothing. */
    VIEWER,
    /** Also requeues, cancels, starts syncs and edits settings. */
    OPERATOR
}
