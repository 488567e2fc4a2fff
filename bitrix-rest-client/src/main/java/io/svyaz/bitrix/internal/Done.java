package io.svyaz.bitrix.internal;

import com.fasterxml.jackson.core.JsonToken;
import io.svyaz.core.Idempotency;

/** Methods whose result says at most that it is done: {@code true}, {@code null}, {@code []} or a polite sentence. */
public final class Done {
    private Done() {}

    /**
     * Such a method.
     *
     * @param name as the vendor writes it
     * @param idempotency what a second sending does
     * @return the method; its result is false where the portal says false, and true for anything else
     */
    public static BitrixMethod<Boolean> method(String name, Idempotency idempotency) {
        return new BitrixMethod<>(name, "bitrix." + name, idempotency, p -> {
            boolean done = p.currentToken() != JsonToken.VALUE_FALSE;
            p.skipChildren();
            return done;
        });
    }
}
