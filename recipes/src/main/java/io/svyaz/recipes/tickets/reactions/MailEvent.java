package io.svyaz.recipes.tickets.reactions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A mail as 1C-Bitrix sends them: an event whose template the site has.
 *
 * @param eventName EVENT_NAME, for example {@code SUPPORT_RESOLVED_REVIEW_REQUEST}
 * @param siteId LID, for example {@code s1}
 * @param fields C_FIELDS by name, {@code EMAIL} among them
 * @param key the same when the same mail is asked for again: a sender that can should drop it then
 */
public record MailEvent(String eventName, String siteId, Map<String, String> fields, String key) {

    /**
     * Keeps its own copy of the fields, in their order.
     *
     * @param eventName EVENT_NAME, for example {@code SUPPORT_RESOLVED_REVIEW_REQUEST}
     * @param siteId LID, for example {@code s1}
     * @param fields C_FIELDS by name, {@code EMAIL} among them
     * @param key the same when the same mail is asked for again: a sender that can should drop it then
     */
    public MailEvent {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Without the fields: they are personal. */
    @Override
    public String toString() {
        return "MailEvent[" + eventName + ", " + siteId + "]";
    }
}
