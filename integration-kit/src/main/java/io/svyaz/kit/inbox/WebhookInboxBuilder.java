package io.svyaz.kit.inbox;

import io.svyaz.kit.Store;
import io.svyaz.kit.queue.SyncQueue;
import io.svyaz.webhook.WebhookVerifier;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Describes a {@link WebhookInbox}. Not safe for several threads. */
public final class WebhookInboxBuilder {
    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,99}");

    final Store store;
    final String source;
    final Set<String> maskedHeaders = new HashSet<>();
    SyncQueue queue;
    String[] methods = {"POST"};
    int refusalStatus = 401;
    int maxBodyBytes = 1 << 20;
    BodyFormat format = BodyFormat.AUTO;
    InboxFact event = InboxFact.member("event");
    InboxFact eventId = InboxFact.none();
    InboxFact orderKey = InboxFact.none();
    BodyCleaner cleaner = BodyCleaner.asReceived();
    Duration duplicateWindow = Duration.ofMinutes(10);
    private @Nullable WebhookVerifier verifier;

    WebhookInboxBuilder(Store store, String source) {
        this.store = Objects.requireNonNull(store, "store");
        this.source = source;
        this.queue = SyncQueue.in(store);
    }

    /**
     * The queue that gets the jobs; that of the same store unless set.
     *
     * @param value a queue of the same database
     * @return this builder
     */
    public WebhookInboxBuilder queue(SyncQueue value) {
        this.queue = Objects.requireNonNull(value, "queue");
        return this;
    }

    /**
     * What must accept a webhook; required. Give it no replay guard: the inbox answers a repeated delivery with 200, a
     * guard would refuse it.
     *
     * @param value the verifier
     * @return this builder
     */
    public WebhookInboxBuilder verifier(WebhookVerifier value) {
        this.verifier = Objects.requireNonNull(value, "verifier");
        return this;
    }

    /**
     * Answer to a refused webhook; 401 unless set.
     *
     * @param value an HTTP status of the 400s
     * @return this builder
     */
    public WebhookInboxBuilder refusalStatus(int value) {
        this.refusalStatus = value;
        return this;
    }

    /**
     * Methods that are let in; POST alone unless set.
     *
     * @param values at least one, in upper case
     * @return this builder
     */
    public WebhookInboxBuilder methods(String... values) {
        this.methods = values.clone();
        return this;
    }

    /**
     * Longest body that is let in; 1 MiB unless set. Verifiers have limits of their own.
     *
     * @param value the number of bytes, positive
     * @return this builder
     */
    public WebhookInboxBuilder maxBodyBytes(int value) {
        this.maxBodyBytes = value;
        return this;
    }

    /**
     * How bodies are read; {@link BodyFormat#AUTO} unless set.
     *
     * @param value the format
     * @return this builder
     */
    public WebhookInboxBuilder format(BodyFormat value) {
        this.format = Objects.requireNonNull(value, "format");
        return this;
    }

    /**
     * Where the event's name is; the member {@code event} unless set. A webhook without one becomes {@code
     * webhook_unknown}.
     *
     * <p>Letters, digits and {@code . _ : -} stay as they are, up to 150 characters; any other name is changed to fit and
     * ends in {@code ~} and a piece of its hash.
     *
     * @param value finds the name
     * @return this builder
     */
    public WebhookInboxBuilder event(InboxFact value) {
        this.event = Objects.requireNonNull(value, "event");
        return this;
    }

    /**
     * Where the sender's id of the event is: the same for every delivery of one event, and different for two events. Unless
     * set, or when there is none, it is the id that the scheme signs, and else a hash of source, event and body.
     *
     * @param value finds the id
     * @return this builder
     */
    public WebhookInboxBuilder eventId(InboxFact value) {
        this.eventId = Objects.requireNonNull(value, "eventId");
        return this;
    }

    /**
     * How long equal bytes without an id count as one event; 10 minutes unless set. An event with an id is recognised as
     * long as its row is kept.
     *
     * <p>It covers a sender's quick repetitions. A longer one hides a second event that looks exactly like the first, such
     * as a ticket that was resolved again.
     *
     * @param value not negative
     * @return this builder
     */
    public WebhookInboxBuilder duplicateWindow(Duration value) {
        this.duplicateWindow = value;
        return this;
    }

    /**
     * The object that the event is about: jobs of one object run one after another. None unless set, so that all run side
     * by side.
     *
     * @param value finds for example {@code ticket:17}; the source is put before it
     * @return this builder
     */
    public WebhookInboxBuilder orderKey(InboxFact value) {
        this.orderKey = Objects.requireNonNull(value, "orderKey");
        return this;
    }

    /**
     * Takes secrets out of bodies before they are stored; nothing unless set.
     *
     * @param value the cleaner
     * @return this builder
     */
    public WebhookInboxBuilder bodyCleaner(BodyCleaner value) {
        this.cleaner = Objects.requireNonNull(value, "bodyCleaner");
        return this;
    }

    /**
     * Headers to mask beside those whose names speak of tokens, keys, signatures, cookies or addresses.
     *
     * @param names in any letter case
     * @return this builder
     */
    public WebhookInboxBuilder maskHeaders(String... names) {
        this.maskedHeaders.addAll(Set.of(names));
        return this;
    }

    /**
     * Makes the inbox.
     *
     * @return the inbox
     * @throws IllegalStateException naming the property that is missing or wrong
     */
    public WebhookInbox build() {
        WebhookVerifier checked = verifier;
        if (checked == null) {
            throw new IllegalStateException("verifier: it is not set; an inbox must not believe everyone");
        }
        if (!SOURCE.matcher(source).matches()) {
            throw new IllegalStateException(
                    "source: use 1 to 100 letters, digits and . _ - /, a letter or digit first");
        }
        if (duplicateWindow.isNegative()) {
            throw new IllegalStateException("duplicateWindow: it is negative");
        }
        return new WebhookInbox(this, checked);
    }
}
