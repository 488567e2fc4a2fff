package io.svyaz.bitrix.lists;

import io.svyaz.bitrix.crm.ListQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The sections of a list. Scope {@code lists}. Immutable and thread-safe. */
public final class ListSections {
    private static final BitrixMethod<List<ListSection>> LIST =
            BitrixMethod.list("lists.section.get", ListSection.class);
    private static final BitrixMethod<Long> ADD = BitrixMethod.of("lists.section.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("lists.section.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("lists.section.delete", Idempotency.IDEMPOTENT, Boolean.class);

    private final BitrixCalls calls;
    private final ListAddress list;

    ListSections(BitrixCalls calls, ListAddress list) {
        this.calls = calls;
        this.list = list;
    }

    /**
     * Sections by condition.
     *
     * @param query fields and conditions; the portal takes no order
     * @return {@code lists.section.get}, all at once
     */
    public Call<List<ListSection>> list(UnaryOperator<ListQuery> query) {
        Map<String, @Nullable Object> parameters = list.parameters();
        query.apply(ListQuery.all())
                .parameters("ID")
                .forEach((name, value) -> parameters.put(name.toUpperCase(Locale.ROOT), value));
        return calls.call(LIST, parameters);
    }

    /**
     * Makes a section at the top.
     *
     * @param code its symbolic code, required
     * @param fields the name is required
     * @return {@code lists.section.add}, answers the new id
     */
    public Call<Long> add(String code, ListSectionFields fields) {
        return calls.call(ADD, list.with("SECTION_CODE", code, "FIELDS", fields.asMap()));
    }

    /**
     * Makes a section within another.
     *
     * @param parentId where it shall lie
     * @param code its symbolic code, required
     * @param fields the name is required
     * @return {@code lists.section.add}, answers the new id
     */
    public Call<Long> addTo(long parentId, String code, ListSectionFields fields) {
        Map<String, @Nullable Object> parameters = list.with("SECTION_CODE", code, "FIELDS", fields.asMap());
        parameters.put("IBLOCK_SECTION_ID", parentId);
        return calls.call(ADD, parameters);
    }

    /**
     * Changes a section.
     *
     * @param id the section's id
     * @param fields the name is required
     * @return {@code lists.section.update}, answers true
     */
    public Call<Boolean> update(long id, ListSectionFields fields) {
        return calls.call(UPDATE, list.with("SECTION_ID", id, "FIELDS", fields.asMap()));
    }

    /**
     * Changes a section.
     *
     * @param code the section's symbolic code
     * @param fields the name is required
     * @return {@code lists.section.update}, answers true
     */
    public Call<Boolean> updateByCode(String code, ListSectionFields fields) {
        return calls.call(UPDATE, list.with("SECTION_CODE", code, "FIELDS", fields.asMap()));
    }

    /**
     * Deletes a section.
     *
     * @param id the section's id
     * @return {@code lists.section.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, list.with("SECTION_ID", id));
    }

    /**
     * Deletes a section.
     *
     * @param code the section's symbolic code
     * @return {@code lists.section.delete}, answers true
     */
    public Call<Boolean> deleteByCode(String code) {
        return calls.call(DELETE, list.with("SECTION_CODE", code));
    }
}
