package io.svyaz.bitrix;

import io.svyaz.bitrix.catalog.Products;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.bitrix.internal.MethodCatalogue;
import io.svyaz.bitrix.internal.MethodNames;
import io.svyaz.bitrix.v3.BitrixV3;
import io.svyaz.core.Call;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One Bitrix24 portal. Immutable and thread-safe: make one and share it.
 *
 * <pre>{@code
 * BitrixClient bitrix = BitrixClient.builder().webhookUrl(System.getenv("BITRIX_WEBHOOK_URL")).build();
 * Lead lead = bitrix.leads().get(42).execute();
 * }</pre>
 */
public final class BitrixClient extends PortalServices {
    private final String shownBase;

    BitrixClient(BitrixCalls calls, String shownBase) {
        super(calls);
        this.shownBase = shownBase;
    }

    /**
     * Begins a client.
     *
     * @return a builder with sound defaults
     */
    public static BitrixClientBuilder builder() {
        return new BitrixClientBuilder();
    }

    /**
     * What is known about a method before it is called, from the vendor's documentation. Asks nobody.
     *
     * @param method its name in any case, for example {@code crm.deal.list}
     * @return scope, paging and what a second sending does; empty when it is not documented
     */
    public Optional<MethodInfo> methodInfo(String method) {
        return MethodCatalogue.find(method);
    }

    /**
     * Simple products of the catalog.
     *
     * @return the calls of {@code catalog.product.*}
     */
    public Products products() {
        return Products.simple(calls);
    }

    /**
     * Products with variations.
     *
     * @return the calls of {@code catalog.product.sku.*}
     */
    public Products productSkus() {
        return Products.skus(calls);
    }

    /**
     * Variations of products.
     *
     * @return the calls of {@code catalog.product.offer.*}
     */
    public Products productOffers() {
        return Products.offers(calls);
    }

    /**
     * Services of the catalog.
     *
     * @return the calls of {@code catalog.product.service.*}
     */
    public Products productServices() {
        return Products.services(calls);
    }

    /**
     * Any method by name, with the same rules as the typed ones.
     *
     * <p>Whether it may be repeated is known of documented methods, see {@link #methodInfo}. Of others, those that end like
     * reading methods ({@code .get}, {@code .list}, {@code .fields}..) may be repeated and the rest is sent once. Say what
     * you know: {@code .with(c -> c.idempotency(IDEMPOTENT))}.
     *
     * @param method for example {@code crm.timeline.comment.add}
     * @param parameters as documented; values may be null
     * @param type of {@code result}: a class of yours, {@code Map}, {@code List}, {@code Long}, {@code Boolean}, ..
     * @param <T> the type of the result
     * @return the call
     */
    public <T> Call<T> call(String method, Map<String, ? extends @Nullable Object> parameters, Class<T> type) {
        return calls.call(
                BitrixMethod.of(MethodNames.checked(method), MethodNames.idempotency(method), type), parameters);
    }

    /**
     * Any method by name that may return nothing, such as {@code crm.timeline.comment.delete}.
     *
     * @param method for example {@code crm.tracking.trace.delete}
     * @param parameters as documented; values may be null
     * @param type of {@code result} where there is one
     * @param <T> the type of the result
     * @return the call; empty when {@code result} is null
     */
    public <T> Call<Optional<T>> callOptional(
            String method, Map<String, ? extends @Nullable Object> parameters, Class<T> type) {
        return calls.optional(
                BitrixMethod.of(MethodNames.checked(method), MethodNames.idempotency(method), type), parameters);
    }

    /**
     * Any method by name that returns a list.
     *
     * @param method for example {@code crm.deal.list}
     * @param parameters as documented; values may be null
     * @param element type of an item
     * @param <T> type of an item
     * @return the first page
     */
    public <T> Call<List<T>> callList(
            String method, Map<String, ? extends @Nullable Object> parameters, Class<T> element) {
        return calls.call(
                BitrixMethod.list(MethodNames.checked(method), element), parameters, MethodNames.idempotency(method));
    }

    /**
     * The records of any list method, in pages that the portal counts.
     *
     * @param method for example {@code crm.activity.list}; its result is the list itself
     * @param parameters as documented, without {@code start}
     * @param type of a record
     * @param <T> the type of a record
     * @return the listing
     */
    public <T> RecordListing<T> list(String method, Map<String, ? extends @Nullable Object> parameters, Class<T> type) {
        return calls.list(ListMethod.of(MethodNames.checked(method), type), parameters);
    }

    /**
     * The records of any list method that can filter and sort by id, read by id.
     *
     * @param method for example {@code crm.deal.list}; its result is the list itself
     * @param parameters as documented, without {@code start}; without {@code order}, or ordered by id
     * @param type of a record
     * @param idName by which the method filters and sorts ids: {@code ID} or {@code id}
     * @param idOf the id of a record
     * @param <T> the type of a record
     * @return the listing
     */
    public <T> RecordListing<T> list(
            String method,
            Map<String, ? extends @Nullable Object> parameters,
            Class<T> type,
            String idName,
            ToLongFunction<? super T> idOf) {
        return calls.list(ListMethod.of(MethodNames.checked(method), type).keyset(idName, idOf), parameters);
    }

    /**
     * Several calls in one request.
     *
     * @return an empty batch
     */
    public Batch batch() {
        return new Batch(calls);
    }

    /**
     * Many calls that do not depend on each other, in few requests side by side, with an outcome for each.
     *
     * @param many calls of this client
     * @param <T> the type of their results
     * @return ready to run
     */
    public <T> Bulk<T> bulk(Collection<? extends Call<T>> many) {
        return new Bulk<>(calls, many);
    }

    /**
     * REST v3 of the same portal: tasks, notes, mail, the event log and whatever else has been moved to it. The CRM has not.
     *
     * @return the calls under {@code /rest/api/}
     */
    public BitrixV3 v3() {
        return new BitrixV3(calls.v3());
    }

    @Override
    public String toString() {
        return "BitrixClient(" + shownBase + ")";
    }
}
