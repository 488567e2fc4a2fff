package io.svyaz.helpdeskeddy.customfields;

/** What a family of custom fields belongs to. */
public enum FieldOwner {
    /** Tickets. */
    TICKETS("custom_fields"),
    /** Users. */
    USERS("users/custom_fields"),
    /** Organizations. */
    ORGANIZATIONS("organizations/custom_fields");

    private final String path;

    FieldOwner(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
