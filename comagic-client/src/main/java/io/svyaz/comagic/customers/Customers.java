package io.svyaz.comagic.customers;

import io.svyaz.comagic.data.Created;
import io.svyaz.comagic.data.Named;
import io.svyaz.comagic.data.Outcome;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.reports.ListQuery;
import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import java.util.List;
import java.util.Map;

/**
 * The customers of an agent; other users may not call these. Immutable and thread-safe.
 */
public final class Customers {
    private static final RpcMethod<List<Customer>> LIST = RpcMethod.list("get.customers", Customer.class);
    private static final RpcMethod<List<CustomerUser>> USERS = RpcMethod.list("get.customer_users", CustomerUser.class);
    private static final RpcMethod<Created> CREATE = RpcMethod.of("create.customers", Created.class);
    private static final RpcMethod<Outcome> UPDATE = RpcMethod.of("update.customers", Outcome.class);
    private static final RpcMethod<Outcome> UPDATE_STATUS = RpcMethod.of("update.customer_status", Outcome.class);
    private static final RpcMethod<Outcome> UPDATE_TARIFF_PLAN =
            RpcMethod.of("update.customer_tariff_plans", Outcome.class);
    private static final RpcMethod<List<Named>> TARIFF_PLANS = RpcMethod.list("get.tariff_plans", Named.class);

    private final ComagicCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Customers(ComagicCalls calls) {
        this.calls = calls;
    }

    /**
     * The customers.
     *
     * @param query which rows, which fields
     * @return {@code get.customers}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<Customer> list(ListQuery query) {
        return calls.list(LIST, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * The users of all customers; {@code ComagicClient.asUser} takes their ids.
     *
     * @param query which rows, which fields
     * @return {@code get.customer_users}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<CustomerUser> users(ListQuery query) {
        return calls.list(USERS, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * Adds a customer.
     *
     * @param fields what to set
     * @return the new id; {@code create.customers}
     */
    public Call<Long> create(CustomerFields fields) {
        return calls.call(CREATE, fields.asMap()).map(Created::id);
    }

    /**
     * Changes a customer.
     *
     * @param id the customer
     * @param fields what to set
     * @return {@code update.customers}
     */
    public Call<Outcome> update(long id, CustomerFields fields) {
        return calls.call(UPDATE, fields.set("id", id).asMap());
    }

    /**
     * Changes the status of a customer.
     *
     * @param customerId the customer
     * @param status for example {@code active}
     * @return {@code update.customer_status}
     */
    public Call<Outcome> updateStatus(long customerId, String status) {
        return calls.call(UPDATE_STATUS, Map.of("customer_id", customerId, "status", status));
    }

    /**
     * Moves a customer to another tariff.
     *
     * @param customerId the customer
     * @param tariffPlanId the tariff
     * @return {@code update.customer_tariff_plans}
     */
    public Call<Outcome> updateTariffPlan(long customerId, long tariffPlanId) {
        return calls.call(UPDATE_TARIFF_PLAN, Map.of("customer_id", customerId, "tariff_plan_id", tariffPlanId));
    }

    /**
     * The tariffs.
     *
     * @param query which rows, which fields
     * @return {@code get.tariff_plans}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<Named> tariffPlans(ListQuery query) {
        return calls.list(TARIFF_PLANS, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }
}
