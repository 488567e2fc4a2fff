package io.svyaz.recipes.managers;

/** What the CRM has of a caller; the first that applies. */
public enum CallerStanding {
    /** Nothing. */
    NEW,
    /** A lead in work. */
    OPEN_LEAD,
    /** A deal in work. */
    OPEN_DEAL,
    /** A contact or company without anything in work. */
    CONTACT
}
