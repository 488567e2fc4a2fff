package io.svyaz.bitrix.lists;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a list. Scope {@code lists}. Immutable and thread-safe.
 *
 * <p>A field is named by its {@code FIELD_ID}: {@code NAME}, {@code SORT}, {@code PROPERTY_1151} and so on.
 */
public final class ListFields {
    private static final BitrixMethod<List<ListField>> LIST = BitrixMethod.list("lists.field.get", ListField.class);
    private static final BitrixMethod<String> ADD = BitrixMethod.of("lists.field.add", Idempotency.ONCE, String.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("lists.field.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("lists.field.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, String>> TYPES =
            BitrixMethod.map("lists.field.type.get", String.class);

    private final BitrixCalls calls;
    private final ListAddress list;

    ListFields(BitrixCalls calls, ListAddress list) {
        this.calls = calls;
        this.list = list;
    }

    /**
     * All fields.
     *
     * @return {@code lists.field.get}, all at once; the keys of the object are left out
     */
    public Call<List<ListField>> list() {
        return calls.call(LIST, list.parameters());
    }

    /**
     * One field.
     *
     * @param fieldId for example {@code PROPERTY_1151}
     * @return {@code lists.field.get}, empty when there is none
     */
    public Call<Optional<ListField>> find(String fieldId) {
        return calls.call(LIST, list.with("FIELD_ID", fieldId))
                .map(fields -> fields.stream().findFirst());
    }

    /**
     * Makes a field. Never sent again once its bytes may have arrived.
     *
     * @param fields name and type are required
     * @return {@code lists.field.add}, answers the new {@code FIELD_ID}
     */
    public Call<String> add(ListFieldFields fields) {
        return calls.call(ADD, list.with("FIELDS", fields.asMap()));
    }

    /**
     * Changes a field. An update that adds choices is not repeated after a doubtful failure.
     *
     * @param fieldId for example {@code PROPERTY_1151}
     * @param fields name and type are required
     * @return {@code lists.field.update}, answers true
     */
    public Call<Boolean> update(String fieldId, ListFieldFields fields) {
        return calls.call(
                UPDATE,
                list.with("FIELD_ID", fieldId, "FIELDS", fields.asMap()),
                fields.addsChoices() ? Idempotency.ONCE : Idempotency.IDEMPOTENT);
    }

    /**
     * Deletes a field with all its values.
     *
     * @param fieldId for example {@code PROPERTY_1151}
     * @return {@code lists.field.delete}, answers true
     */
    public Call<Boolean> delete(String fieldId) {
        return calls.call(DELETE, list.with("FIELD_ID", fieldId));
    }

    /**
     * The types a field may have.
     *
     * @return {@code lists.field.type.get}, what people read, by type
     */
    public Call<Map<String, String>> types() {
        return calls.call(TYPES, list.parameters());
    }
}
