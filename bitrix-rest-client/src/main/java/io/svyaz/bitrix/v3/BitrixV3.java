package io.svyaz.bitrix.v3;

import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.Command;
import io.svyaz.bitrix.internal.V3Calls;
import io.svyaz.bitrix.internal.V3Reply;
import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import io.svyaz.core.internal.PagedListing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * REST v3 of one portal. Immutable and thread-safe.
 *
 * <p>The portal wraps what it returns: one object in {@code item}, a list in {@code items}, yes or no in {@code result}.
 * There is a method for each of these shapes, and {@link #call} for any other.
 */
public final class BitrixV3 {
    private final V3Calls calls;

    /**
     * Made by the client.
     *
     * @param calls of the portal
     */
    public BitrixV3(V3Calls calls) {
        this.calls = calls;
    }

    /**
     * The event log.
     *
     * @return the calls of {@code main.eventlog.*}
     */
    public EventLog eventLog() {
        return new EventLog(this);
    }

    /**
     * Any method by name, with its result as it is.
     *
     * <p>Names that end like reading methods ({@code .get}, {@code .list}, {@code .tail}..) count as reading; any other
     * carries an idempotency key.
     *
     * @param method for example {@code humanresources.node.count}
     * @param parameters as documented; values may be null
     * @param type of {@code result}: a class of yours, {@code Map}, ..
     * @param <T> the type of the result
     * @return the call
     */
    public <T> V3Call<T> call(String method, Map<String, ? extends @Nullable Object> parameters, Class<T> type) {
        return V3Request.of(calls, Command.of(V3Methods.one(method, type), parameters));
    }

    /**
     * A method that returns one object: {@code result.item}.
     *
     * @param method for example {@code tasks.task.get}
     * @param parameters as documented; values may be null
     * @param type of the object: a class of yours, {@code Map}, {@link io.svyaz.bitrix.FieldValues}, ..
     * @param <T> the type of the object
     * @return the call
     */
    public <T> V3Call<T> item(String method, Map<String, ? extends @Nullable Object> parameters, Class<T> type) {
        return V3Request.of(calls, Command.of(V3Methods.one(method, type).in("item"), parameters));
    }

    /**
     * A method that creates something, for its id: {@code result.id} or {@code result.item.id}.
     *
     * @param method for example {@code tasks.task.add}
     * @param parameters as documented; values may be null
     * @return the call
     */
    public V3Call<Long> id(String method, Map<String, ? extends @Nullable Object> parameters) {
        return V3Request.of(calls, Command.of(V3Methods.with(method, V3Methods::id), parameters));
    }

    /**
     * A method that returns whether it did something: {@code result.result}.
     *
     * @param method for example {@code tasks.task.delete}
     * @param parameters as documented; values may be null
     * @return the call
     */
    public V3Call<Boolean> flag(String method, Map<String, ? extends @Nullable Object> parameters) {
        return V3Request.of(calls, Command.of(V3Methods.with(method, V3Methods::flag), parameters));
    }

    /**
     * A method that returns a list, as one page: for batches, and for lists that do not page.
     *
     * @param method for example {@code tasks.task.field.list}
     * @param parameters as documented; values may be null
     * @param element type of an item
     * @param <T> type of an item
     * @return the call
     */
    public <T> V3Call<List<T>> items(
            String method, Map<String, ? extends @Nullable Object> parameters, Class<T> element) {
        return V3Request.of(calls, Command.of(V3Methods.items(method, element), parameters));
    }

    /**
     * A list by offset. Records that come or go meanwhile shift the rest; where there is a {@code tail} method, {@link
     * #tail} is exact.
     *
     * @param method for example {@code tasks.task.list}
     * @param query what to return
     * @param element type of an item
     * @param <T> type of an item
     * @return the listing; its cursors are offsets
     */
    public <T> Listing<T> list(String method, V3Query query, Class<T> element) {
        BitrixMethod<List<T>> items = V3Methods.items(method, element);
        return new PagedListing<>(items.operation(), cursor -> page(items, query, cursor));
    }

    /**
     * A list by the value of a field: exact while records come and go, and it can be resumed at any later time.
     *
     * @param method for example {@code main.eventlog.tail}
     * @param tail what to return, and from where
     * @param element type of an item
     * @param <T> type of an item
     * @return the listing; its cursors are values of the field, written as JSON
     */
    public <T> Listing<T> tail(String method, V3Tail tail, Class<T> element) {
        BitrixMethod<T> item = V3Methods.one(method, element);
        BitrixMethod<Page<T>> page = V3Methods.with(method, TailPage.reader(tail, item.reader()));
        return new PagedListing<>(
                page.operation(),
                cursor -> alone(
                        page,
                        cursor.map(text -> tail.beyond(TailPage.value(text)))
                                .orElse(tail)
                                .parameters()));
    }

    /**
     * Sums, counts and the like, computed by the portal. As of this writing no section offers an {@code aggregate} method;
     * the framework behind REST v3 has it.
     *
     * @param method that ends in {@code .aggregate}
     * @param aggregation what to compute
     * @return the call
     * @throws IllegalArgumentException when there is nothing to compute
     */
    public V3Call<V3Aggregates> aggregate(String method, V3Aggregation aggregation) {
        return V3Request.of(
                calls, Command.of(V3Methods.one(method, V3Aggregates.class).in("result"), aggregation.parameters()));
    }

    /**
     * Several commands in one request.
     *
     * @return an empty batch
     */
    public V3Batch batch() {
        return new V3Batch(calls);
    }

    /**
     * What this portal's REST v3 offers: methods, parameters, answers.
     *
     * @return an OpenAPI 3.0 description, some megabytes
     */
    public Call<Map<String, Object>> openApi() {
        BitrixMethod<Map<String, Object>> method = V3Methods.with(
                "rest.documentation.openapi",
                BitrixMethod.map("any", Object.class).reader());
        return calls.bare(Command.of(method, Map.of()), "openapi").map(V3Reply::result);
    }

    private <T> Call<Page<T>> page(BitrixMethod<List<T>> items, V3Query query, Optional<String> cursor) {
        long offset = cursor.map(BitrixV3::offset).orElseGet(query::offset);
        return alone(items, query.parameters(offset))
                .map(page -> new Page<>(
                        page,
                        OptionalLong.empty(),
                        Paging.isLast(page.size(), query.limit())
                                ? Optional.empty()
                                : Optional.of(Long.toString(offset + page.size()))));
    }

    private <T> Call<T> alone(BitrixMethod<T> method, Map<String, @Nullable Object> parameters) {
        V3Ref.refuseIn(parameters);
        return calls.call(Command.of(method, parameters), Map.of()).map(V3Reply::result);
    }

    private static long offset(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException other) {
            throw new IllegalArgumentException("This is no cursor of a list of REST v3.", other);
        }
    }
}
