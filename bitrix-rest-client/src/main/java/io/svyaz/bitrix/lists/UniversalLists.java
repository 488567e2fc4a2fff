package io.svyaz.bitrix.lists;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Universal lists. Scope {@code lists}. Immutable and thread-safe. */
public final class UniversalLists {
    private static final ListMethod<UniversalList> GET = ListMethod.of("lists.get", UniversalList.class);
    private static final BitrixMethod<List<UniversalList>> FIND = BitrixMethod.list("lists.get", UniversalList.class);
    private static final BitrixMethod<Long> ADD = BitrixMethod.of("lists.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("lists.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("lists.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<String> TYPE_OF =
            BitrixMethod.of("lists.get.iblock.type.id", Idempotency.READ, String.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public UniversalLists(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * The lists of a type, 50 a page.
     *
     * @param iblockTypeId {@code lists}, {@code lists_socnet} or {@code bitrix_processes}
     * @return {@code lists.get}
     */
    public RecordListing<UniversalList> all(String iblockTypeId) {
        return calls.list(GET, Map.of("IBLOCK_TYPE_ID", iblockTypeId));
    }

    /**
     * The lists of a group, 50 a page.
     *
     * @param groupId the group's id
     * @return {@code lists.get}
     */
    public RecordListing<UniversalList> ofGroup(long groupId) {
        return calls.list(GET, Map.of("IBLOCK_TYPE_ID", "lists_socnet", "SOCNET_GROUP_ID", groupId));
    }

    /**
     * One list.
     *
     * @param list which list
     * @return {@code lists.get}, empty when there is none
     */
    public Call<Optional<UniversalList>> find(ListAddress list) {
        return calls.call(FIND, list.parameters()).map(lists -> lists.stream().findFirst());
    }

    /**
     * Makes a list; fails when there is one of that code.
     *
     * @param list by symbolic code
     * @param fields the name is required
     * @return {@code lists.add}, answers the new id
     */
    public Call<Long> add(ListAddress list, UniversalListFields fields) {
        return calls.call(ADD, list.with("FIELDS", fields.asMap()));
    }

    /**
     * Makes a list with its own words and rights; fails when there is one of that code.
     *
     * @param list by symbolic code
     * @param fields the name is required
     * @param messages for example {@code ELEMENT_NAME}
     * @param rights by user or group, for example {@code U1271} with {@code X}
     * @return {@code lists.add}, answers the new id
     */
    public Call<Long> add(
            ListAddress list, UniversalListFields fields, Map<String, String> messages, Map<String, String> rights) {
        return calls.call(ADD, parameters(list, fields, messages, rights));
    }

    /**
     * Changes a list.
     *
     * @param list which list
     * @param fields the name is required
     * @return {@code lists.update}, answers true
     */
    public Call<Boolean> update(ListAddress list, UniversalListFields fields) {
        return calls.call(UPDATE, list.with("FIELDS", fields.asMap()));
    }

    /**
     * Changes a list with its words and rights.
     *
     * @param list which list
     * @param fields the name is required
     * @param messages for example {@code ELEMENT_NAME}
     * @param rights by user or group; replaces the earlier ones
     * @return {@code lists.update}, answers true
     */
    public Call<Boolean> update(
            ListAddress list, UniversalListFields fields, Map<String, String> messages, Map<String, String> rights) {
        return calls.call(UPDATE, parameters(list, fields, messages, rights));
    }

    /**
     * Deletes a list with its elements.
     *
     * @param list which list
     * @return {@code lists.delete}, answers true
     */
    public Call<Boolean> delete(ListAddress list) {
        return calls.call(DELETE, list.parameters());
    }

    /**
     * The type of a list.
     *
     * @param iblockId the list's id
     * @return {@code lists.get.iblock.type.id}, {@code lists}, {@code lists_socnet} or {@code bitrix_processes}
     */
    public Call<String> typeOf(long iblockId) {
        return calls.call(TYPE_OF, Map.of("IBLOCK_ID", iblockId));
    }

    /**
     * The elements of a list.
     *
     * @param list which list
     * @return the calls of {@code lists.element.*}
     */
    public ListElements elements(ListAddress list) {
        return new ListElements(calls, list);
    }

    /**
     * The fields of a list.
     *
     * @param list which list
     * @return the calls of {@code lists.field.*}
     */
    public ListFields fields(ListAddress list) {
        return new ListFields(calls, list);
    }

    /**
     * The sections of a list.
     *
     * @param list which list
     * @return the calls of {@code lists.section.*}
     */
    public ListSections sections(ListAddress list) {
        return new ListSections(calls, list);
    }

    private static Map<String, @Nullable Object> parameters(
            ListAddress list, UniversalListFields fields, Map<String, String> messages, Map<String, String> rights) {
        Map<String, @Nullable Object> parameters = list.with("FIELDS", fields.asMap());
        parameters.put("MESSAGES", Map.copyOf(messages));
        parameters.put("RIGHTS", Map.copyOf(rights));
        return parameters;
    }
}
