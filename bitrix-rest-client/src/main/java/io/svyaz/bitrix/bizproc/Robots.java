package io.svyaz.bitrix.bizproc;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.core.Call;
import java.util.List;
import java.util.Map;

/**
 * The robots of an application, which a stage of the CRM starts. Scope {@code bizproc}; applications only, and of an
 * administrator: others get {@link io.svyaz.core.error.AccessDeniedException}. Immutable and thread-safe.
 */
public final class Robots {
    private static final HandlerMethods METHODS = HandlerMethods.of("bizproc.robot");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Robots(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * The codes of all of this application.
     *
     * @return {@code bizproc.robot.list}
     */
    public Call<List<String>> list() {
        return calls.call(METHODS.list(), Map.of());
    }

    /**
     * Registers a robot. A code that is there already is refused with {@code ERROR_ACTIVITY_ALREADY_INSTALLED}.
     *
     * @param code by which it is known: letters, digits, dot, hyphen and underscore
     * @param fields at least handler and name
     * @return {@code bizproc.robot.add}, answers true
     */
    public Call<Boolean> add(String code, HandlerFields fields) {
        return calls.call(METHODS.add(), HandlerMethods.added(code, fields));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param code by which it is known
     * @param fields what changes
     * @return {@code bizproc.robot.update}, answers true
     */
    public Call<Boolean> update(String code, HandlerFields fields) {
        return calls.call(METHODS.update(), Map.of("CODE", code, "FIELDS", fields.asMap()));
    }

    /**
     * Deletes a robot.
     *
     * @param code by which it is known
     * @return {@code bizproc.robot.delete}, answers true
     */
    public Call<Boolean> delete(String code) {
        return calls.call(METHODS.delete(), Map.of("CODE", code));
    }
}
