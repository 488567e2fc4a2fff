package io.svyaz.bitrix;

import io.svyaz.bitrix.app.Application;
import io.svyaz.bitrix.app.Portal;
import io.svyaz.bitrix.bizproc.Activities;
import io.svyaz.bitrix.bizproc.Robots;
import io.svyaz.bitrix.bizproc.Workflows;
import io.svyaz.bitrix.catalog.PriceTypes;
import io.svyaz.bitrix.catalog.Prices;
import io.svyaz.bitrix.catalog.Products;
import io.svyaz.bitrix.catalog.Sections;
import io.svyaz.bitrix.crm.Activities;
import io.svyaz.bitrix.crm.Categories;
import io.svyaz.bitrix.crm.Companies;
import io.svyaz.bitrix.crm.Contacts;
import io.svyaz.bitrix.crm.Currencies;
import io.svyaz.bitrix.crm.Deals;
import io.svyaz.bitrix.crm.Duplicates;
import io.svyaz.bitrix.crm.ItemProductRows;
import io.svyaz.bitrix.crm.ItemTypes;
import io.svyaz.bitrix.crm.Items;
import io.svyaz.bitrix.crm.Leads;
import io.svyaz.bitrix.crm.Requisites;
import io.svyaz.bitrix.crm.StageHistory;
import io.svyaz.bitrix.crm.Statuses;
import io.svyaz.bitrix.crm.Timeline;
import io.svyaz.bitrix.crm.Triggers;
import io.svyaz.bitrix.crm.UserFieldConfigs;
import io.svyaz.bitrix.crm.UserFieldEntity;
import io.svyaz.bitrix.crm.UserFields;
import io.svyaz.bitrix.disk.Disk;
import io.svyaz.bitrix.events.Events;
import io.svyaz.bitrix.events.OfflineEvents;
import io.svyaz.bitrix.im.Messages;
import io.svyaz.bitrix.im.Notifications;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.bitrix.internal.MethodCatalogue;
import io.svyaz.bitrix.internal.MethodNames;
import io.svyaz.bitrix.lists.UniversalLists;
import io.svyaz.bitrix.placement.Placements;
import io.svyaz.bitrix.sale.BasketItems;
import io.svyaz.bitrix.sale.OrderStatuses;
import io.svyaz.bitrix.sale.Orders;
import io.svyaz.bitrix.sale.Payments;
import io.svyaz.bitrix.sale.PersonTypes;
import io.svyaz.bitrix.sale.PropertyValues;
import io.svyaz.bitrix.sale.Shipments;
import io.svyaz.bitrix.tasks.TaskChecklists;
import io.svyaz.bitrix.tasks.TaskComments;
import io.svyaz.bitrix.tasks.Tasks;
import io.svyaz.bitrix.telephony.CallStatistics;
import io.svyaz.bitrix.telephony.ExternalCalls;
import io.svyaz.bitrix.telephony.ExternalLines;
import io.svyaz.bitrix.user.Departments;
import io.svyaz.bitrix.user.Users;
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
     * Subscriptions to events.
     *
     * @return the calls of {@code event.bind}, {@code event.get}, {@code events}, ..
     */
    public Events events() {
        return new Events(calls);
    }

    /**
     * The offline queue.
     *
     * @return the calls of {@code event.offline.*}
     */
    public OfflineEvents offlineEvents() {
        return new OfflineEvents(calls);
    }

    /**
     * Users.
     *
     * @return the calls of {@code user.*}
     */
    public Users users() {
        return new Users(calls);
    }

    /**
     * Departments.
     *
     * @return the calls of {@code department.*}
     */
    public Departments departments() {
        return new Departments(calls);
    }

    /**
     * Calls of an external telephone system.
     *
     * @return the calls of {@code telephony.externalCall.*} and {@code telephony.call.*}
     */
    public ExternalCalls externalCalls() {
        return new ExternalCalls(calls);
    }

    /**
     * Lines of an external telephone system.
     *
     * @return the calls of {@code telephony.externalLine.*}
     */
    public ExternalLines externalLines() {
        return new ExternalLines(calls);
    }

    /**
     * Calls that were made.
     *
     * @return the calls of {@code voximplant.statistic.*}
     */
    public CallStatistics callStatistics() {
        return new CallStatistics(calls);
    }

    /**
     * Places where an application shows itself.
     *
     * @return the calls of {@code placement.*}
     */
    public Placements placements() {
        return new Placements(calls);
    }

    /**
     * Notifications.
     *
     * @return the calls of {@code im.notify.*}
     */
    public Notifications notifications() {
        return new Notifications(calls);
    }

    /**
     * Messages of chats.
     *
     * @return the calls of {@code im.message.*}
     */
    public Messages messages() {
        return new Messages(calls);
    }

    /**
     * Tasks.
     *
     * @return the calls of {@code tasks.task.*}
     */
    public Tasks tasks() {
        return new Tasks(calls);
    }

    /**
     * Comments on tasks.
     *
     * @return the calls of {@code task.commentitem.*}
     */
    public TaskComments taskComments() {
        return new TaskComments(calls);
    }

    /**
     * Checklists of tasks.
     *
     * @return the calls of {@code task.checklistitem.*}
     */
    public TaskChecklists taskChecklists() {
        return new TaskChecklists(calls);
    }

    /**
     * Storages, folders and files.
     *
     * @return the calls of {@code disk.*}
     */
    public Disk disk() {
        return new Disk(calls);
    }

    /**
     * Workflows.
     *
     * @return the calls of {@code bizproc.workflow.*} and {@code bizproc.event.*}
     */
    public Workflows workflows() {
        return new Workflows(calls);
    }

    /**
     * Robots of an application.
     *
     * @return the calls of {@code bizproc.robot.*}
     */
    public Robots robots() {
        return new Robots(calls);
    }

    /**
     * Activities of an application, from which workflows are built.
     *
     * @return the calls of {@code bizproc.activity.*}
     */
    public Activities workflowActivities() {
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
     * The application itself.
     *
     * @return the calls of {@code app.*}
     */
    public Application application() {
        return new Application(calls);
    }

    /**
     * What the portal says of itself and of the present access.
     *
     * @return the calls of {@code profile}, {@code scope}, {@code server.time} and the like
     */
    public Portal portal() {
        return new Portal(calls);
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
