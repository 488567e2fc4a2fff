package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The leads of a portal. Scope {@code crm}. Immutable and thread-safe. */
public final class Leads {
    private static final BitrixMethod<Lead> GET = BitrixMethod.of("crm.lead.get", Idempotency.READ, Lead.class);
    private static final ListMethod<Lead> LIST =
            ListMethod.of("crm.lead.list", Lead.class).keyset("ID", Lead::id);
    private static final BitrixMethod<Long> ADD = BitrixMethod.of("crm.lead.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("crm.lead.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.lead.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<RecordSchema> FIELDS =
            BitrixMethod.of("crm.lead.fields", Idempotency.READ, RecordSchema.class);
    private static final BitrixMethod<List<ProductRow>> PRODUCT_ROWS =
            BitrixMethod.list("crm.lead.productrows.get", ProductRow.class);
    private static final BitrixMethod<Boolean> SET_PRODUCT_ROWS =
            BitrixMethod.of("crm.lead.productrows.set", Idempotency.IDEMPOTENT, Boolean.class);
    private static final LinkMethods<ContactLink> CONTACTS = LinkMethods.contacts("crm.lead.contact");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Leads(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One lead with all its fields.
     *
     * @param id the lead's id
     * @return {@code crm.lead.get}; fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Lead> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Leads by condition, 50 a page.
     *
     * <p>Pages are counted by offset: leads that come or go meanwhile shift the pages. Sort by {@code ID} for a steady
     * walk.
     *
     * @param query from everything to what is wanted
     * @return {@code crm.lead.list}
     */
    public RecordListing<Lead> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters());
    }

    /**
     * Makes a lead. Never sent again once its bytes may have arrived: after an {@link
     * io.svyaz.core.error.Execution#UNKNOWN} look by {@code ORIGIN_ID} first.
     *
     * @param fields what it holds
     * @return {@code crm.lead.add}, answers the new id
     */
    public Call<Long> add(LeadFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest. A telephone or e-mail without an id is added, not replaced; an
     * update that does so is not repeated after a doubtful failure.
     *
     * @param id the lead's id
     * @param fields what changes
     * @return {@code crm.lead.update}, answers true
     */
    public Call<Boolean> update(long id, LeadFields fields) {
        return calls.call(
                UPDATE,
                Map.of("id", id, "fields", fields.asMap()),
                fields.addsValues() ? Idempotency.ONCE : Idempotency.IDEMPOTENT);
    }

    /**
     * Deletes a lead with its timeline. A second sending fails with {@link io.svyaz.core.error.NotFoundException}.
     *
     * @param id the lead's id
     * @return {@code crm.lead.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * The fields that leads have on this portal.
     *
     * @return {@code crm.lead.fields}
     */
    public Call<RecordSchema> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * The product rows of a lead.
     *
     * @param id the lead's id
     * @return {@code crm.lead.productrows.get}
     */
    public Call<List<ProductRow>> productRows(long id) {
        return calls.call(PRODUCT_ROWS, Map.of("id", id));
    }

    /**
     * Replaces all product rows of a lead. The rows get new ids, and the sum of the lead follows them unless it is kept by
     * hand.
     *
     * @param id the lead's id
     * @param rows all it shall have afterwards; none empties it
     * @return {@code crm.lead.productrows.set}, answers true
     */
    public Call<Boolean> setProductRows(long id, List<ProductRowFields> rows) {
        return calls.call(
                SET_PRODUCT_ROWS,
                Map.of("id", id, "rows", rows.stream().map(RecordFields::asMap).toList()));
    }

    /**
     * The contacts of a lead.
     *
     * @return the calls of {@code crm.lead.contact.*}
     */
    public Links<ContactLink> contacts() {
        return new Links<>(calls, CONTACTS);
    }
}
