package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who has this telephone or e-mail already, and what to do about it. Scope {@code crm}. Immutable and thread-safe. */
public final class Duplicates {
    /** More make the method fail. */
    private static final int MOST_VALUES = 20;

    private static final BitrixMethod<DuplicateHits> FIND =
            BitrixMethod.of("crm.duplicate.findbycomm", Idempotency.READ, DuplicateHits.class);
    private static final BitrixMethod<MergeResult> MERGE =
            BitrixMethod.of("crm.entity.mergeBatch", Idempotency.ONCE, MergeResult.class);
    private static final BitrixMethod<List<DuplicateField>> POSSIBLE_FIELDS =
            BitrixMethod.list("crm.duplicate.volatileType.fields", DuplicateField.class);
    private static final BitrixMethod<List<DuplicateField>> FIELDS =
            BitrixMethod.list("crm.duplicate.volatileType.list", DuplicateField.class);
    private static final BitrixMethod<Long> REGISTER = BitrixMethod.of(
                    "crm.duplicate.volatileType.register", Idempotency.ONCE, Long.class)
            .in("id");
    private static final BitrixMethod<Boolean> UNREGISTER =
            BitrixMethod.of("crm.duplicate.volatileType.unregister", Idempotency.IDEMPOTENT, Boolean.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Duplicates(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Leads, contacts and companies with one of these numbers. The portal compares digits, but not across the spellings
     * with 8, 7 and without: ask with all of them.
     *
     * @param phones 1 to 20; the portal returns at most 20 hits of each kind
     * @return {@code crm.duplicate.findbycomm}
     */
    public Call<DuplicateHits> findByPhone(Collection<String> phones) {
        return find("PHONE", phones);
    }

    /**
     * Leads, contacts and companies with one of these addresses.
     *
     * @param emails 1 to 20; the portal returns at most 20 hits of each kind
     * @return {@code crm.duplicate.findbycomm}
     */
    public Call<DuplicateHits> findByEmail(Collection<String> emails) {
        return find("EMAIL", emails);
    }

    /**
     * Merges records into the first one and deletes the others. It cannot be undone.
     *
     * @param type leads, contacts or companies
     * @param ids at least two, the one to keep first
     * @return {@code crm.entity.mergeBatch}; look at {@link MergeResult#status()}: a conflict is no error of the call
     */
    public Call<MergeResult> merge(EntityType type, List<Long> ids) {
        if (ids.size() < 2) {
            throw new IllegalArgumentException(
                    "crm.entity.mergeBatch takes at least 2 records, but got " + ids.size() + ".");
        }
        return calls.call(MERGE, Map.of("params", Map.of("entityTypeId", type.id(), "entityIds", List.copyOf(ids))));
    }

    /**
     * The fields that the portal's search for duplicates could compare besides telephone and e-mail.
     *
     * @param type leads, contacts or companies
     * @return {@code crm.duplicate.volatileType.fields}
     */
    public Call<List<DuplicateField>> possibleFields(EntityType type) {
        return calls.call(POSSIBLE_FIELDS, Map.of("entityTypeId", type.id()));
    }

    /**
     * The fields that the portal's search for duplicates compares besides telephone and e-mail, of all kinds of records.
     *
     * @return {@code crm.duplicate.volatileType.list}
     */
    public Call<List<DuplicateField>> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * Has the portal's search for duplicates compare one more field.
     *
     * @param type leads, contacts or companies
     * @param fieldCode one of {@link #possibleFields}; the portal fails with {@code MAX_TYPES_COUNT_EXCEEDED} on too many
     * @return {@code crm.duplicate.volatileType.register}, answers the id to unregister it by
     */
    public Call<Long> register(EntityType type, String fieldCode) {
        return calls.call(REGISTER, Map.of("entityTypeId", type.id(), "fieldCode", fieldCode));
    }

    /**
     * Has the portal's search for duplicates no longer compare a field.
     *
     * @param id from {@link #register} or {@link #fields}
     * @return {@code crm.duplicate.volatileType.unregister}, answers true
     */
    public Call<Boolean> unregister(long id) {
        return calls.call(UNREGISTER, Map.of("id", id));
    }

    private Call<DuplicateHits> find(String type, Collection<String> values) {
        if (values.isEmpty() || values.size() > MOST_VALUES) {
            throw new IllegalArgumentException(
                    "crm.duplicate.findbycomm takes 1 to " + MOST_VALUES + " values, but got " + values.size() + ".");
        }
        return calls.call(FIND, Map.of("type", type, "values", List.copyOf(values)));
    }
}
