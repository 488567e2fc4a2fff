package io.svyaz.comagic.communications;

import io.svyaz.comagic.data.Created;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;

/**
 * Sales that are noted on communications. Immutable and thread-safe.
 */
public final class Sales {
    private static final RpcMethod<Created> CREATE =
            RpcMethod.of("set.tag_sales", Created.class).idempotency(Idempotency.ONCE);

    private final ComagicCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Sales(ComagicCalls calls) {
        this.calls = calls;
    }

    /**
     * Notes a sale on a communication. Each call notes another one: it is sent once.
     *
     * @param fields what to set
     * @return the new id; {@code set.tag_sales}
     */
    public Call<Long> create(SaleFields fields) {
        return calls.call(CREATE, fields.asMap()).map(Created::id);
    }
}
