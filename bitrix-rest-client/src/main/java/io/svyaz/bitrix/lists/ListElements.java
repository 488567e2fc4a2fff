package io.svyaz.bitrix.lists;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.crm.ListQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a list. Scope {@code lists}. Immutable and thread-safe.
 *
 * <p>An element has an id and perhaps a symbolic code; where methods take either, the one by code ends in {@code
 * ByCode}.
 */
public final class ListElements {
    private static final BitrixMethod<List<ListElement>> FIND =
            BitrixMethod.list("lists.element.get", ListElement.class);
    private static final ListMethod<ListElement> LIST = ListMethod.of("lists.element.get", ListElement.class);
    private static final BitrixMethod<Long> ADD = BitrixMethod.of("lists.element.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("lists.element.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("lists.element.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<List<String>> FILE_URLS =
            BitrixMethod.list("lists.element.get.file.url", String.class);

    private final BitrixCalls calls;
    private final ListAddress list;

    ListElements(BitrixCalls calls, ListAddress list) {
        this.calls = calls;
        this.list = list;
    }

    /**
     * One element with all its properties.
     *
     * @param id the element's id
     * @return {@code lists.element.get}, empty when there is none
     */
    public Call<Optional<ListElement>> find(long id) {
        return calls.call(FIND, list.with("ELEMENT_ID", id))
                .map(elements -> elements.stream().findFirst());
    }

    /**
     * One element with all its properties.
     *
     * @param code the element's symbolic code
     * @return {@code lists.element.get}, empty when there is none
     */
    public Call<Optional<ListElement>> findByCode(String code) {
        return calls.call(FIND, list.with("ELEMENT_CODE", code))
                .map(elements -> elements.stream().findFirst());
    }

    /**
     * Elements by condition, 50 a page.
     *
     * @param query from everything to what is wanted; conditions as for {@code CIBlockElement::GetList}
     * @return {@code lists.element.get}
     */
    public RecordListing<ListElement> list(UnaryOperator<ListQuery> query) {
        Map<String, @Nullable Object> parameters = list.parameters();
        query.apply(ListQuery.all()).parameters("ID").forEach((name, value) -> parameters.put(parameter(name), value));
        return calls.list(LIST, parameters);
    }

    /**
     * Makes an element; fails when the list has the code already.
     *
     * @param code its symbolic code, required
     * @param fields the name is required
     * @return {@code lists.element.add}, answers the new id
     */
    public Call<Long> add(String code, ListElementFields fields) {
        return calls.call(ADD, list.with("ELEMENT_CODE", code, "FIELDS", fields.asMap()));
    }

    /**
     * Makes an element in a section; fails when the list has the code already.
     *
     * @param sectionId where it shall lie
     * @param code its symbolic code, required
     * @param fields the name is required
     * @return {@code lists.element.add}, answers the new id
     */
    public Call<Long> addTo(long sectionId, String code, ListElementFields fields) {
        Map<String, @Nullable Object> parameters = list.with("ELEMENT_CODE", code, "FIELDS", fields.asMap());
        parameters.put("IBLOCK_SECTION_ID", sectionId);
        return calls.call(ADD, parameters);
    }

    /**
     * Writes an element anew: fields that are not set are cleared, files stay. An update that adds files is not
     * repeated after a doubtful failure.
     *
     * @param id the element's id
     * @param fields all that it shall hold; the name is required
     * @return {@code lists.element.update}, answers true
     */
    public Call<Boolean> update(long id, ListElementFields fields) {
        return calls.call(
                UPDATE,
                list.with("ELEMENT_ID", id, "FIELDS", fields.asMap()),
                fields.addsFiles() ? Idempotency.ONCE : Idempotency.IDEMPOTENT);
    }

    /**
     * Writes an element anew: fields that are not set are cleared, files stay. An update that adds files is not
     * repeated after a doubtful failure.
     *
     * @param code the element's symbolic code
     * @param fields all that it shall hold; the name is required
     * @return {@code lists.element.update}, answers true
     */
    public Call<Boolean> updateByCode(String code, ListElementFields fields) {
        return calls.call(
                UPDATE,
                list.with("ELEMENT_CODE", code, "FIELDS", fields.asMap()),
                fields.addsFiles() ? Idempotency.ONCE : Idempotency.IDEMPOTENT);
    }

    /**
     * Deletes an element.
     *
     * @param id the element's id
     * @return {@code lists.element.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, list.with("ELEMENT_ID", id));
    }

    /**
     * Deletes an element.
     *
     * @param code the element's symbolic code
     * @return {@code lists.element.delete}, answers true
     */
    public Call<Boolean> deleteByCode(String code) {
        return calls.call(DELETE, list.with("ELEMENT_CODE", code));
    }

    /**
     * Where the files of a property are, within the portal.
     *
     * @param id the element's id
     * @param propertyId the number in {@code PROPERTY_nn}
     * @return {@code lists.element.get.file.url}, all at once
     */
    public Call<List<String>> fileUrls(long id, long propertyId) {
        return calls.call(FILE_URLS, list.with("ELEMENT_ID", id, "FIELD_ID", propertyId));
    }

    /** This method has names of its own for what the others call select, filter and order. */
    private static String parameter(String name) {
        return switch (name) {
            case "select" -> "SELECT";
            case "filter" -> "FILTER";
            default -> "ELEMENT_ORDER";
        };
    }
}
