package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * The application was removed. It brings no access token: the portal can no longer be asked anything.
 *
 * @param head what all events have
 * @param clean whether the user wants the application's data deleted
 */
public record AppUninstalledEvent(EventHead head, boolean clean) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.empty();
    }
}
