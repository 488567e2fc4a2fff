package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.FieldValues;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;

/**
 * Blocks that an application adds to timeline entries or activities. Scope {@code crm}, with an application's authorisation.
 * Immutable and thread-safe.
 */
public final class LayoutBlocks {
    private static final Methods TIMELINE = Methods.of("crm.timeline.layout.blocks", "timelineId");
    private static final Methods ACTIVITIES = Methods.of("crm.activity.layout.blocks", "activityId");

    private final BitrixCalls calls;
    private final Methods methods;

    private LayoutBlocks(BitrixCalls calls, Methods methods) {
        this.calls = calls;
        this.methods = methods;
    }

    static LayoutBlocks ofTimeline(BitrixCalls calls) {
        return new LayoutBlocks(calls, TIMELINE);
    }

    static LayoutBlocks ofActivities(BitrixCalls calls) {
        return new LayoutBlocks(calls, ACTIVITIES);
    }

    /**
     * The blocks that the calling application added.
     *
     * @param owner the record
     * @param id of the timeline entry or activity
     * @return {@code .get}, the layout as documented
     */
    public Call<FieldValues> get(CrmOwner owner, long id) {
        return calls.call(
                methods.get, Map.of("entityTypeId", owner.entityTypeId(), "entityId", owner.id(), methods.idName, id));
    }

    /**
     * Sets the blocks, in place of those the application added before.
     *
     * @param owner the record
     * @param id of the timeline entry or activity
     * @param layout with {@code blocks} as documented
     * @return {@code .set}, answers true
     */
    public Call<Boolean> set(CrmOwner owner, long id, Map<String, ?> layout) {
        return calls.call(
                methods.set,
                Map.of(
                        "entityTypeId",
                        owner.entityTypeId(),
                        "entityId",
                        owner.id(),
                        methods.idName,
                        id,
                        "layout",
                        layout));
    }

    /**
     * Takes the blocks of the calling application away.
     *
     * @param owner the record
     * @param id of the timeline entry or activity
     * @return {@code .delete}, answers true
     */
    public Call<Boolean> delete(CrmOwner owner, long id) {
        return calls.call(
                methods.delete,
                Map.of("entityTypeId", owner.entityTypeId(), "entityId", owner.id(), methods.idName, id));
    }

    private record Methods(
            String idName, BitrixMethod<FieldValues> get, BitrixMethod<Boolean> set, BitrixMethod<Boolean> delete) {
        static Methods of(String family, String idName) {
            return new Methods(
                    idName,
                    BitrixMethod.of(family + ".get", Idempotency.READ, FieldValues.class)
                            .in("layout"),
                    BitrixMethod.of(family + ".set", Idempotency.IDEMPOTENT, Boolean.class)
                            .in("success"),
                    BitrixMethod.of(family + ".delete", Idempotency.IDEMPOTENT, Boolean.class)
                            .in("success"));
        }
    }
}
