package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
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
}
