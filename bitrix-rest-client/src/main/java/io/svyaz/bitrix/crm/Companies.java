package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The companies of a portal. Scope {@code crm}. Immutable and thread-safe. */
public final class Companies {
    private static final BitrixMethod<Company> GET =
            BitrixMethod.of("crm.company.get", Idempotency.READ, Company.class);
    private static final ListMethod<Company> LIST =
            ListMethod.of("crm.company.list", Company.class).keyset("ID", Company::id);
    private static final BitrixMethod<Long> ADD = BitrixMethod.of("crm.company.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("crm.company.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.company.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<RecordSchema> FIELDS =
            BitrixMethod.of("crm.company.fields", Idempotency.READ, RecordSchema.class);
    private static final LinkMethods<ContactLink> CONTACTS = LinkMethods.contacts("crm.company.contact");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Companies(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One company with all its fields.
     *
     * @param id the company's id
     * @return {@code crm.company.get}; fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Company> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Companies by condition, 50 a page.
     *
     * <p>Pages are counted by offset: companies that come or go meanwhile shift the pages. Sort by {@code ID} for a steady
     * walk.
     *
     * @param query from everything to what is wanted
     * @return {@code crm.company.list}
     */
    public RecordListing<Company> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters());
    }

    /**
     * Makes a company. Never sent again once its bytes may have arrived: after an {@link
     * io.svyaz.core.error.Execution#UNKNOWN} look by {@code ORIGIN_ID} first.
     *
     * @param fields what it holds
     * @return {@code crm.company.add}, answers the new id
     */
    public Call<Long> add(CompanyFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest. A telephone or e-mail without an id is added, not replaced; an
     * update that does so is not repeated after a doubtful failure.
     *
     * @param id the company's id
     * @param fields what changes
     * @return {@code crm.company.update}, answers true
     */
    public Call<Boolean> update(long id, CompanyFields fields) {
        return calls.call(
                UPDATE,
                Map.of("id", id, "fields", fields.asMap()),
                fields.addsValues() ? Idempotency.ONCE : Idempotency.IDEMPOTENT);
    }

    /**
     * Deletes a company with its timeline. A second sending fails with {@link io.svyaz.core.error.NotFoundException}.
     *
     * @param id the company's id
     * @return {@code crm.company.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * The fields that companies have on this portal.
     *
     * @return {@code crm.company.fields}
     */
    public Call<RecordSchema> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * The contacts of a company.
     *
     * @return the calls of {@code crm.company.contact.*}
     */
    public Links<ContactLink> contacts() {
        return new Links<>(calls, CONTACTS);
    }
}
