package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The bank accounts of requisites. Scope {@code crm}. Immutable and thread-safe. */
public final class BankDetails {
    private static final BitrixMethod<BankDetail> GET =
            BitrixMethod.of("crm.requisite.bankdetail.get", Idempotency.READ, BankDetail.class);
    private static final ListMethod<BankDetail> LIST =
            ListMethod.of("crm.requisite.bankdetail.list", BankDetail.class).keyset("ID", BankDetail::id);
    private static final BitrixMethod<Long> ADD =
            BitrixMethod.of("crm.requisite.bankdetail.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("crm.requisite.bankdetail.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.requisite.bankdetail.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("crm.requisite.bankdetail.fields", FieldDescription.class);

    private final BitrixCalls calls;

    BankDetails(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One account.
     *
     * @param id its id
     * @return {@code crm.requisite.bankdetail.get}, fails with {@link io.svyaz.core.error.NotFoundException} when
     *     there is none
     */
    public Call<BankDetail> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Accounts by condition, 50 a page.
     *
     * @param query from everything to what is wanted
     * @return {@code crm.requisite.bankdetail.list}
     */
    public RecordListing<BankDetail> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters());
    }

    /**
     * Makes an account. Never sent again once its bytes may have arrived.
     *
     * @param fields requisites and name are required
     * @return {@code crm.requisite.bankdetail.add}, answers the new id
     */
    public Call<Long> add(BankDetailFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id its id
     * @param fields what changes
     * @return {@code crm.requisite.bankdetail.update}, answers true
     */
    public Call<Boolean> update(long id, BankDetailFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes an account.
     *
     * @param id its id
     * @return {@code crm.requisite.bankdetail.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * What an account holds.
     *
     * @return {@code crm.requisite.bankdetail.fields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }
}
