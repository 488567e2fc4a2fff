package io.svyaz.webhook;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The verifiers inside a composite. */
final class Parts {
    private Parts() {}

    static List<WebhookVerifier> required(WebhookVerifier[] parts) {
        if (parts.length == 0) {
            throw new IllegalArgumentException("parts: there is none; give at least one verifier");
        }
        return List.of(parts);
    }

    static String schemes(String name, List<WebhookVerifier> parts) {
        return parts.stream().map(WebhookVerifier::scheme).collect(Collectors.joining(", ", name + "(", ")"));
    }

    /** Asks one part; whatever goes wrong inside one that a host wrote becomes a refusal. */
    static VerifiedWebhook check(WebhookVerifier part, WebhookRequest request) {
        try {
            return present(part instanceof TwoStepVerifier two ? two.check(request) : part.verify(request));
        } catch (WebhookRefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new WebhookRefusedException(
                    Reason.UNAVAILABLE, part.scheme(), "the verifier itself failed; see the cause and repair it", e);
        }
    }

    private static VerifiedWebhook present(@Nullable VerifiedWebhook verdict) {
        if (verdict == null) {
            throw new IllegalStateException("the verifier returned null; it must return a verdict or throw");
        }
        return verdict;
    }
}
