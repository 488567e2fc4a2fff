package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.core.JsonToken;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Idempotency;

/** Methods that answer an empty list or null when they are done, and an error when they are not. */
final class Acknowledged {
    private Acknowledged() {}

    static BitrixMethod<Boolean> method(String name, Idempotency idempotency) {
        return new BitrixMethod<>(name, "bitrix." + name, idempotency, p -> {
            boolean done = p.currentToken() != JsonToken.VALUE_FALSE;
            p.skipChildren();
            return done;
        });
    }
}
