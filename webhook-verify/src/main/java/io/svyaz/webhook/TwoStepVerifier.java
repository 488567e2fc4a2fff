package io.svyaz.webhook;

/** A verifier whose checking can be told from its taking an id at a replay guard, so that composites can do it last. */
abstract sealed class TwoStepVerifier implements WebhookVerifier permits HmacVerifier, AnyOf, AllOf {
    /** Checks everything, remembers nothing. Not public: alone it would let replays in. */
    abstract VerifiedWebhook check(WebhookRequest request);

    @Override
    public final VerifiedWebhook verify(WebhookRequest request) {
        return check(request).claimed();
    }
}
