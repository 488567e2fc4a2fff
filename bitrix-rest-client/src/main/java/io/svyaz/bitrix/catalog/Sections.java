package io.svyaz.bitrix.catalog;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.crm.ListQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The sections of the catalog. Scope {@code catalog}. Immutable and thread-safe. */
public final class Sections {
    private static final BitrixMethod<Section> GET = BitrixMethod.of(
                    "catalog.section.get", Idempotency.READ, Section.class)
            .in("section");
    private static final ListMethod<Section> LIST =
            ListMethod.of("catalog.section.list", Section.class).in("sections").keyset("id", Section::id);
    private static final BitrixMethod<Section> ADD = BitrixMethod.of(
                    "catalog.section.add", Idempotency.ONCE, Section.class)
            .in("section");
    private static final BitrixMethod<Section> UPDATE = BitrixMethod.of(
                    "catalog.section.update", Idempotency.IDEMPOTENT, Section.class)
            .in("section");
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("catalog.section.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS = BitrixMethod.map(
                    "catalog.section.getFields", FieldDescription.class)
            .in("section");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Sections(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One section.
     *
     * @param id its id
     * @return {@code catalog.section.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Section> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Sections by condition, 50 a page.
     *
     * @param query from everything to what is wanted
     * @return {@code catalog.section.list}
     */
    public RecordListing<Section> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters("id"));
    }

    /**
     * Makes a section. Never sent again once its bytes may have arrived.
     *
     * @param fields catalog and name are required
     * @return {@code catalog.section.add}, answers the new section
     */
    public Call<Section> add(SectionFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id its id
     * @param fields what changes
     * @return {@code catalog.section.update}, answers the section
     */
    public Call<Section> update(long id, SectionFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes a section.
     *
     * @param id its id
     * @return {@code catalog.section.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * What a section holds.
     *
     * @return {@code catalog.section.getFields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }
}
