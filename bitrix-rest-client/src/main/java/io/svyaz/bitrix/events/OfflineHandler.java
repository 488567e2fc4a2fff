package io.svyaz.bitrix.events;

/** What a host does with a row of the offline queue. */
@FunctionalInterface
public interface OfflineHandler {
    /**
     * Handles a row. It may come again: after a crash, or when clearing it failed.
     *
     * @param row the last change of one object
     * @throws Exception when it was not handled; the row is marked as failed and stays
     */
    void handle(OfflineRow row) throws Exception;
}
