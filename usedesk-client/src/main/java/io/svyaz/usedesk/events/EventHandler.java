package io.svyaz.usedesk.events;

/** What a host does with an event: store it durably, and work later. */
@FunctionalInterface
public interface EventHandler {
    /**
     * Stores it. Returning means that it will not be lost.
     *
     * @param event what was told; never a probe
     * @throws Exception when it was not stored; the sender is answered 503
     */
    void handle(UsedeskEvent event) throws Exception;
}
