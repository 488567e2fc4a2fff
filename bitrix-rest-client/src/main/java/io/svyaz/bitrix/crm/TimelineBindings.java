package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;

/** At which records timeline entries stand. Scope {@code crm}. Immutable and thread-safe. */
public final class TimelineBindings {
    private static final BitrixMethod<Boolean> BIND =
            BitrixMethod.of("crm.timeline.bindings.bind", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> UNBIND =
            BitrixMethod.of("crm.timeline.bindings.unbind", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<List<TimelineBinding>> LIST =
            BitrixMethod.list("crm.timeline.bindings.list", TimelineBinding.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("crm.timeline.bindings.fields", FieldDescription.class);

    private final BitrixCalls calls;

    TimelineBindings(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Shows an entry at one more record.
     *
     * @param id of the entry
     * @param owner the record
     * @return {@code crm.timeline.bindings.bind}, answers true
     */
    public Call<Boolean> bind(long id, CrmOwner owner) {
        return calls.call(BIND, binding(id, owner));
    }

    /**
     * Shows an entry no longer at a record; the last one cannot be taken.
     *
     * @param id of the entry
     * @param owner the record
     * @return {@code crm.timeline.bindings.unbind}, answers true
     */
    public Call<Boolean> unbind(long id, CrmOwner owner) {
        return calls.call(UNBIND, binding(id, owner));
    }

    /**
     * Where an entry stands.
     *
     * @param id of the entry
     * @return {@code crm.timeline.bindings.list}, all at once
     */
    public Call<List<TimelineBinding>> list(long id) {
        return calls.call(LIST, Map.of("filter", Map.of("OWNER_ID", id)));
    }

    /**
     * What a binding holds.
     *
     * @return {@code crm.timeline.bindings.fields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }

    private static Map<String, Object> binding(long id, CrmOwner owner) {
        return Map.of("fields", Map.of("OWNER_ID", id, "ENTITY_ID", owner.id(), "ENTITY_TYPE", owner.lowerTypeName()));
    }
}
