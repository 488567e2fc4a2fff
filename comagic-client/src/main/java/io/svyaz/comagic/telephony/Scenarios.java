package io.svyaz.comagic.telephony;

import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.reports.ListQuery;
import io.svyaz.core.Listing;
import java.util.List;

/**
 * The scenarios that handle calls. Immutable and thread-safe.
 */
public final class Scenarios {
    private static final RpcMethod<List<Scenario>> LIST = RpcMethod.list("get.scenarios", Scenario.class);

    private final ComagicCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Scenarios(ComagicCalls calls) {
        this.calls = calls;
    }

    /**
     * The scenarios.
     *
     * @param query which rows, which fields
     * @return {@code get.scenarios}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<Scenario> list(ListQuery query) {
        return calls.list(LIST, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }
}
