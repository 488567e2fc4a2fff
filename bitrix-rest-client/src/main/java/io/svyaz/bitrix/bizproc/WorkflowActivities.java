package io.svyaz.bitrix.bizproc;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.core.Call;
import java.util.List;
import java.util.Map;

/**
 * The activities of an application, from which workflows are built. Scope {@code bizproc}; applications only, and of an
 * administrator: others get {@link io.svyaz.core.error.AccessDeniedException}. Immutable and thread-safe.
 */
public final class WorkflowActivities {
    private static final HandlerMethods METHODS = HandlerMethods.of("bizproc.activity");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public WorkflowActivities(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * The codes of all of this application.
     *
     * @return {@code bizproc.activity.list}
     */
    public Call<List<String>> list() {
        return calls.call(METHODS.list(), Map.of());
    }

    /**
     * Registers an activity. A code that is there already is refused with {@code ERROR_ACTIVITY_ALREADY_INSTALLED}.
     *
     * @param code by which it is known: letters, digits, dot, hyphen and underscore
     * @param fields at least handler and name
     * @return {@code bizproc.activity.add}, answers true
     */
    public Call<Boolean> add(String code, HandlerFields fields) {
        return calls.call(METHODS.add(), HandlerMethods.added(code, fields));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param code by which it is known
     * @param fields what changes
     * @return {@code bizproc.activity.update}, answers true
     */
    public Call<Boolean> update(String code, HandlerFields fields) {
        return calls.call(METHODS.update(), Map.of("CODE", code, "FIELDS", fields.asMap()));
    }

    /**
     * Deletes an activity.
     *
     * @param code by which it is known
     * @return {@code bizproc.activity.delete}, answers true
     */
    public Call<Boolean> delete(String code) {
        return calls.call(METHODS.delete(), Map.of("CODE", code));
    }
}
