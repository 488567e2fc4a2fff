package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;

/**
 * Activities whose look an application lays out. Scope {@code crm}, with an application's authorisation. Immutable and
 * thread-safe.
 */
public final class ConfigurableActivities {
    private static final BitrixMethod<ConfigurableActivity> GET = BitrixMethod.of(
                    "crm.activity.configurable.get", Idempotency.READ, ConfigurableActivity.class)
            .in("activity");
    private static final BitrixMethod<Long> ADD = BitrixMethod.of(
                    "crm.activity.configurable.add", Idempotency.ONCE, Long.class)
            .in("id")
            .in("activity");
    private static final BitrixMethod<Long> UPDATE = BitrixMethod.of(
                    "crm.activity.configurable.update", Idempotency.IDEMPOTENT, Long.class)
            .in("id")
            .in("activity");

    private final BitrixCalls calls;

    ConfigurableActivities(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One activity of the calling application.
     *
     * @param id the activity's id
     * @return {@code crm.activity.configurable.get}, fails with {@link io.svyaz.core.error.NotFoundException} when
     *     there is none
     */
    public Call<ConfigurableActivity> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Makes an activity. Never sent again once its bytes may have arrived.
     *
     * @param owner the record it stands at
     * @param fields deadline, responsible user and so on
     * @param layout icon, header, body and footer as documented
     * @return {@code crm.activity.configurable.add}, answers the new id
     */
    public Call<Long> add(CrmOwner owner, ConfigurableActivityFields fields, Map<String, ?> layout) {
        return calls.call(
                ADD,
                Map.of(
                        "ownerTypeId", owner.entityTypeId(),
                        "ownerId", owner.id(),
                        "fields", fields.asMap(),
                        "layout", layout));
    }

    /**
     * Changes an activity of the calling application.
     *
     * @param id the activity's id
     * @param fields what changes
     * @param layout icon, header, body and footer as documented
     * @return {@code crm.activity.configurable.update}, answers the id
     */
    public Call<Long> update(long id, ConfigurableActivityFields fields, Map<String, ?> layout) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap(), "layout", layout));
    }
}
