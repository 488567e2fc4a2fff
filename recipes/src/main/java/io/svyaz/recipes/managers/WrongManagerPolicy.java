package io.svyaz.recipes.managers;

/** What becomes of a customer whose call somebody else answered. */
public enum WrongManagerPolicy {
    /** The manager stays and is told. */
    KEEP,
    /** The one who answered takes over, and the manager before is told. */
    TAKE_OVER
}
