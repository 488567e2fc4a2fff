package io.svyaz.webhook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Describes an endpoint; made by {@link WebhookEndpoint#builder()}. Not safe for several threads. */
public final class WebhookEndpointBuilder {
    private static final int DEFAULT_MAX_BODY_BYTES = 1 << 20;

    private @Nullable WebhookVerifier verifier;
    private @Nullable WebhookResponder responder;
    private Set<String> methods = Set.of("POST");
    private int maxBodyBytes = DEFAULT_MAX_BODY_BYTES;
    private int refusalStatus = 401;
    private @Nullable Integer replayedStatus;
    private BiConsumer<Reason, String> onRefusal = (reason, scheme) -> {};
    private Consumer<Exception> onFailure = failure -> {};

    WebhookEndpointBuilder() {}

    /**
     * What must accept a request; required.
     *
     * @param value the verifier
     * @return this builder
     */
    public WebhookEndpointBuilder verifier(WebhookVerifier value) {
        verifier = Objects.requireNonNull(value, "verifier");
        return this;
    }

    /**
     * Stores what was accepted; the answer is then 200 with <code>{"ok":true}</code>. This or {@link #responder} is
     * required.
     *
     * @param value the handler
     * @return this builder
     */
    public WebhookEndpointBuilder handler(WebhookHandler value) {
        Objects.requireNonNull(value, "handler");
        return responder(webhook -> {
            value.handle(webhook);
            return WebhookResponse.ok();
        });
    }

    /**
     * Stores what was accepted and makes the answer.
     *
     * @param value the responder
     * @return this builder
     */
    public WebhookEndpointBuilder responder(WebhookResponder value) {
        responder = Objects.requireNonNull(value, "responder");
        return this;
    }

    /**
     * Methods that are let in; POST alone unless set.
     *
     * @param values at least one, in upper case
     * @return this builder
     */
    public WebhookEndpointBuilder methods(String... values) {
        methods = new LinkedHashSet<>(List.of(values));
        return this;
    }

    /**
     * Longest body that is let in, whatever the verifier; 1 MiB unless set. A verifier's own limit holds as well.
     *
     * @param value the number of bytes, positive
     * @return this builder
     */
    public WebhookEndpointBuilder maxBodyBytes(int value) {
        maxBodyBytes = value;
        return this;
    }

    /**
     * Answer to a refused webhook; 401 unless set.
     *
     * @param value an HTTP status of the 400s
     * @return this builder
     */
    public WebhookEndpointBuilder refusalStatus(int value) {
        refusalStatus = value;
        return this;
    }

    /**
     * Answer to a replayed webhook; as any refusal unless set.
     *
     * <p>A success stops senders that did not hear our first answer from repeating for days. It also tells a sender
     * that repeats while the first delivery is still being stored that all is well, so set it only where storing is
     * quicker than the sender's patience.
     *
     * @param value an HTTP status
     * @return this builder
     */
    public WebhookEndpointBuilder replayedStatus(int value) {
        replayedStatus = value;
        return this;
    }

    /**
     * Hears of every refusal: the reason and the scheme that refused. What it throws is ignored.
     *
     * @param listener the listener
     * @return this builder
     */
    public WebhookEndpointBuilder onRefusal(BiConsumer<Reason, String> listener) {
        onRefusal = Objects.requireNonNull(listener, "onRefusal");
        return this;
    }

    /**
     * Hears of every failure behind a 503: of the handler, or of a part of the verifier that the host wrote. What it
     * throws is ignored.
     *
     * @param listener the listener
     * @return this builder
     */
    public WebhookEndpointBuilder onFailure(Consumer<Exception> listener) {
        onFailure = Objects.requireNonNull(listener, "onFailure");
        return this;
    }

    /**
     * Makes the endpoint.
     *
     * @return the endpoint
     * @throws IllegalStateException naming the property that is missing or wrong
     */
    public WebhookEndpoint build() {
        WebhookVerifier checked = verifier;
        WebhookResponder stored = responder;
        if (checked == null) {
            throw new IllegalStateException("verifier: it is not set; an endpoint must not believe everyone");
        }
        if (stored == null) {
            throw new IllegalStateException("handler: it is not set; say where accepted webhooks are stored");
        }
        require(!methods.isEmpty(), "methods: there is none; let at least POST in");
        require(maxBodyBytes > 0 && maxBodyBytes < Integer.MAX_VALUE, "maxBodyBytes: it must be positive");
        require(refusalStatus >= 400 && refusalStatus < 500, "refusalStatus: it must be one of the 400s");
        int replayed = replayedStatus == null ? refusalStatus : replayedStatus;
        require(replayed >= 200 && replayed < 600, "replayedStatus: it must be an HTTP status from 200 to 599");
        var statuses = new RefusalStatuses(refusalStatus, replayed);
        var reports = new EndpointReports(onRefusal, onFailure);
        return new WebhookEndpoint(checked, stored, methods, maxBodyBytes, statuses, reports);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }
}
