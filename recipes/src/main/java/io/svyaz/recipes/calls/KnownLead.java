package io.svyaz.recipes.calls;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A lead the CRM already holds.
 *
 * @param id the CRM's id
 * @param state whether someone still works on it
 * @param createdAt when it was made
 * @param modifiedAt when it was last changed
 * @param callSessionIds calls stored on it: its ORIGIN_ID if this flow made it, and its session id field
 * @param phones its phone numbers as they are spelt in the CRM
 */
public record KnownLead(
        long id, State state, Instant createdAt, Instant modifiedAt, Set<String> callSessionIds, List<String> phones) {

    /** Meaning of the lead's status, Bitrix24's STATUS_SEMANTIC_ID. */
    public enum State {
        /** In work, {@code P}. */
        OPEN,
        /** Closed with success, {@code S}. */
        CONVERTED,
        /** Closed without success, {@code F}. */
        JUNK
    }

    /**
     * Takes copies of the collections.
     *
     * @param id the CRM's id
     * @param state whether someone still works on it
     * @param createdAt when it was made
     * @param modifiedAt when it was last changed
     * @param callSessionIds calls stored on it: its ORIGIN_ID if this flow made it, and its session id field
     * @param phones its phone numbers as they are spelt in the CRM
     */
    public KnownLead {
        callSessionIds = Set.copyOf(callSessionIds);
        phones = List.copyOf(phones);
    }

    /**
     * Tells whether someone still works on the lead.
     *
     * @return whether it is neither converted nor junk
     */
    public boolean open() {
        return state == State.OPEN;
    }

    /**
     * Tells whether this call is already stored on the lead.
     *
     * @param callSessionId CoMagic's id of the call session
     * @return whether it is among {@link #callSessionIds}
     */
    public boolean holds(String callSessionId) {
        return callSessionIds.contains(callSessionId);
    }
}
