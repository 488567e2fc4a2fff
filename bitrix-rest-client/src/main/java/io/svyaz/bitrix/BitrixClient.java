package io.svyaz.bitrix;

import io.svyaz.bitrix.catalog.PriceTypes;
import io.svyaz.bitrix.catalog.Prices;
import io.svyaz.bitrix.catalog.Products;
import io.svyaz.bitrix.catalog.Sections;
import io.svyaz.bitrix.crm.Activities;
import io.svyaz.bitrix.crm.Categories;
import io.svyaz.bitrix.crm.Currencies;
import io.svyaz.bitrix.crm.Duplicates;
import io.svyaz.bitrix.crm.Leads;
import io.svyaz.bitrix.crm.Requisites;
import io.svyaz.bitrix.crm.Statuses;
import io.svyaz.bitrix.crm.Timeline;
import io.svyaz.bitrix.crm.Triggers;
import io.svyaz.bitrix.crm.UserFieldConfigs;
import io.svyaz.bitrix.crm.UserFieldEntity;
import io.svyaz.bitrix.crm.UserFields;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.MethodNames;
import io.svyaz.bitrix.lists.UniversalLists;
import io.svyaz.bitrix.sale.BasketItems;
import io.svyaz.bitrix.sale.OrderStatuses;
import io.svyaz.bitrix.sale.Orders;
import io.svyaz.bitrix.sale.Payments;
import io.svyaz.bitrix.sale.PersonTypes;
import io.svyaz.bitrix.sale.PropertyValues;
import io.svyaz.bitrix.sale.Shipments;
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
     * Search by telephone or e-mail.
     *
     * @return the calls of {@code crm.duplicate.*}
     */
    public Duplicates duplicates() {
        return new Duplicates(calls);
    }

    /**
     * Comments, notes and log entries of CRM records.
     *
     * @return the calls of {@code crm.timeline.*}
     */
    public Timeline timeline() {
        return new Timeline(calls);
    }

    /**
     * Calls, e-mails and things to do of CRM records.
     *
     * @return the calls of {@code crm.activity.*}
     */
    public Activities activities() {
        return new Activities(calls);
    }

    /**
     * Directories: lead statuses, deal stages, sources.
     *
     * @return the calls of {@code crm.status.*}
     */
    public Statuses statuses() {
        return new Statuses(calls);
    }

    /**
     * The funnels of an object type.
     *
     * @param entityTypeId 2 for deals, from 128 for smart processes
     * @return the calls of {@code crm.category.*}
     */
    public Categories categories(int entityTypeId) {
        return new Categories(calls, entityTypeId);
    }

    /**
     * Currencies.
     *
     * @return the calls of {@code crm.currency.*}
     */
    public Currencies currencies() {
        return new Currencies(calls);
    }

    /**
     * Requisites and bank accounts of companies and contacts.
     *
     * @return the calls of {@code crm.requisite.*}
     */
    public Requisites requisites() {
        return new Requisites(calls);
    }

    /**
     * The user fields of one kind of record.
     *
     * @param entity whose fields
     * @return the calls of {@code crm.lead.userfield.*} and the like
     */
    public UserFields userFields(UserFieldEntity entity) {
        return new UserFields(calls, entity);
    }

    /**
     * User fields of any object, smart processes among them.
     *
     * @return the calls of {@code userfieldconfig.*}
     */
    public UserFieldConfigs userFieldConfigs() {
        return new UserFieldConfigs(calls);
    }

    /**
     * Automation triggers.
     *
     * @return the calls of {@code crm.automation.trigger.*}
     */
    public Triggers triggers() {
        return new Triggers(calls);
    }

    /**
     * Universal lists.
     *
     * @return the calls of {@code lists.*}
     */
    public UniversalLists lists() {
        return new UniversalLists(calls);
    }

    /**
     * Orders of the online store.
     *
     * @return the calls of {@code sale.order.*}
     */
    public Orders orders() {
        return new Orders(calls);
    }

    /**
     * Positions of orders.
     *
     * @return the calls of {@code sale.basketitem.*}
     */
    public BasketItems basketItems() {
        return new BasketItems(calls);
    }

    /**
     * Payments of orders.
     *
     * @return the calls of {@code sale.payment.*}
     */
    public Payments payments() {
        return new Payments(calls);
    }

    /**
     * Shipments of orders.
     *
     * @return the calls of {@code sale.shipment.*}
     */
    public Shipments shipments() {
        return new Shipments(calls);
    }

    /**
     * Statuses of orders and shipments.
     *
     * @return the calls of {@code sale.status.*}
     */
    public OrderStatuses orderStatuses() {
        return new OrderStatuses(calls);
    }

    /**
     * Types of payers.
     *
     * @return the calls of {@code sale.persontype.*}
     */
    public PersonTypes personTypes() {
        return new PersonTypes(calls);
    }

    /**
     * Values of the properties of orders.
     *
     * @return the calls of {@code sale.propertyvalue.*}
     */
    public PropertyValues propertyValues() {
        return new PropertyValues(calls);
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
     * Sections of the catalog.
     *
     * @return the calls of {@code catalog.section.*}
     */
    public Sections catalogSections() {
        return new Sections(calls);
    }

    /**
     * Prices of products.
     *
     * @return the calls of {@code catalog.price.*}
     */
    public Prices prices() {
        return new Prices(calls);
    }

    /**
     * Price types.
     *
     * @return the calls of {@code catalog.priceType.*}
     */
    public PriceTypes priceTypes() {
        return new PriceTypes(calls);
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
