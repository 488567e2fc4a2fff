package io.svyaz.recipes.tickets;

import io.svyaz.helpdeskeddy.webhooks.HelpDeskEvent;
import io.svyaz.usedesk.events.UsedeskEvent;
import io.svyaz.webhook.WebhookRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Bodies of webhooks as events of the flows. */
public final class Webhooks {
    private Webhooks() {}

    /** A verified webhook of Usedesk. */
    public static TicketEvent usedesk(String json) {
        return UsedeskTicketEvents.of(UsedeskEvent.parse(request(json)));
    }

    /** A verified webhook of HelpDeskEddy. */
    public static TicketEvent helpDeskEddy(String json) {
        return HelpDeskEddyTicketEvents.of(HelpDeskEvent.parse(request(json)));
    }

    private static WebhookRequest request(String json) {
        return WebhookRequest.of(
                "POST", Map.of("Content-Type", List.of("application/json")), json.getBytes(StandardCharsets.UTF_8));
    }
}
