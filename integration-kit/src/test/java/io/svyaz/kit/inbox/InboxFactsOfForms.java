package io.svyaz.kit.inbox;

import io.svyaz.webhook.WebhookRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A field of a form for verifiers, which see the request before the inbox does. */
final class InboxFactsOfForms {
    private InboxFactsOfForms() {}

    static Optional<String> value(WebhookRequest request, String name) {
        return FormText.value(new String(request.body(), StandardCharsets.UTF_8), StandardCharsets.UTF_8, name);
    }
}
