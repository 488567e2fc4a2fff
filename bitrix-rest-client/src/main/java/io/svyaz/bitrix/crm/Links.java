package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.core.Call;
import java.util.List;
import java.util.Map;

/**
 * The contacts or companies of a record. Scope {@code crm}. Immutable and thread-safe.
 *
 * @param <L> a link
 */
public final class Links<L> {
    private final BitrixCalls calls;
    private final LinkMethods<L> methods;

    Links(BitrixCalls calls, LinkMethods<L> methods) {
        this.calls = calls;
        this.methods = methods;
    }

    /**
     * All links of a record.
     *
     * @param id of the record
     * @return {@code ..items.get}
     */
    public Call<List<L>> get(long id) {
        return calls.call(methods.get(), Map.of("id", id));
    }

    /**
     * Replaces all links of a record.
     *
     * @param id of the record
     * @param links all it shall have afterwards
     * @return {@code ..items.set}, answers true
     */
    public Call<Boolean> set(long id, List<? extends L> links) {
        return calls.call(
                methods.set(),
                Map.of("id", id, "items", links.stream().map(methods.writer()).toList()));
    }

    /**
     * Adds a link to those a record has. A second sending finds it there and changes nothing.
     *
     * @param id of the record
     * @param link what to link
     * @return {@code ..add}; false when nothing changed
     */
    public Call<Boolean> add(long id, L link) {
        return calls.call(
                methods.add(), Map.of("id", id, "fields", methods.writer().apply(link)));
    }

    /**
     * Takes one link from a record.
     *
     * @param id of the record
     * @param linkedId of the contact or company
     * @return {@code ..delete}; false when nothing changed
     */
    public Call<Boolean> delete(long id, long linkedId) {
        return calls.call(methods.delete(), Map.of("id", id, "fields", Map.of(methods.idName(), linkedId)));
    }

    /**
     * Takes all links from a record.
     *
     * @param id of the record
     * @return {@code ..items.delete}, answers true
     */
    public Call<Boolean> clear(long id) {
        return calls.call(methods.clear(), Map.of("id", id));
    }

    /**
     * What a link consists of on this portal.
     *
     * @return {@code ..fields}
     */
    public Call<RecordSchema> fields() {
        return calls.call(methods.fields(), Map.of());
    }
}
