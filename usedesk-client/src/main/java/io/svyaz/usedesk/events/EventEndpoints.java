package io.svyaz.usedesk.events;

import io.svyaz.webhook.WebhookEndpoint;
import io.svyaz.webhook.WebhookEndpointBuilder;
import io.svyaz.webhook.WebhookResponse;
import io.svyaz.webhook.WebhookVerifier;

/** The receiving side of Usedesk's webhooks for any HTTP server. */
public final class EventEndpoints {
    private EventEndpoints() {}

    /**
     * An endpoint that refuses with 403, answers the probe of the cabinet with 200, and hands over everything else.
     *
     * <p>What was accepted and cannot be read is answered 400: to send it again would not help.
     *
     * @param verifier what must accept a webhook, see {@link EventVerifiers}
     * @param handler takes the events
     * @return a builder with everything set
     */
    public static WebhookEndpointBuilder of(WebhookVerifier verifier, EventHandler handler) {
        return WebhookEndpoint.builder()
                .verifier(EventVerifiers.orPing(verifier))
                .refusalStatus(403)
                .responder(webhook -> {
                    UsedeskEvent event;
                    try {
                        event = UsedeskEvent.parse(webhook.request());
                    } catch (MalformedEventException unreadable) {
                        return WebhookResponse.json(400, "{\"ok\":false}");
                    }
                    if (!(event instanceof UsedeskEvent.Ping)) {
                        handler.handle(event);
                    }
                    return WebhookResponse.ok();
                });
    }
}
