package io.svyaz.bitrix.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A list method that hands out 50 records a request.
 *
 * <p>Without {@link #keyset} its pages are counted by the portal, and records that come or go meanwhile shift them.
 *
 * @param page one page of it
 * @param idName the name by which it filters, selects and sorts ids; null where it cannot be read by id
 * @param idOf the id of a record; null where it cannot be read by id
 * @param <T> the type of a record
 */
public record ListMethod<T>(
        BitrixMethod<List<T>> page,
        @Nullable String idName,
        @Nullable ToLongFunction<? super T> idOf) {
    /**
     * A list method whose result is the list itself.
     *
     * @param name as the vendor writes it, for example {@code crm.lead.list}
     * @param record the type of a record
     * @param <T> the type of a record
     * @return the method, with counted pages
     */
    public static <T> ListMethod<T> of(String name, Class<T> record) {
        return new ListMethod<>(BitrixMethod.list(name, record), null, null);
    }

    /**
     * The same method where its list is wrapped.
     *
     * @param member that holds the list, for example {@code items}
     * @return a changed copy
     */
    public ListMethod<T> in(String member) {
        return new ListMethod<>(page.in(member), idName, idOf);
    }

    /**
     * The same method, read by id: it takes {@code order}, {@code filter} with {@code >=} and {@code <} and {@code
     * start=-1}, so that nothing is counted and nothing shifts.
     *
     * @param name by which the method filters and sorts ids, {@code ID} or {@code id}
     * @param id of a record
     * @return a changed copy
     */
    public ListMethod<T> keyset(String name, ToLongFunction<? super T> id) {
        return new ListMethod<>(page, name, id);
    }

    /**
     * The name for errors and log rows.
     *
     * @return for example {@code bitrix.crm.lead.list}
     */
    public String operation() {
        return page.operation();
    }

    long id(T record) {
        return Objects.requireNonNull(idOf, "idOf").applyAsLong(record);
    }
}
