package io.svyaz.examples.shop;

import io.svyaz.kit.Direction;
import io.svyaz.kit.Store;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.kit.inbox.Inbox;
import io.svyaz.kit.inbox.InboxFact;
import io.svyaz.kit.inbox.InboxMessage;
import io.svyaz.kit.inbox.WebhookInbox;
import io.svyaz.kit.ops.Ops;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.JobContext;
import io.svyaz.kit.queue.JobHandler;
import io.svyaz.kit.queue.SyncWorker;
import io.svyaz.kit.queue.SyncWorkerBuilder;
import io.svyaz.recipes.customers.AmbiguityPolicy;
import io.svyaz.recipes.customers.Contact;
import io.svyaz.recipes.customers.CustomerSync;
import io.svyaz.recipes.customers.ReverseCustomerLink;
import io.svyaz.recipes.customers.ReverseLinkPolicy;
import io.svyaz.recipes.orders.OrderList;
import io.svyaz.recipes.orders.OrderPush;
import io.svyaz.recipes.orders.OrderTexts;
import io.svyaz.recipes.orders.OrderViews;
import io.svyaz.recipes.orders.OrderWidgetEndpoint;
import io.svyaz.recipes.orders.UserRefs;
import io.svyaz.recipes.phone.PhoneNormalizer;
import io.svyaz.recipes.tickets.CustomerIds;
import io.svyaz.recipes.tickets.StatusNames;
import io.svyaz.recipes.tickets.TicketEvent;
import io.svyaz.recipes.tickets.TicketList;
import io.svyaz.recipes.tickets.TicketMirror;
import io.svyaz.recipes.tickets.TicketReads;
import io.svyaz.recipes.tickets.reactions.ManagerNotifier;
import io.svyaz.recipes.tickets.reactions.OnceMarks;
import io.svyaz.recipes.tickets.reactions.ReviewRule;
import io.svyaz.recipes.tickets.reactions.TicketAction;
import io.svyaz.recipes.tickets.reactions.TicketReaction;
import io.svyaz.recipes.tickets.reactions.TicketReactions;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** One node of the integration of a shop with its helpdesk, put together once for both helpdesks. */
final class ShopDesk {
    static final String LINK = "customer.link";

    private static final String SITE = "s1";
    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final OrderViews VIEWS = OrderViews.russian(io.svyaz.recipes.orders.StatusNames.of(
            Map.of("N", "Принят", "P", "Оплачен", "S", "Собран", "D", "В доставке", "W", "Ждёт вас", "F", "Выполнен")));

    final Users users;
    final Orders orders;
    final Backoffice backoffice;
    final CustomerSync customers;
    final TicketList requests;
    final WebhookInbox inbox;
    final OrderWidgetEndpoint widget;
    final UserRefs references;
    final SyncWorker worker;
    final Ops ops;
    final IdMap ids;

    private final Store store;
    private final Helpdesk helpdesk;
    private final OrderPush pushes;
    private final ReverseCustomerLink links;
    private final TicketMirror mirror;
    private final TicketReactions reactions;
    private final BiConsumer<String, String> journal;

    ShopDesk(
            Store store,
            Helpdesk helpdesk,
            WebhookSecret references,
            Pauses pauses,
            BiConsumer<String, String> journal) {
        this.store = store;
        this.helpdesk = helpdesk;
        this.journal = journal;
        Shop shop = new Shop(store);
        ids = IdMap.in(store, pauses.creating());
        users = new Users(shop);
        orders = new Orders(shop);
        backoffice = new Backoffice(
                shop,
                ticket -> ticket
                        .customerId()
                        .flatMap(card -> ids.local(helpdesk.customers().kind(), card))
                        .stream()
                        .toList());
        customers = CustomerSync.builder(users, helpdesk.customers(), ids)
                .ambiguity(AmbiguityPolicy.NEWEST)
                .build();
        pushes = OrderPush.builder(
                        orders,
                        customers,
                        helpdesk.orders(),
                        ids,
                        helpdesk.tickets().system())
                .views(VIEWS)
                .ensureCustomer()
                .build();
        links = ReverseCustomerLink.of(
                users,
                ids,
                helpdesk.customers().kind(),
                ReverseLinkPolicy.CREATE_MINIMAL,
                AmbiguityPolicy.NEWEST,
                PhoneNormalizer.russian());
        TicketReads reads = TicketReads.builder(helpdesk.tickets()).build();
        requests =
                new TicketList(reads, CustomerIds.in(ids, helpdesk.customers().kind()), StatusNames.russian());
        mirror = new TicketMirror(reads);
        reactions = TicketReactions.builder(helpdesk.tickets(), OnceMarks.in(ids))
                .orderFields(backoffice)
                .manager(ManagerNotifier.byMail(backoffice, SITE, "manager@example.com"))
                .crmTasks(backoffice)
                .reviewRequests(backoffice, ReviewRule.standard(SITE))
                .build();
        this.references = UserRefs.of(references);
        widget = OrderWidgetEndpoint.of(
                new OrderList(orders, VIEWS, 20), this.references, OrderTexts.russian(), List.of(helpdesk.frame()));
        inbox = helpdesk.inbox()
                .apply(store)
                .event(content -> Optional.of(event(content.request()).name()))
                .eventId(InboxFact.joined(":", InboxFact.member("event"), InboxFact.member("event_id")))
                .orderKey(content -> event(content.request()).ticketId().map(id -> "ticket:" + id))
                .build();
        worker = worker(pauses);
        ops = Ops.in(store);
    }

