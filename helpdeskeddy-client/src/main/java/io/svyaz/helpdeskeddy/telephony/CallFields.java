package io.svyaz.helpdeskeddy.telephony;

import io.svyaz.core.FieldSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to tell of a call. Immutable.
 *
 * <pre>{@code
 * CallFields.incoming("+79260000000").callStatus("ringing").pbxCallId("pbx-1").userIds(List.of(1L))
 * }</pre>
 */
public final class CallFields extends FieldSet<CallFields> {
    private static final CallFields NONE = new CallFields(Map.of());

    private CallFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected CallFields with(Map<String, @Nullable Object> values) {
        return new CallFields(values);
    }

    /**
     * Somebody calls us.
     *
     * @param phone {@code phone}
     * @return what to tell
     */
    public static CallFields incoming(String phone) {
        return NONE.set("action", "create_call").set("direction", "incoming").set("phone", phone);
    }

    /**
     * We call somebody.
     *
     * @param phone {@code phone}
     * @return what to tell
     */
    public static CallFields outgoing(String phone) {
        return NONE.set("action", "create_call").set("direction", "outgoing").set("phone", phone);
    }

    /**
     * How it stands.
     *
     * @param callStatus {@code call_status}: {@code ringing} and {@code in-progress} keep the card open; {@code canceled}, {@code missed}, {@code failed}, {@code answered} and {@code busy} end it
     * @return a changed copy
     */
    public CallFields callStatus(String callStatus) {
        return set("call_status", callStatus);
    }

    /**
     * The telephone system's id of the call.
     *
     * @param pbxCallId {@code pbx_call_id}
     * @return a changed copy
     */
    public CallFields pbxCallId(String pbxCallId) {
        return set("pbx_call_id", pbxCallId);
    }

    /**
     * Who is rung, as the telephone system knows them. Replaces users and groups: the vendor takes only one kind.
     *
     * @param ids {@code pbx_user_ids}
     * @return a changed copy
     */
    public CallFields pbxUserIds(List<String> ids) {
        return audience("pbx_user_ids", ids);
    }

    /**
     * Who is rung. Replaces the other kinds: the vendor takes only one.
     *
     * @param ids {@code user_ids}
     * @return a changed copy
     */
    public CallFields userIds(List<Long> ids) {
        return audience("user_ids", ids);
    }

    /**
     * Which groups are rung. Replaces the other kinds: the vendor takes only one.
     *
     * @param ids {@code group_ids}
     * @return a changed copy
     */
    public CallFields groupIds(List<Long> ids) {
        return audience("group_ids", ids);
    }

    /**
     * Words to it.
     *
     * @param comment {@code comment}
     * @return a changed copy
     */
    public CallFields comment(String comment) {
        return set("comment", comment);
    }

    private CallFields audience(String name, List<?> ids) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(asMap());
        changed.keySet().removeAll(List.of("pbx_user_ids", "user_ids", "group_ids"));
        changed.put(name, List.copyOf(ids));
        return with(Collections.unmodifiableMap(changed));
    }
}
