package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * A comment in the timeline of a CRM record changed.
 *
 * @param head what all events have
 * @param change what became of it
 * @param id the comment's id
 */
public record TimelineCommentEvent(EventHead head, Change change, long id) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.of(Long.toString(id));
    }
}
