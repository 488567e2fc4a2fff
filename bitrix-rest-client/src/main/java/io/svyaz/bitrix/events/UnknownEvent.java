package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * An event without a class of its own, or without the id its class needs. Nothing of it is lost.
 *
 * @param head what all events have
 */
public record UnknownEvent(EventHead head) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return head.dataText("FIELDS", "ID").or(() -> head.dataText("ID"));
    }
}
