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

/** Which requisites deals, quotes and invoices use. Scope {@code crm}. Immutable and thread-safe. */
public final class RequisiteLinks {
    private static final BitrixMethod<RequisiteLink> GET =
            BitrixMethod.of("crm.requisite.link.get", Idempotency.READ, RequisiteLink.class);
    private static final ListMethod<RequisiteLink> LIST = ListMethod.of("crm.requisite.link.list", RequisiteLink.class);
    private static final BitrixMethod<Boolean> REGISTER =
            BitrixMethod.of("crm.requisite.link.register", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> UNREGISTER =
            BitrixMethod.of("crm.requisite.link.unregister", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("crm.requisite.link.fields", FieldDescription.class);

    private final BitrixCalls calls;

    RequisiteLinks(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * The requisites of a record.
     *
     * @param owner a deal, quote or invoice
     * @return {@code crm.requisite.link.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there are
     *     none
     */
    public Call<RequisiteLink> get(CrmOwner owner) {
        return calls.call(GET, Map.of("entityTypeId", owner.entityTypeId(), "entityId", owner.id()));
    }

    /**
     * The requisites of records by condition, 50 a page. They have no id of their own.
     *
     * @param query from everything to what is wanted
     * @return {@code crm.requisite.link.list}
     */
    public RecordListing<RequisiteLink> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters("ENTITY_ID"));
    }

    /**
     * Sets the requisites of a record.
     *
     * @param owner a deal, quote or invoice
     * @param fields all four are required, 0 for none
     * @return {@code crm.requisite.link.register}, answers true
     */
    public Call<Boolean> register(CrmOwner owner, RequisiteLinkFields fields) {
        return calls.call(
                REGISTER,
                Map.of(
                        "fields",
                        fields.set("ENTITY_TYPE_ID", owner.entityTypeId())
                                .set("ENTITY_ID", owner.id())
                                .asMap()));
    }

    /**
     * Takes the requisites from a record.
     *
     * @param owner a deal, quote or invoice
     * @return {@code crm.requisite.link.unregister}, answers true
     */
    public Call<Boolean> unregister(CrmOwner owner) {
        return calls.call(UNREGISTER, Map.of("entityTypeId", owner.entityTypeId(), "entityId", owner.id()));
    }

    /**
     * What such a link holds.
     *
     * @return {@code crm.requisite.link.fields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }
}
