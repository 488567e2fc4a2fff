package io.svyaz.bitrix;

import io.svyaz.bitrix.app.Application;
import io.svyaz.bitrix.app.Portal;
import io.svyaz.bitrix.bizproc.Robots;
import io.svyaz.bitrix.bizproc.WorkflowActivities;
import io.svyaz.bitrix.bizproc.Workflows;
import io.svyaz.bitrix.catalog.PriceTypes;
import io.svyaz.bitrix.catalog.Prices;
import io.svyaz.bitrix.catalog.Sections;
import io.svyaz.bitrix.disk.Disk;
import io.svyaz.bitrix.events.Events;
import io.svyaz.bitrix.events.OfflineEvents;
import io.svyaz.bitrix.im.Messages;
import io.svyaz.bitrix.im.Notifications;
import io.svyaz.bitrix.internal.BitrixCalls;
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

/** The other half of a client: users, telephony, shop, tasks, files and what else a portal has. */
abstract class PortalServices extends CrmServices {
    PortalServices(BitrixCalls calls) {
        super(calls);
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
    public WorkflowActivities workflowActivities() {
        return new WorkflowActivities(calls);
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
}
