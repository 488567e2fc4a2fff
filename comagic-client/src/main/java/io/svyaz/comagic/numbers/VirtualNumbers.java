package io.svyaz.comagic.numbers;

import io.svyaz.comagic.data.Outcome;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.reports.ListQuery;
import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import java.util.List;
import java.util.Map;

/**
 * The numbers of an account. Immutable and thread-safe.
 */
public final class VirtualNumbers {
    private static final RpcMethod<List<VirtualNumber>> LIST =
            RpcMethod.list("get.virtual_numbers", VirtualNumber.class);
    private static final RpcMethod<List<NumberForRent>> FOR_RENT =
            RpcMethod.list("get.available_virtual_numbers", NumberForRent.class);
    private static final RpcMethod<Outcome> ENABLE = RpcMethod.of("enable.virtual_numbers", Outcome.class);
    private static final RpcMethod<Outcome> DISABLE = RpcMethod.of("disable.virtual_numbers", Outcome.class);

    private final ComagicCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public VirtualNumbers(ComagicCalls calls) {
        this.calls = calls;
    }

    /**
     * The numbers.
     *
     * @param query which rows, which fields
     * @return {@code get.virtual_numbers}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<VirtualNumber> list(ListQuery query) {
        return calls.list(LIST, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * The numbers that can be rented.
     *
     * @param query which rows, which fields
     * @return {@code get.available_virtual_numbers}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<NumberForRent> forRent(ListQuery query) {
        return calls.list(FOR_RENT, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * Rents a number. It costs money.
     *
     * @param phoneNumber digits
     * @return {@code enable.virtual_numbers}
     */
    public Call<Outcome> enable(String phoneNumber) {
        return calls.call(ENABLE, Map.of("virtual_phone_number", phoneNumber));
    }

    /**
     * Gives a number back.
     *
     * @param phoneNumber digits
     * @return {@code disable.virtual_numbers}
     */
    public Call<Outcome> disable(String phoneNumber) {
        return calls.call(DISABLE, Map.of("virtual_phone_number", phoneNumber));
    }
}
