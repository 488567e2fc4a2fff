package io.svyaz.kit.inbox;

import java.util.List;

/**
 * A queue on the vendor's side that hands out events in batches and keeps them until they are confirmed, such as the
 * offline events of Bitrix24. See {@link WebhookInbox#drain}.
 */
public interface EventFeed {
    /**
     * Takes the next events. What was taken before and never confirmed, because a process died, should come first.
     *
     * @return the events; an empty batch ends the run
     */
    Batch next();

    /**
     * Forgets events at the vendor. Called after they are stored, and not before. When it fails they come again and are
     * recognised.
     *
     * @param processId of the batch
     * @param eventIds ids of at least one of its events
     */
    void confirm(String processId, List<String> eventIds);

    /**
     * Tells the vendor that events could not be taken, so that they do not come again by themselves.
     *
     * @param processId of the batch
     * @param eventIds ids of at least one of its events
     */
    void markFailed(String processId, List<String> eventIds);

    /**
     * Events that were taken together.
     *
     * @param processId what the vendor knows the taking by
     * @param events in the order in which they happened
     */
    record Batch(String processId, List<InboxEvent> events) {
        /**
         * Copies the list.
         *
         * @param processId what the vendor knows the taking by
         * @param events in the order in which they happened
         */
        public Batch {
            events = List.copyOf(events);
        }
    }

    /**
     * What came of a run.
     *
     * @param stored new rows of the inbox
     * @param duplicates events that had been stored before
     * @param failed events that were marked as failed
     */
    record Run(int stored, int duplicates, int failed) {}
}
