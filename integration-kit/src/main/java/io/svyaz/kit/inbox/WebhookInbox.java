package io.svyaz.kit.inbox;

import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import io.svyaz.kit.internal.Collisions;
import io.svyaz.webhook.HmacVerifier;
import io.svyaz.webhook.VerifiedWebhook;
import io.svyaz.webhook.WebhookEndpoint;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookResponse;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookVerifier;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The receiving side of one sender: verify, store together with a job, answer; the job works later.
 *
 * <pre>{@code
 * WebhookInbox inbox = WebhookInbox.usedesk(store, "usedesk", WebhookSecret.of(secret)).build();
 * byte[] body = exchange.getRequestBody().readNBytes(inbox.readLimit());
 * var answer = inbox.handle(WebhookRequest.of(exchange.getRequestMethod(), exchange.getRequestHeaders(), body));
 * }</pre>
 *
 * <table>
 * <caption>Answers</caption>
 * <tr><td>200 <code>{"ok":true}</code></td><td>row and job {@code webhook_<event>} are committed, or were before</td></tr>
 * <tr><td>400</td><td>authentic, but not the JSON it claims to be; kept as rejected, without a job</td></tr>
 * <tr><td>401 (Usedesk, CoMagic: 403)</td><td>refused; counted by reason, nothing of the request is kept</td></tr>
 * <tr><td>405, 413</td><td>another method, a body that is too long; counted</td></tr>
 * <tr><td>503</td><td>the store is down or busy: the sender should come again</td></tr>
 * </table>
 *
 * <p>Reading the request, its time limit and its header limits are the server's business. A body is never unpacked. How
 * long a 503 takes is decided by the pool: give it a connection timeout of a few seconds. Thread-safe; any number of
 * nodes may receive for one source.
 */
