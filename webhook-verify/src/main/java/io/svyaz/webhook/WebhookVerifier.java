package io.svyaz.webhook;

import java.util.List;
import java.util.Map;

/**
 * Decides whether a webhook is what it claims to be.
 *
 * <p>The verifiers of this package are immutable, safe for any number of threads, and throw nothing but {@link
 * WebhookRefusedException}, whatever the bytes. Whoever writes one should keep to the same.
 */
@FunctionalInterface
public interface WebhookVerifier {
    /**
     * Accepts or refuses.
     *
     * @param request what arrived
     * @return what is now known about it
     * @throws WebhookRefusedException with the reason, when it must not be believed
     */
    VerifiedWebhook verify(WebhookRequest request);

    /**
     * Accepts or refuses by body and headers alone; schemes that need a path or an address refuse as missing.
     *
     * @param rawBody the bytes as they arrived
     * @param headers header values by name, in any letter case
     * @return what is now known about it
     * @throws WebhookRefusedException with the reason, when it must not be believed
     */
    default VerifiedWebhook verify(byte[] rawBody, Map<String, List<String>> headers) {
        return verify(WebhookRequest.of("POST", headers, rawBody));
    }

    /**
     * Name for counters and messages.
     *
     * @return a name that holds no secret
     */
    default String scheme() {
        return "custom";
    }

    /**
     * Accepts what at least one part accepts, for example while a sender moves to another scheme.
     *
     * <p>Every part is asked, also after one accepted, so that time does not tell which. The verdict is the first
     * accepting part's; when all refuse, the refusal is the most telling one (see {@link Reason}). Only the part whose
     * verdict counts takes an id at its replay guard. A part that fails with anything else counts as {@link
     * Reason#UNAVAILABLE}.
     *
     * @param parts at least one
     * @return the composed verifier
     */
    static WebhookVerifier anyOf(WebhookVerifier... parts) {
        return new AnyOf(parts);
    }

    /**
     * Accepts what every part accepts, for example an address list and a signature.
     *
     * <p>The parts are asked in the order given and the first refusal ends it: put cheap ones first. Replay guards take
     * ids only after every part has accepted, and give them back if one of them refuses. That holds for this package's
     * verifiers, nested ones too; a part written by a host that remembers things belongs at the end. A part that fails
     * with anything else counts as {@link Reason#UNAVAILABLE}.
     *
     * @param parts at least one
     * @return the composed verifier
     */
    static WebhookVerifier allOf(WebhookVerifier... parts) {
        return new AllOf(parts);
    }
}
