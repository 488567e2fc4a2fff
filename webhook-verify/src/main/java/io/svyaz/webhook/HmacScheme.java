package io.svyaz.webhook;

/** Everything verifier and signer must agree upon, except for the secrets. */
record HmacScheme(
        String name,
        HmacAlgorithm algorithm,
        SignatureEncoding encoding,
        HeaderName signatureHeader,
        String prefix,
        boolean severalSignatures,
        SignedContent content,
        HeaderName idHeader,
        HeaderName timestampHeader) {

    WebhookRefusedException refusal(Reason reason, String advice) {
        return new WebhookRefusedException(reason, name, advice);
    }
}
