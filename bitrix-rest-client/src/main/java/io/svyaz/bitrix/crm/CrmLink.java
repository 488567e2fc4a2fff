package io.svyaz.bitrix.crm;

/**
 * A record that a user field of the type crm points to.
 *
 * @param type of the record
 * @param id of the record
 */
public record CrmLink(EntityType type, long id) {
    /**
     * The form of a field that may point to several kinds.
     *
     * @return for example {@code CO_12}
     */
    @Override
    public String toString() {
        return type.shortCode() + "_" + id;
    }

    /** With the prefix of its kind. */
    static CrmLink parse(String text) {
        int bar = text.lastIndexOf('_');
        return EntityType.ofShortCode(text.substring(0, Math.max(bar, 0)))
                .map(type -> new CrmLink(type, Long.parseLong(text.substring(bar + 1))))
                .orElseThrow(() -> new IllegalArgumentException("A link looks like CO_12."));
    }
}
