package io.svyaz.webhook;

import java.util.List;

/** Accepts what every part accepts. */
final class AllOf extends TwoStepVerifier {
    private final List<WebhookVerifier> parts;
    private final String scheme;

    AllOf(WebhookVerifier... parts) {
        this.parts = Parts.required(parts);
        this.scheme = Parts.schemes("allOf", this.parts);
    }

    @Override
    VerifiedWebhook check(WebhookRequest request) {
        VerifiedWebhook verdict = Parts.check(parts.get(0), request);
        for (WebhookVerifier part : parts.subList(1, parts.size())) {
            verdict = verdict.and(Parts.check(part, request));
        }
        return verdict.named(scheme);
    }

    @Override
    public String scheme() {
        return scheme;
    }
}
