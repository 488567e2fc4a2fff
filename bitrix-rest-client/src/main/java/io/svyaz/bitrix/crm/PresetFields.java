package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;

/** The fields that a template of requisites shows. Scope {@code crm}. Immutable and thread-safe. */
public final class PresetFields {
    private static final BitrixMethod<PresetField> GET =
            BitrixMethod.of("crm.requisite.preset.field.get", Idempotency.READ, PresetField.class);
    private static final BitrixMethod<List<PresetField>> LIST =
            BitrixMethod.list("crm.requisite.preset.field.list", PresetField.class);
    private static final BitrixMethod<Long> ADD =
            BitrixMethod.of("crm.requisite.preset.field.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("crm.requisite.preset.field.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.requisite.preset.field.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<List<String>> AVAILABLE =
            BitrixMethod.list("crm.requisite.preset.field.availabletoadd", String.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("crm.requisite.preset.field.fields", FieldDescription.class);

    private final BitrixCalls calls;
    private final long presetId;

    PresetFields(BitrixCalls calls, long presetId) {
        this.calls = calls;
        this.presetId = presetId;
    }

    /**
     * One field.
     *
     * @param id its id within the template
     * @return {@code crm.requisite.preset.field.get}, fails with {@link io.svyaz.core.error.NotFoundException} when
     *     there is none
     */
    public Call<PresetField> get(long id) {
        return calls.call(GET, Map.of("id", id, "preset", preset()));
    }

    /**
     * All fields.
     *
     * @return {@code crm.requisite.preset.field.list}, all at once
     */
    public Call<List<PresetField>> list() {
        return calls.call(LIST, Map.of("preset", preset()));
    }

    /**
     * Shows one more field. Never sent again once its bytes may have arrived.
     *
     * @param fields the name is required
     * @return {@code crm.requisite.preset.field.add}, answers the new id
     */
    public Call<Long> add(PresetFieldFields fields) {
        return calls.call(ADD, Map.of("preset", preset(), "fields", fields.asMap()));
    }

    /**
     * Changes a field.
     *
     * @param id its id within the template
     * @param fields the name is required
     * @return {@code crm.requisite.preset.field.update}, answers true
     */
    public Call<Boolean> update(long id, PresetFieldFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "preset", preset(), "fields", fields.asMap()));
    }

    /**
     * Shows a field no longer.
     *
     * @param id its id within the template
     * @return {@code crm.requisite.preset.field.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id, "preset", preset()));
    }

    /**
     * The names of the fields that may be added.
     *
     * @return {@code crm.requisite.preset.field.availabletoadd}, all at once
     */
    public Call<List<String>> available() {
        return calls.call(AVAILABLE, Map.of("preset", preset()));
    }

    /**
     * What a field of a template holds.
     *
     * @return {@code crm.requisite.preset.field.fields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }

    private Map<String, Object> preset() {
        return Map.of("ID", presetId);
    }
}
