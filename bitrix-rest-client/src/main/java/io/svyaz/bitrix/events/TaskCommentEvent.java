package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * A comment of a task changed.
 *
 * @param head what all events have
 * @param change what became of it
 * @param id the comment's id
 * @param taskId the task's id, if told
 */
public record TaskCommentEvent(EventHead head, Change change, long id, Optional<String> taskId) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.of(Long.toString(id));
    }
}
