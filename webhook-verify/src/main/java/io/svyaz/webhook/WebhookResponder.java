package io.svyaz.webhook;

/** A {@link WebhookHandler} that also decides what to answer. */
@FunctionalInterface
public interface WebhookResponder {
    /**
     * Stores it and answers.
     *
     * @param webhook what was accepted
     * @return the answer; a status outside 200 to 299 gives the message back to the replay guard, as it asks for a
     *     repetition
     * @throws Exception when it was not stored; the sender is asked to try again later
     */
    WebhookResponse respond(VerifiedWebhook webhook) throws Exception;
}
