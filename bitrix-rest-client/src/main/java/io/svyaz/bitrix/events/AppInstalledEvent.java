package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * The application was installed. Its tokens are in {@link EventAuth}: store them at once, they come once.
 *
 * @param head what all events have
 */
public record AppInstalledEvent(EventHead head) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.empty();
    }
}
