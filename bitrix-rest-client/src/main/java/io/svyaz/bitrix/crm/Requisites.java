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

/** The requisites of companies and contacts. Scope {@code crm}. Immutable and thread-safe. */
public final class Requisites {
    private static final BitrixMethod<Requisite> GET =
            BitrixMethod.of("crm.requisite.get", Idempotency.READ, Requisite.class);
    private static final ListMethod<Requisite> LIST =
            ListMethod.of("crm.requisite.list", Requisite.class).keyset("ID", Requisite::id);
    private static final BitrixMethod<Long> ADD = BitrixMethod.of("crm.requisite.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("crm.requisite.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.requisite.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("crm.requisite.fields", FieldDescription.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Requisites(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One set of requisites.
     *
     * @param id its id
     * @return {@code crm.requisite.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Requisite> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Requisites by condition, 50 a page.
     *
     * @param query from everything to what is wanted
     * @return {@code crm.requisite.list}
     */
    public RecordListing<Requisite> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters());
    }

    /**
     * Makes requisites. Never sent again once its bytes may have arrived.
     *
     * @param fields owner, template and name are required
     * @return {@code crm.requisite.add}, answers the new id
     */
    public Call<Long> add(RequisiteFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id its id
     * @param fields what changes
     * @return {@code crm.requisite.update}, answers true
     */
    public Call<Boolean> update(long id, RequisiteFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes requisites.
     *
     * @param id its id
     * @return {@code crm.requisite.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * What requisites hold.
     *
     * @return {@code crm.requisite.fields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * Bank accounts.
     *
     * @return the calls of {@code crm.requisite.bankdetail.*}
     */
    public BankDetails bankDetails() {
        return new BankDetails(calls);
    }

    /**
     * Templates.
     *
     * @return the calls of {@code crm.requisite.preset.*}
     */
    public RequisitePresets presets() {
        return new RequisitePresets(calls);
    }

    /**
     * Which requisites deals, quotes and invoices use.
     *
     * @return the calls of {@code crm.requisite.link.*}
     */
    public RequisiteLinks links() {
        return new RequisiteLinks(calls);
    }
}