    private SyncWorker worker(Pauses pauses) {
        SyncWorkerBuilder builder = SyncWorker.builder(store)
                .policy(pauses.jobs())
                .lease(pauses.lease())
                .handler(
                        Users.SYNC,
                        told(job -> customers
                                .onUserRegistered(fact(job, "user"))
                                .kind()
                                .name()))
                .handler(
                        Orders.PUSH,
                        told(job -> pushes.onOrderSaved(fact(job, "order")).text()))
                .handler(LINK, told(job -> link(fact(job, "card"))));
        JobHandler webhook = told(this::webhook);
        helpdesk.eventNames().forEach(name -> builder.handler(Inbox.JOB_PREFIX + name, webhook));
        JobHandler reaction = told(job -> reactions
                .run(TicketAction.of(Json.facts(job.payload())))
                .status()
                .name());
        for (TicketReaction each : TicketReaction.values()) {
            builder.handler("ticket." + each.word(), reaction);
        }
        return builder.build();
    }

    /** What a webhook causes: forget old pages, and one job for each thing to do. */
    private String webhook(JobContext job) {
        Optional<InboxMessage> message = Inbox.in(store).messageOf(job.payload());
        if (message.isEmpty()) {
            return "purged";
        }
        TicketEvent event = event(request(message.get()));
        mirror.handle(event);
        List<TicketAction> actions = reactions.plan(event);
        for (TicketAction action : actions) {
            job.enqueue(Job.builder(action.jobType())
                    .orderKey(action.lane())
                    .dedupe(action.key(), ONE_DAY)
                    .direction(Direction.INBOUND)
                    .payload(Json.write(action.asMap()))
                    .build());
        }
        if (event.kind() == TicketEvent.Kind.CREATED) {
            event.customerId()
                    .ifPresent(card -> job.enqueue(Job.builder(LINK)
                            .orderKey("card:" + card)
                            .direction(Direction.INBOUND)
                            .payload(Json.write(Map.of("card", card)))
                            .build()));
        }
        worker.wake();
        return actions.size() + " actions";
    }

    private String link(String card) {
        Contact author = helpdesk.customers()
                .find(card)
                .map(found -> Contact.ofCustomer(card)
                        .withEmail(found.emails().stream().findFirst().orElse(null))
                        .withPhone(found.phones().stream().findFirst().orElse(null))
                        .withName(found.name()))
                .orElseGet(() -> Contact.ofCustomer(card));
        return links.onTicket(author).kind().name();
    }

    String snippet(io.svyaz.recipes.customers.ShopUser user) {
        return helpdesk.widget().apply(user);
    }

    private TicketEvent event(WebhookRequest request) {
        return helpdesk.events().apply(request);
    }

    private static WebhookRequest request(InboxMessage message) {
        Map<String, List<String>> headers = new HashMap<>();
        message.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return WebhookRequest.of("POST", headers, message.body());
    }

    private JobHandler told(Told handler) {
        return job -> journal.accept(job.type(), handler.handle(job));
    }

    private static String fact(JobContext job, String name) {
        return Json.facts(job.payload()).getOrDefault(name, "");
    }

    /** A handler that tells what became of its job. */
    private interface Told {
        String handle(JobContext job);
    }
}
