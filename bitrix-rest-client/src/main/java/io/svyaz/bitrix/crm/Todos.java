package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Things to do at CRM records. Scope {@code crm}. Immutable and thread-safe.
 *
 * <p>What is done already cannot be changed.
 */
public final class Todos {
    private static final BitrixMethod<Long> ADD = BitrixMethod.of("crm.activity.todo.add", Idempotency.ONCE, Long.class)
            .in("id");
    private static final BitrixMethod<Long> UPDATE = BitrixMethod.of(
                    "crm.activity.todo.update", Idempotency.IDEMPOTENT, Long.class)
            .in("id");
    private static final BitrixMethod<Long> UPDATE_DEADLINE = BitrixMethod.of(
                    "crm.activity.todo.updateDeadline", Idempotency.IDEMPOTENT, Long.class)
            .in("id");
    private static final BitrixMethod<Long> UPDATE_DESCRIPTION = BitrixMethod.of(
                    "crm.activity.todo.updateDescription", Idempotency.IDEMPOTENT, Long.class)
            .in("id");
    private static final BitrixMethod<Long> UPDATE_RESPONSIBLE_USER = BitrixMethod.of(
                    "crm.activity.todo.updateResponsibleUser", Idempotency.IDEMPOTENT, Long.class)
            .in("id");
    private static final BitrixMethod<Long> UPDATE_COLOR = BitrixMethod.of(
                    "crm.activity.todo.updateColor", Idempotency.IDEMPOTENT, Long.class)
            .in("id");

    private final BitrixCalls calls;

    Todos(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Makes something to do. Never sent again once its bytes may have arrived.
     *
     * @param owner the record it stands at
     * @param fields the deadline is required
     * @return {@code crm.activity.todo.add}, answers the new id
     */
    public Call<Long> add(CrmOwner owner, TodoFields fields) {
        return calls.call(ADD, parameters(owner, fields.asMap()));
    }

    /**
     * Writes all of it anew.
     *
     * @param id of what is to do
     * @param owner the record it stands at
     * @param fields the deadline is required
     * @return {@code crm.activity.todo.update}, answers the id
     */
    public Call<Long> update(long id, CrmOwner owner, TodoFields fields) {
        return calls.call(UPDATE, parameters(id, owner, fields.asMap()));
    }

    /**
     * Changes until when it is due.
     *
     * @param id of what is to do
     * @param owner the record it stands at
     * @param deadline until when
     * @return {@code crm.activity.todo.updateDeadline}, answers the id
     */
    public Call<Long> updateDeadline(long id, CrmOwner owner, OffsetDateTime deadline) {
        return calls.call(
                UPDATE_DEADLINE,
                parameters(id, owner, Map.of("value", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(deadline))));
    }

    /**
     * Changes the text.
     *
     * @param id of what is to do
     * @param owner the record it stands at
     * @param description the new text
     * @return {@code crm.activity.todo.updateDescription}, answers the id
     */
    public Call<Long> updateDescription(long id, CrmOwner owner, String description) {
        return calls.call(UPDATE_DESCRIPTION, parameters(id, owner, Map.of("value", description)));
    }

    /**
     * Gives it to another user.
     *
     * @param id of what is to do
     * @param owner the record it stands at
     * @param userId who shall do it
     * @return {@code crm.activity.todo.updateResponsibleUser}, answers the id
     */
    public Call<Long> updateResponsibleUser(long id, CrmOwner owner, long userId) {
        return calls.call(UPDATE_RESPONSIBLE_USER, parameters(id, owner, Map.of("responsibleId", userId)));
    }

    /**
     * Changes the colour.
     *
     * @param id of what is to do
     * @param owner the record it stands at
     * @param colorId {@code 1} to {@code 7}
     * @return {@code crm.activity.todo.updateColor}, answers the id
     */
    public Call<Long> updateColor(long id, CrmOwner owner, String colorId) {
        return calls.call(UPDATE_COLOR, parameters(id, owner, Map.of("colorId", colorId)));
    }

    private static Map<String, @Nullable Object> parameters(
            CrmOwner owner, Map<String, ? extends @Nullable Object> more) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("ownerTypeId", owner.entityTypeId());
        parameters.put("ownerId", owner.id());
        parameters.putAll(more);
        return parameters;
    }

    private static Map<String, @Nullable Object> parameters(
            long id, CrmOwner owner, Map<String, ? extends @Nullable Object> more) {
        Map<String, @Nullable Object> parameters = parameters(owner, more);
        parameters.put("id", id);
        return parameters;
    }
}
