package io.svyaz.kit.idmap;

/**
 * What is linked: {@code new IdKind("usedesk", "client")}.
 *
 * @param system the vendor, at most 60 characters
 * @param kind the kind of object, at most 60 characters
 */
public record IdKind(String system, String kind) {
    /**
     * Refuses what the table could not hold.
     *
     * @param system the vendor, at most 60 characters
     * @param kind the kind of object, at most 60 characters
     */
    public IdKind {
        if (system.isBlank() || kind.isBlank() || system.length() > 60 || kind.length() > 60) {
            throw new IllegalArgumentException("IdKind: system and kind need 1 to 60 characters each.");
        }
    }

    @Override
    public String toString() {
        return system + "." + kind;
    }
}
