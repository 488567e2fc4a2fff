package io.svyaz.kit.inbox;

import java.util.ArrayList;
import java.util.List;

/** One batch on its way into the inbox. */
final class FeedStep {
    private final WebhookInbox inbox;
    private final EventFeed feed;
    private final EventFeed.Batch batch;
    private final List<String> done = new ArrayList<>();
    private final List<String> bad = new ArrayList<>();
    private int duplicates;

    FeedStep(WebhookInbox inbox, EventFeed feed, EventFeed.Batch batch) {
        this.inbox = inbox;
        this.feed = feed;
        this.batch = batch;
    }

    void run() {
        try {
            for (InboxEvent event : batch.events()) {
                take(event);
            }
        } catch (RuntimeException failure) {
            settleAfter(failure);
            throw failure;
        }
        settle();
    }

    /** An event that cannot be a row must not keep the others from being stored. */
    private void take(InboxEvent event) {
        try {
            if (inbox.accept(event).duplicate()) {
                duplicates++;
            }
            done.add(event.eventId());
        } catch (IllegalArgumentException impossible) {
            bad.add(event.eventId());
        }
    }

    private void settle() {
        if (!done.isEmpty()) {
            feed.confirm(batch.processId(), List.copyOf(done));
        }
        if (!bad.isEmpty()) {
            feed.markFailed(batch.processId(), List.copyOf(bad));
        }
    }

    private void settleAfter(RuntimeException failure) {
        try {
            settle();
        } catch (RuntimeException another) {
            failure.addSuppressed(another);
        }
    }

    int stored() {
        return done.size() - duplicates;
    }

    int duplicates() {
        return duplicates;
    }

    int failed() {
        return bad.size();
    }
}
