package io.svyaz.bitrix.sale;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.crm.ListQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The payments of orders. Scope {@code sale}. Immutable and thread-safe. */
public final class Payments {
    private static final BitrixMethod<Payment> GET =
            BitrixMethod.of("sale.payment.get", Idempotency.READ, Payment.class).in("payment");
    private static final ListMethod<Payment> LIST =
            ListMethod.of("sale.payment.list", Payment.class).in("payments").keyset("id", Payment::id);
    private static final BitrixMethod<Payment> ADD =
            BitrixMethod.of("sale.payment.add", Idempotency.ONCE, Payment.class).in("payment");
    private static final BitrixMethod<Payment> UPDATE = BitrixMethod.of(
                    "sale.payment.update", Idempotency.IDEMPOTENT, Payment.class)
            .in("payment");
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("sale.payment.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("sale.payment.getfields", FieldDescription.class).in("payment");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Payments(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One payment.
     *
     * @param id its id
     * @return {@code sale.payment.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Payment> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Payments by condition, 50 a page.
     *
     * @param query from everything to what is wanted
     * @return {@code sale.payment.list}
     */
    public RecordListing<Payment> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters("id"));
    }

    /**
     * Makes a payment. Never sent again once its bytes may have arrived.
     *
     * @param fields order and way to pay are required
     * @return {@code sale.payment.add}, answers the new payment
     */
    public Call<Payment> add(PaymentFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id its id
     * @param fields what changes
     * @return {@code sale.payment.update}, answers the payment
     */
    public Call<Payment> update(long id, PaymentFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes a payment.
     *
     * @param id its id
     * @return {@code sale.payment.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * What a payment holds.
     *
     * @return {@code sale.payment.getfields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }
}
