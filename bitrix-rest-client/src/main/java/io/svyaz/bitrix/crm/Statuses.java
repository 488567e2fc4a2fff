package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The directories of the CRM: lead statuses, deal stages, sources and so on. Scope {@code crm}. Immutable and thread-
 * safe.
 */
public final class Statuses {
    private static final BitrixMethod<Status> GET = BitrixMethod.of("crm.status.get", Idempotency.READ, Status.class);
    private static final BitrixMethod<List<Status>> LIST = BitrixMethod.list("crm.status.list", Status.class);
    private static final BitrixMethod<Long> ADD = BitrixMethod.of("crm.status.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("crm.status.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.status.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<List<StatusItem>> ITEMS =
            BitrixMethod.list("crm.status.entity.items", StatusItem.class);
    private static final BitrixMethod<List<StatusType>> TYPES =
            BitrixMethod.list("crm.status.entity.types", StatusType.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("crm.status.fields", FieldDescription.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Statuses(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One entry.
     *
     * @param id the entry's id
     * @return {@code crm.status.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Status> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Entries by condition, for example {@code ENTITY_ID}.
     *
     * @param query conditions and order; all fields come
     * @return {@code crm.status.list}, all at once
     */
    public Call<List<Status>> list(UnaryOperator<ListQuery> query) {
        return calls.call(LIST, query.apply(ListQuery.all()).parameters());
    }

    /**
     * Makes an entry; fails when the directory has the code already.
     *
     * @param fields directory, code and name are required
     * @return {@code crm.status.add}, answers the new id
     */
    public Call<Long> add(StatusFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes name, order or colour.
     *
     * @param id the entry's id
     * @param fields what changes
     * @return {@code crm.status.update}, answers true
     */
    public Call<Boolean> update(long id, StatusFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes an entry that is not the portal's own.
     *
     * @param id the entry's id
     * @return {@code crm.status.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * Deletes an entry even when it is the portal's own.
     *
     * @param id the entry's id
     * @return {@code crm.status.delete}, answers true
     */
    public Call<Boolean> deleteSystem(long id) {
        return calls.call(DELETE, Map.of("id", id, "params", Map.of("FORCED", "Y")));
    }

    /**
     * The codes of a directory in their order.
     *
     * @param entityId for example {@code DEAL_STAGE}
     * @return {@code crm.status.entity.items}, all at once
     */
    public Call<List<StatusItem>> items(String entityId) {
        return calls.call(ITEMS, Map.of("entityId", entityId));
    }

    /**
     * All directories.
     *
     * @return {@code crm.status.entity.types}, all at once
     */
    public Call<List<StatusType>> types() {
        return calls.call(TYPES, Map.of());
    }

    /**
     * What an entry holds.
     *
     * @return {@code crm.status.fields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }
}
