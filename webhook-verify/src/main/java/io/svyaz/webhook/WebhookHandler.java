package io.svyaz.webhook;

/** What a host does with an accepted webhook: store it durably, and work later. */
@FunctionalInterface
public interface WebhookHandler {
    /**
     * Stores it. Returning means that it will not be lost.
     *
     * @param webhook what was accepted
     * @throws Exception when it was not stored; the sender is asked to try again later
     */
    void handle(VerifiedWebhook webhook) throws Exception;
}
