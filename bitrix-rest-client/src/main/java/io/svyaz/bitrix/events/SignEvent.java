package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * The state of a document for signing, or of a member, changed.
 *
 * @param head what all events have
 * @param id the member, else the document
 */
public record SignEvent(EventHead head, String id) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.of(id);
    }
}
