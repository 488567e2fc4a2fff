package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;

/** At which records activities stand. Scope {@code crm}. Immutable and thread-safe. */
public final class ActivityBindings {
    private static final BitrixMethod<Boolean> ADD =
            BitrixMethod.of("crm.activity.binding.add", Idempotency.ONCE, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.activity.binding.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<List<CrmOwner>> LIST =
            BitrixMethod.list("crm.activity.binding.list", CrmOwner.class);
    private static final BitrixMethod<Boolean> MOVE =
            BitrixMethod.of("crm.activity.binding.move", Idempotency.ONCE, Boolean.class);

    private final BitrixCalls calls;

    ActivityBindings(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Shows an activity at one more record; fails when it stands there already.
     *
     * @param activityId the activity
     * @param owner the record
     * @return {@code crm.activity.binding.add}, answers true
     */
    public Call<Boolean> add(long activityId, CrmOwner owner) {
        return calls.call(
                ADD, Map.of("activityId", activityId, "entityTypeId", owner.entityTypeId(), "entityId", owner.id()));
    }

    /**
     * Shows an activity no longer at a record; the last one cannot be taken.
     *
     * @param activityId the activity
     * @param owner the record
     * @return {@code crm.activity.binding.delete}, answers true
     */
    public Call<Boolean> delete(long activityId, CrmOwner owner) {
        return calls.call(
                DELETE, Map.of("activityId", activityId, "entityTypeId", owner.entityTypeId(), "entityId", owner.id()));
    }

    /**
     * Where an activity stands.
     *
     * @param activityId the activity
     * @return {@code crm.activity.binding.list}, all at once
     */
    public Call<List<CrmOwner>> list(long activityId) {
        return calls.call(LIST, Map.of("activityId", activityId));
    }

    /**
     * Moves an activity from one record to another of the same type; fails when it has been moved already.
     *
     * @param activityId the activity
     * @param source from where
     * @param target to where
     * @return {@code crm.activity.binding.move}, answers true
     */
    public Call<Boolean> move(long activityId, CrmOwner source, CrmOwner target) {
        return calls.call(
                MOVE,
                Map.of(
                        "activityId", activityId,
                        "sourceEntityTypeId", source.entityTypeId(),
                        "sourceEntityId", source.id(),
                        "targetEntityTypeId", target.entityTypeId(),
                        "targetEntityId", target.id()));
    }
}
