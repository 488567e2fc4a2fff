package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;

/**
 * Automation triggers. Scope {@code crm}. Immutable and thread-safe.
 *
 * <p>Firing a trigger that people set up needs its code alone; the others are those of an application and need its
 * authorisation.
 */
public final class Triggers {
    private static final BitrixMethod<Boolean> FIRE =
            BitrixMethod.of("crm.automation.trigger", Idempotency.ONCE, Boolean.class);
    private static final BitrixMethod<List<Trigger>> LIST =
            BitrixMethod.list("crm.automation.trigger.list", Trigger.class);
    private static final BitrixMethod<Boolean> ADD =
            BitrixMethod.of("crm.automation.trigger.add", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.automation.trigger.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> EXECUTE =
            BitrixMethod.of("crm.automation.trigger.execute", Idempotency.ONCE, Boolean.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Triggers(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Fires a trigger that waits for a web request. Never sent again once its bytes may have arrived.
     *
     * @param owner the record to move
     * @param code from the settings of the trigger
     * @return {@code crm.automation.trigger}, answers true
     */
    public Call<Boolean> fire(CrmOwner owner, String code) {
        return calls.call(FIRE, Map.of("target", owner.typeName() + "_" + owner.id(), "code", code));
    }

    /**
     * The triggers of the calling application.
     *
     * @return {@code crm.automation.trigger.list}, all at once
     */
    public Call<List<Trigger>> list() {
        return calls.call(LIST, Map.of());
    }

    /**
     * Brings a trigger, or renames the one of that code.
     *
     * @param code lower-case letters, digits, point, hyphen and underscore
     * @param name what people read
     * @return {@code crm.automation.trigger.add}, answers true
     */
    public Call<Boolean> add(String code, String name) {
        return calls.call(ADD, Map.of("CODE", code, "NAME", name));
    }

    /**
     * Takes a trigger away.
     *
     * @param code of the trigger
     * @return {@code crm.automation.trigger.delete}, answers true
     */
    public Call<Boolean> delete(String code) {
        return calls.call(DELETE, Map.of("CODE", code));
    }

    /**
     * Fires a trigger of the calling application. Never sent again once its bytes may have arrived.
     *
     * @param code of the trigger
     * @param owner the record to move
     * @return {@code crm.automation.trigger.execute}, answers true
     */
    public Call<Boolean> execute(String code, CrmOwner owner) {
        return calls.call(EXECUTE, Map.of("CODE", code, "OWNER_TYPE_ID", owner.entityTypeId(), "OWNER_ID", owner.id()));
    }
}
