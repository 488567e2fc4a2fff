package io.svyaz.recipes.tickets;

import io.svyaz.webhook.WebhookRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Bodies of webhooks as events of the flows. */
public final class Webhooks {
    private Webhooks() {}

    /** A verified webhook of Usedesk. */
    public static TicketEvent usedesk(String json) {
        return UsedeskTicketEvents.read(request(json));
    }

    /** A verified webhook of HelpDeskEddy. */
    public static TicketEvent helpDeskEddy(String json) {
        return HelpDeskEddyTicketEvents.read(request(json));
    }

    private static WebhookRequest request(String json) {
        return WebhookRequest.of(
                "POST", Map.of("Content-Type", List.of("application/json")), json.getBytes(StandardCharsets.UTF_8));
    }
}
