package io.svyaz.bitrix.events;

/** What became of a record. */
public enum Change {
    /** It is new. */
    ADDED,
    /** It is not what it was. */
    UPDATED,
    /** It is gone; it can no longer be read. */
    DELETED;

    static Change of(String word) {
        return switch (word) {
            case "ADD", "REGISTER" -> ADDED;
            case "DELETE", "UNREGISTER" -> DELETED;
            default -> UPDATED;
        };
    }
}
