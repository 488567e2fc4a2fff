package io.svyaz.bitrix.events;

import java.util.Optional;

/** Where a host keeps the portals that installed its application. Asked for every incoming body; called by many threads. */
@FunctionalInterface
public interface PortalDirectory {
    /**
     * Looks a portal up.
     *
     * @param memberId the portal's lasting id as claimed by the body, unchecked text of a stranger
     * @return what is known about it; empty when it is unknown
     */
    Optional<KnownPortal> find(String memberId);
}
