package io.svyaz.recipes.recordings;

import io.svyaz.comagic.notifications.ComagicNotification;
import java.util.Optional;

/**
 * The record of a talk.
 *
 * @param callSessionId CoMagic's id of the call session, the idempotency key of the flow
 * @param link where it is; whoever has the link may hear it
 */
public record Recording(String callSessionId, String link) {

    /**
     * The record a notification tells of.
     *
     * @param told verified and parsed
     * @return empty when it names no call or no link
     */
    public static Optional<Recording> of(ComagicNotification.CallRecorded told) {
        return told.details()
                .callSessionId()
                .flatMap(id -> told.fileLink()
                        .filter(link -> link.startsWith("https://") || link.startsWith("http://"))
                        .map(link -> new Recording(id, link)));
    }

    /** Without the link. */
    @Override
    public String toString() {
        return "Recording[callSessionId=" + callSessionId + "]";
    }
}
