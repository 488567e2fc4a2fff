package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;

/**
 * Kinds of activities that applications bring. Scope {@code crm}, with an application's authorisation. Immutable and
 * thread-safe.
 */
public final class ActivityTypes {
    private static final BitrixMethod<List<ActivityType>> LIST =
            BitrixMethod.list("crm.activity.type.list", ActivityType.class);
    private static final BitrixMethod<Boolean> ADD =
            BitrixMethod.of("crm.activity.type.add", Idempotency.ONCE, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.activity.type.delete", Idempotency.IDEMPOTENT, Boolean.class);

    private final BitrixCalls calls;

    ActivityTypes(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * All kinds of the calling application.
     *
     * @return {@code crm.activity.type.list}, all at once
     */
    public Call<List<ActivityType>> list() {
        return calls.call(LIST, Map.of());
    }

    /**
     * Brings a kind.
     *
     * @param typeId the provider's kind
     * @param name what people read
     * @param configurable whether its activities are configurable
     * @return {@code crm.activity.type.add}, answers true
     */
    public Call<Boolean> add(String typeId, String name, boolean configurable) {
        return calls.call(
                ADD,
                Map.of(
                        "fields",
                        Map.of("TYPE_ID", typeId, "NAME", name, "IS_CONFIGURABLE_TYPE", configurable ? "Y" : "N")));
    }

    /**
     * Takes a kind away.
     *
     * @param typeId the provider's kind
     * @return {@code crm.activity.type.delete}, answers true
     */
    public Call<Boolean> delete(String typeId) {
        return calls.call(DELETE, Map.of("TYPE_ID", typeId));
    }
}
