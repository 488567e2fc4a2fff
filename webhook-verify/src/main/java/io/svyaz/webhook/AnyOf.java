package io.svyaz.webhook;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Accepts what at least one part accepts. */
final class AnyOf extends TwoStepVerifier {
    private final List<WebhookVerifier> parts;
    private final String scheme;

    AnyOf(WebhookVerifier... parts) {
        this.parts = Parts.required(parts);
        this.scheme = Parts.schemes("anyOf", this.parts);
    }

    @Override
    VerifiedWebhook check(WebhookRequest request) {
        VerifiedWebhook verdict = null;
        WebhookRefusedException refusal = null;
        for (WebhookVerifier part : parts) {
            try {
                VerifiedWebhook accepted = Parts.check(part, request);
                verdict = verdict == null ? accepted : verdict;
            } catch (WebhookRefusedException e) {
                refusal = moreTelling(refusal, e);
            }
        }
        if (verdict == null) {
            throw Objects.requireNonNull(refusal);
        }
        return verdict;
    }

    private static WebhookRefusedException moreTelling(
            @Nullable WebhookRefusedException known, WebhookRefusedException other) {
        return known == null || other.reason().compareTo(known.reason()) > 0 ? other : known;
    }

    @Override
    public String scheme() {
        return scheme;
    }
}