public final class WebhookInbox {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookInbox.class);
    private static final String MALFORMED_BODY = "MALFORMED_BODY";
    private static final String METHOD = "METHOD";
    private static final String UNKNOWN = "unknown";

    private final Store store;
    private final String source;
    private final BodyFormat format;
    private final InboxFacts facts;
    private final BodyCleaner cleaner;
    private final KeptHeaders headers;
    private final InboxInsert insert;
    private final RejectCounter rejects;
    private final WebhookEndpoint endpoint;

    WebhookInbox(WebhookInboxBuilder parts, WebhookVerifier verifier) {
        this.store = parts.store;
        this.source = parts.source;
        this.format = parts.format;
        this.facts = new InboxFacts(parts.event, parts.eventId, parts.orderKey);
        this.cleaner = parts.cleaner;
        this.headers = new KeptHeaders(parts.maskedHeaders);
        this.insert = new InboxInsert(store, parts.queue, source, parts.duplicateWindow);
        this.rejects = new RejectCounter(store, source);
        this.endpoint = WebhookEndpoint.builder()
                .verifier(verifier)
                .methods(parts.methods)
                .maxBodyBytes(parts.maxBodyBytes)
                .refusalStatus(parts.refusalStatus)
                .onRefusal((reason, scheme) -> rejects.count(reason.name()))
                .onFailure(this::failed)
                .responder(this::respond)
                .build();
    }

    /**
     * Starts an inbox that refuses with 401 and takes the event's name from the member {@code event}.
     *
     * @param store where the tables are
     * @param source names the sender's account in rows and order keys: 1 to 100 letters, digits and {@code . _ - /}
     * @return a builder that lacks a verifier
     */
    public static WebhookInboxBuilder builder(Store store, String source) {
        return new WebhookInboxBuilder(store, source);
    }

    /**
     * Starts an inbox for Usedesk, which refuses with 403.
     *
     * @param store where the tables are
     * @param source names the account
     * @param secrets the active secrets
     * @return a builder
     */
    public static WebhookInboxBuilder usedesk(Store store, String source, WebhookSecret... secrets) {
        return builder(store, source).verifier(HmacVerifier.usedesk(secrets)).refusalStatus(403);
    }

    /**
     * Starts an inbox for CoMagic, which refuses with 403.
     *
     * @param store where the tables are
     * @param source names the account
     * @param secrets the active secrets
     * @return a builder
     */
    public static WebhookInboxBuilder comagic(Store store, String source, WebhookSecret... secrets) {
        return builder(store, source).verifier(HmacVerifier.comagic(secrets)).refusalStatus(403);
    }

    /**
     * Starts an inbox for the events of a Bitrix24 portal: forms or JSON, whose tokens are not stored.
     *
     * <p>Equal bytes are not taken for one event: a portal repeats nothing, and two changes of a record within a second
     * look the same, as events carry the time in seconds and no state.
     *
     * @param store where the tables are
     * @param source names the portal
     * @param verifier checks the application token
     * @return a builder
     */
    public static WebhookInboxBuilder bitrix24(Store store, String source, WebhookVerifier verifier) {
        return builder(store, source)
                .verifier(verifier)
                .bodyCleaner(BodyCleaner.bitrix24())
                .duplicateWindow(Duration.ZERO);
    }

    /**
     * Receives a webhook. Throws nothing, unless the JVM itself is in trouble.
     *
     * @param request what arrived
     * @return what to answer
     */
    public WebhookResponse handle(WebhookRequest request) {
        WebhookResponse answer = endpoint.handle(request);
        if (answer.status() == 405) {
            rejects.count(METHOD);
        }
        return answer;
    }

    /**
     * How many bytes of a body to read: one more than the limit.
     *
     * @return the number to give to {@code InputStream.readNBytes}
     */
    public int readLimit() {
        return endpoint.readLimit();
    }

    /**
     * Takes in an event that was fetched from the vendor. When this returns it is committed: confirm it to the vendor now.
     *
     * <pre>{@code
     * OfflineQueue.of(bitrix.offlineEvents()).drain(row -> inbox.accept(InboxEvent.of(
     *         row.eventName(), row.id() + "/" + row.timestampX(), json(row))));
     * }</pre>
     *
     * @param event the event
     * @return the row, and whether it had been there before
     * @throws StoreException when the database fails; nothing was stored then
     */
    public InboxReceipt accept(InboxEvent event) {
        InboxRow row = new InboxRow(
                event.event().isBlank() ? UNKNOWN : Names.event(event.event()),
                DedupeKey.ofId(event.eventId()),
                "{}",
                event.body(),
                event.body().length,
                event.orderKey().map(this::lane),
                Optional.empty(),
                UUID.randomUUID().toString());
        return store(row);
    }

    /**
     * Takes in what a vendor keeps for us, until there is nothing left. Each event is confirmed after it was committed; a
     * crash in between brings it again, and it is recognised.
     *
     * <p>Let one process at a time drain a feed.
     *
     * @param feed the vendor's side
     * @return how many
     * @throws StoreException when the database fails; what was committed is confirmed, the rest comes again
     */
    public EventFeed.Run drain(EventFeed feed) {
        int stored = 0;
        int duplicates = 0;
        int failed = 0;
        while (!Thread.currentThread().isInterrupted()) {
            EventFeed.Batch batch = feed.next();
            if (batch.events().isEmpty()) {
                break;
            }
            FeedStep step = new FeedStep(this, feed, batch);
            step.run();
            stored += step.stored();
            duplicates += step.duplicates();
            failed += step.failed();
        }
        return new EventFeed.Run(stored, duplicates, failed);
    }

    private WebhookResponse respond(VerifiedWebhook webhook) {
        WebhookContent content = new WebhookContent(webhook, format);
        boolean malformed = content.isMalformed();
        store(malformed ? rejected(content) : accepted(content));
        if (malformed) {
            rejects.count(MALFORMED_BODY);
            return WebhookResponse.json(400, "{\"ok\":false}");
        }
        return WebhookResponse.ok();
    }

    private InboxRow accepted(WebhookContent content) {
        String event = facts.event(content).map(Names::event).orElse(UNKNOWN);
        byte[] body = content.request().body();
        DedupeKey key =
                facts.eventId(content).map(DedupeKey::ofId).orElseGet(() -> DedupeKey.ofBytes(source, event, body));
        return row(content, event, key, facts.orderKey(content).map(this::lane), Optional.empty());
    }

    private InboxRow rejected(WebhookContent content) {
        DedupeKey key = DedupeKey.ofMalformed(source, content.request().body());
        return row(content, UNKNOWN, key, Optional.empty(), Optional.of(MALFORMED_BODY));
    }

    private InboxRow row(
            WebhookContent content,
            String event,
            DedupeKey key,
            Optional<String> orderKey,
            Optional<String> rejectReason) {
        return new InboxRow(
                event,
                key,
                headers.json(content.request().headers()),
                cleaner.clean(content),
                content.request().body().length,
                orderKey,
                rejectReason,
                UUID.randomUUID().toString());
    }

    private InboxReceipt store(InboxRow row) {
        return Collisions.run(store, "inbox.store", connection -> insert.insert(connection, row));
    }

    private String lane(String orderKey) {
        return source + ":" + Names.key(orderKey);
    }

    /** What a host's own part says may quote the body, so its kind must do. */
    private void failed(Exception failure) {
        LOG.warn(
                "A webhook of {} was answered with 503: {}",
                source,
                failure instanceof StoreException
                        ? failure.getMessage()
                        : failure.getClass().getName());
    }
}
