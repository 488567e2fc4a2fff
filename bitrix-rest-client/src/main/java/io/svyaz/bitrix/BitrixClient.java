package io.svyaz.bitrix;

import io.svyaz.bitrix.crm.Companies;
import io.svyaz.bitrix.crm.Contacts;
import io.svyaz.bitrix.crm.Deals;
import io.svyaz.bitrix.crm.Duplicates;
import io.svyaz.bitrix.crm.ItemProductRows;
import io.svyaz.bitrix.crm.ItemTypes;
import io.svyaz.bitrix.crm.Items;
import io.svyaz.bitrix.crm.Leads;
import io.svyaz.bitrix.crm.StageHistory;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.MethodNames;
import io.svyaz.core.Call;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One Bitrix24 portal. Immutable and thread-safe: make one and share it.
 *
 * <pre>{@code
 * BitrixClient bitrix = BitrixClient.builder().webhookUrl(System.getenv("BITRIX_WEBHOOK_URL")).build();
 * Lead lead = bitrix.leads().get(42).execute();
 * }</pre>
 */
public final class BitrixClient {
    private final BitrixCalls calls;
    private final String shownBase;

    BitrixClient(BitrixCalls calls, String shownBase) {
        this.calls = calls;
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
     * Leads.
     *
     * @return the calls of {@code crm.lead.*}
     */
    public Leads leads() {
        return new Leads(calls);
    }

    /**
     * Deals.
     *
     * @return the calls of {@code crm.deal.*}
     */
    public Deals deals() {
        return new Deals(calls);
    }

    /**
     * Contacts, that is persons.
     *
     * @return the calls of {@code crm.contact.*}
     */
    public Contacts contacts() {
        return new Contacts(calls);
    }

    /**
     * Companies.
     *
     * @return the calls of {@code crm.company.*}
     */
    public Companies companies() {
        return new Companies(calls);
    }

    /**
     * Records of any kind, those of smart processes among them.
     *
     * @param entityTypeId for example 2 for deals, see {@link io.svyaz.bitrix.crm.EntityType}, or the number of a smart process
     * @return the calls of {@code crm.item.*}
     */
    public Items items(int entityTypeId) {
        return new Items(calls, entityTypeId);
    }

    /**
     * Product rows of records of any kind.
     *
     * @return the calls of {@code crm.item.productrow.*}
     */
    public ItemProductRows productRows() {
        return new ItemProductRows(calls);
    }

    /**
     * Smart processes, that is the portal's own kinds of records.
     *
     * @return the calls of {@code crm.type.*}
     */
    public ItemTypes itemTypes() {
        return new ItemTypes(calls);
    }

    /**
     * Which record went through which stages.
     *
     * @return the calls of {@code crm.stagehistory.*}
     */
    public StageHistory stageHistory() {
        return new StageHistory(calls);
    }

    /**
     * Search by telephone or e-mail.
     *
     * @return the calls of {@code crm.duplicate.*}
     */
    public Duplicates duplicates() {
        return new Duplicates(calls);
    }

    /**
     * Any method by name, with the same rules as the typed ones.
     *
     * <p>Names that end like reading methods ({@code .get}, {@code .list}, {@code .fields}..) may be repeated; any other is
     * sent once. Say what you know: {@code .with(c -> c.idempotency(IDEMPOTENT))}.
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

    @Override
    public String toString() {
        return "BitrixClient(" + shownBase + ")";
    }
}
