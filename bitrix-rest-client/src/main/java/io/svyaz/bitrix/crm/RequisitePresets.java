package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The templates of requisites. Scope {@code crm}. Immutable and thread-safe. */
public final class RequisitePresets {
    private static final BitrixMethod<RequisitePreset> GET =
            BitrixMethod.of("crm.requisite.preset.get", Idempotency.READ, RequisitePreset.class);
    private static final ListMethod<RequisitePreset> LIST =
            ListMethod.of("crm.requisite.preset.list", RequisitePreset.class).keyset("ID", RequisitePreset::id);
    private static final BitrixMethod<Long> ADD =
            BitrixMethod.of("crm.requisite.preset.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("crm.requisite.preset.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.requisite.preset.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("crm.requisite.preset.fields", FieldDescription.class);
    private static final BitrixMethod<List<Country>> COUNTRIES =
            BitrixMethod.list("crm.requisite.preset.countries", Country.class);

    private final BitrixCalls calls;

    RequisitePresets(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One template.
     *
     * @param id its id
     * @return {@code crm.requisite.preset.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is
     *     none
     */
    public Call<RequisitePreset> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Templates by condition, 50 a page.
     *
     * @param query from everything to what is wanted
     * @return {@code crm.requisite.preset.list}
     */
    public RecordListing<RequisitePreset> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters());
    }

    /**
     * Makes a template. Never sent again once its bytes may have arrived.
     *
     * @param fields object type, country and name are required
     * @return {@code crm.requisite.preset.add}, answers the new id
     */
    public Call<Long> add(RequisitePresetFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id its id
     * @param fields what changes
     * @return {@code crm.requisite.preset.update}, answers true
     */
    public Call<Boolean> update(long id, RequisitePresetFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes a template.
     *
     * @param id its id
     * @return {@code crm.requisite.preset.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * What a template holds.
     *
     * @return {@code crm.requisite.preset.fields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * The countries there are templates for.
     *
     * @return {@code crm.requisite.preset.countries}, all at once
     */
    public Call<List<Country>> countries() {
        return calls.call(COUNTRIES, Map.of());
    }

    /**
     * The fields that a template shows.
     *
     * @param presetId the template's id
     * @return the calls of {@code crm.requisite.preset.field.*}
     */
    public PresetFields fieldsOf(long presetId) {
        return new PresetFields(calls, presetId);
    }
}
