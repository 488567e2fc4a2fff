package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * Somebody opened the application or one of its placements in the portal: the POST that loads its page.
 *
 * <p>{@code DOMAIN, PROTOCOL, LANG, APP_SID} come in the query of the real request; they are read from the body only.
 *
 * @param head what all events have
 * @param placement {@code DEFAULT} for the application's own page, else the placement's code
 * @param placementOptions {@code PLACEMENT_OPTIONS}, a JSON text that says where it was opened
 */
public record AppOpenedEvent(EventHead head, String placement, Optional<String> placementOptions)
        implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.empty();
    }
}
