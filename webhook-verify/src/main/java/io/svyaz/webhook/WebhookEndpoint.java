package io.svyaz.webhook;

import java.util.Map;
import java.util.Set;

/**
 * The receiving side of a webhook for any HTTP server: verify, store durably, answer; work later.
 *
 * <pre>{@code
 * byte[] body = exchange.getRequestBody().readNBytes(endpoint.readLimit());
 * var answer = endpoint.handle(WebhookRequest.of(exchange.getRequestMethod(), exchange.getRequestHeaders(), body));
 * exchange.getResponseHeaders().putAll(answer.headers());
 * }</pre>
 *
 * <p>Refusals are answered with 401 (or what {@link WebhookEndpointBuilder#refusalStatus} says) without telling why,
 * bodies that are too long with 413, other methods with 405, and failures of the handler with 503, so that the sender
 * repeats. Safe for any number of threads.
 */
public final class WebhookEndpoint {
    private final WebhookVerifier verifier;
    private final WebhookResponder responder;
    private final Set<String> methods;
    private final String allow;
    private final int maxBodyBytes;
    private final RefusalStatuses statuses;
    private final EndpointReports reports;

    WebhookEndpoint(
            WebhookVerifier verifier,
            WebhookResponder responder,
            Set<String> methods,
            int maxBodyBytes,
            RefusalStatuses statuses,
            EndpointReports reports) {
        this.verifier = verifier;
        this.responder = responder;
        this.methods = Set.copyOf(methods);
        this.allow = String.join(", ", methods);
        this.maxBodyBytes = maxBodyBytes;
        this.statuses = statuses;
        this.reports = reports;
    }

    /**
     * Starts an endpoint that refuses with 401.
     *
     * @return a builder
     */
    public static WebhookEndpointBuilder builder() {
        return new WebhookEndpointBuilder();
    }

    /**
     * Starts an endpoint for {@link HmacVerifier#usedesk}, which refuses with 403.
     *
     * @param secrets the active secrets
     * @return a builder that lacks a handler
     */
    public static WebhookEndpointBuilder usedesk(WebhookSecret... secrets) {
        return builder().verifier(HmacVerifier.usedesk(secrets)).refusalStatus(403);
    }

    /**
     * Starts an endpoint for {@link HmacVerifier#comagic}, which refuses with 403.
     *
     * @param secrets the active secrets
     * @return a builder that lacks a handler
     */
    public static WebhookEndpointBuilder comagic(WebhookSecret... secrets) {
        return builder().verifier(HmacVerifier.comagic(secrets)).refusalStatus(403);
    }

    /**
     * Verifies, hands over to the handler, and answers. Throws nothing, unless the JVM itself is in trouble.
     *
     * @param request what arrived
     * @return what to answer
     */
    public WebhookResponse handle(WebhookRequest request) {
        if (!methods.contains(request.method())) {
            return WebhookResponse.plain(405).with("Allow", allow);
        }
        VerifiedWebhook webhook;
        try {
            webhook = verified(request);
        } catch (WebhookRefusedException e) {
            reports.refused(e);
            return WebhookResponse.plain(statuses.of(e.reason()));
        }
        return store(webhook);
    }

    /**
     * How many bytes of a body to read: one more than the limit, so that a longer body is noticed without being held in
     * memory.
     *
     * @return the number to give to {@code InputStream.readNBytes}
     */
    public int readLimit() {
        return maxBodyBytes + 1;
    }

    /**
     * How often requests were refused since the start.
     *
     * @return a count for every reason, zero included; a copy
     */
    public Map<Reason, Long> refusals() {
        return reports.refusals();
    }

    private VerifiedWebhook verified(WebhookRequest request) {
        if (request.body().length > maxBodyBytes) {
            throw new WebhookRefusedException(
                    Reason.TOO_LARGE,
                    verifier.scheme(),
                    "the body exceeds " + maxBodyBytes + " bytes; raise maxBodyBytes if that is usual");
        }
        return Parts.check(verifier, request).claimed();
    }

    private WebhookResponse store(VerifiedWebhook webhook) {
        boolean stored = false;
        try {
            WebhookResponse answer = responder.respond(webhook);
            stored = answer.status() >= 200 && answer.status() < 300;
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(e);
        } catch (Exception e) {
            return failed(e);
        } finally {
            if (!stored) {
                release(webhook);
            }
        }
    }

    private WebhookResponse failed(Exception failure) {
        reports.failed(failure);
        return WebhookResponse.plain(503);
    }

    /** A guard that cannot give back costs a repetition, not the answer. */
    private void release(VerifiedWebhook webhook) {
        try {
            webhook.release();
        } catch (RuntimeException e) {
            reports.failed(e);
        }
    }
}
