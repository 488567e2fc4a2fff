package io.svyaz.webhook;

import io.svyaz.webhook.FuzzMessage.Part;
import java.util.Set;
import java.util.function.Function;

/**
 * One kind of verifier, a message it accepts, and what of a message has a meaning to it.
 *
 * @param meaning two messages of equal meaning are one message in two spellings, such as hex in upper case
 */
record FuzzTarget(
        String name,
        FuzzMessage valid,
        Set<Part> parts,
        Function<byte[], WebhookVerifier> verifiers,
        Function<FuzzMessage, Object> meaning) {

    boolean meansTheSame(FuzzMessage mutated) {
        return meaning.apply(mutated).equals(meaning.apply(valid));
    }
}
