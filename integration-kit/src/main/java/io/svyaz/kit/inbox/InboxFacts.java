package io.svyaz.kit.inbox;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the host's functions; one that fails has found nothing. */
record InboxFacts(InboxFact event, InboxFact eventId, InboxFact orderKey) {
    private static final Logger LOG = LoggerFactory.getLogger(InboxFacts.class);

    Optional<String> event(WebhookContent content) {
        return ask(event, content);
    }

    Optional<String> eventId(WebhookContent content) {
        return ask(eventId, content).or(content::messageId);
    }

    Optional<String> orderKey(WebhookContent content) {
        return ask(orderKey, content);
    }

    private static Optional<String> ask(InboxFact fact, WebhookContent content) {
        try {
            return fact.in(content).filter(text -> !text.isBlank());
        } catch (RuntimeException | StackOverflowError failure) {
            // The message may quote the body.
            LOG.warn(
                    "An InboxFact failed with {}; it counts as not found.",
                    failure.getClass().getName());
            return Optional.empty();
        }
    }
}
