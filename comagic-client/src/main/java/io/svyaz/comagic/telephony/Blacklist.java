package io.svyaz.comagic.telephony;

import io.svyaz.comagic.data.Created;
import io.svyaz.comagic.data.Outcome;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.reports.ListQuery;
import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import java.util.List;
import java.util.Map;

/**
 * Numbers whose calls are refused. Immutable and thread-safe.
 */
public final class Blacklist {
    private static final RpcMethod<List<BlacklistedNumber>> LIST =
            RpcMethod.list("get.blacklist_phone_numbers", BlacklistedNumber.class);
    private static final RpcMethod<Created> ADD = RpcMethod.of("create.phone_number_to_blacklist", Created.class);
    private static final RpcMethod<Outcome> REMOVE = RpcMethod.of("delete.phone_number_from_blacklist", Outcome.class);

    private final ComagicCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Blacklist(ComagicCalls calls) {
        this.calls = calls;
    }

    /**
     * The numbers.
     *
     * @param query which rows, which fields
     * @return {@code get.blacklist_phone_numbers}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<BlacklistedNumber> list(ListQuery query) {
        return calls.list(LIST, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * Enters a number.
     *
     * @param phoneNumber digits
     * @param comment why, for colleagues
     * @return the new id; {@code create.phone_number_to_blacklist}
     */
    public Call<Long> add(String phoneNumber, String comment) {
        return calls.call(ADD, Map.of("phone_number", phoneNumber, "add_comment", comment))
                .map(Created::id);
    }

    /**
     * Takes a number out.
     *
     * @param id the entry, not the number
     * @return {@code delete.phone_number_from_blacklist}
     */
    public Call<Outcome> remove(long id) {
        return calls.call(REMOVE, Map.of("id", id));
    }
}
