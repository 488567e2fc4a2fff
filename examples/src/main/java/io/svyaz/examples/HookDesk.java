package io.svyaz.examples;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.events.ApplicationTokenVerifier;
import io.svyaz.bitrix.events.BitrixEvents;
import io.svyaz.kit.Store;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.kit.inbox.Inbox;
import io.svyaz.kit.inbox.InboxFact;
import io.svyaz.kit.inbox.InboxMessage;
import io.svyaz.kit.inbox.WebhookInbox;
import io.svyaz.kit.queue.JobContext;
import io.svyaz.kit.queue.JobFailedException;
import io.svyaz.kit.queue.JobPolicy;
import io.svyaz.kit.queue.SyncWorker;
import io.svyaz.kit.queue.SyncWorkerBuilder;
import io.svyaz.kit.reconcile.Reconcile;
import io.svyaz.kit.reconcile.Reconciler;
import io.svyaz.recipes.deals.BitrixDealChanges;
import io.svyaz.recipes.deals.BitrixDealProducts;
import io.svyaz.recipes.deals.BitrixProductList;
import io.svyaz.recipes.deals.DealListSettings;
import io.svyaz.recipes.deals.DealProductsListSync;
import io.svyaz.recipes.deals.DealProductsReconcile;
import io.svyaz.recipes.events.EventHandler;
import io.svyaz.recipes.events.EventRouter;
import io.svyaz.recipes.invoices.BitrixInvoiceChanges;
import io.svyaz.recipes.invoices.BitrixInvoices;
import io.svyaz.recipes.invoices.ItemHelperStore;
import io.svyaz.recipes.invoices.SmartInvoiceReconcile;
import io.svyaz.recipes.invoices.SmartInvoiceTotals;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Events of a portal: stored, answered, and worked off by the flow that wants them. */
final class HookDesk {
    static final List<String> EVENTS = List.of(
            "ONCRMDYNAMICITEMADD",
            "ONCRMDYNAMICITEMUPDATE",
            "ONCRMDYNAMICITEMDELETE",
            "ONCRMDEALADD",
            "ONCRMDEALUPDATE",
            "ONCRMDEALDELETE");

    private final Store store;
    private final BitrixEvents events = BitrixEvents.create();
    private final EventRouter router;
    private final WebhookInbox inbox;
    private final Reconciler reconciler;
    private final SyncWorker worker;

    /**
     * Where things are kept in the portal.
     *
     * @param list items of deals to ship
     * @param process smart process of the helpers that hold the totals of invoices
     * @param taxField field of the helper for the tax
     */
    record Places(DealListSettings list, int process, String taxField) {}

    HookDesk(
            Store store,
            BitrixClient bitrix,
            ApplicationTokenVerifier verifier,
            Places places,
            JobPolicy policy,
            Consumer<String> journal) {
        this.store = store;
        IdMap ids = IdMap.in(store);
        SmartInvoiceTotals totals = SmartInvoiceTotals.builder(
                        new BitrixInvoices(bitrix),
                        new ItemHelperStore(bitrix, places.process(), places.taxField()),
                        ids)
                .removeWithInvoice()
                .build();
        DealProductsListSync deals = DealProductsListSync.builder(
                        new BitrixDealProducts(bitrix), new BitrixProductList(bitrix, places.list()), ids)
                .build();
        router = router(totals, deals, journal);

        inbox = WebhookInbox.bitrix24(store, "portal", verifier)
                .orderKey(lane())
                .build();

        Reconcile dealsAgain = new DealProductsReconcile(deals, new BitrixDealChanges(bitrix));
        Reconcile invoicesAgain = new SmartInvoiceReconcile(totals, new BitrixInvoiceChanges(bitrix));
        reconciler = Reconciler.of(store, dealsAgain, invoicesAgain);
        SyncWorkerBuilder handlers = SyncWorker.builder(store)
                .name("hooks")
                .threads(4)
                .policy(policy)
                .keepFinished(Duration.ofDays(30));
        EVENTS.forEach(name -> handlers.handler(Inbox.JOB_PREFIX + name, this::route));
        for (String name : reconciler.names()) {
            handlers.handler(Reconciler.jobType(name), job -> {
                var run = reconciler.runJob(name, job.id());
                journal.accept("reconcile " + name + ": repaired " + run.repaired());
            });
        }
        worker = handlers.build();
    }

    WebhookInbox inbox() {
        return inbox;
    }

    SyncWorker worker() {
        return worker;
    }

    Set<String> reconciles() {
        return reconciler.names();
    }

    /** Hands in one pass of each reconcile. */
    void reconcile() {
        reconciler.names().forEach(reconciler::trigger);
    }

    private static EventRouter router(SmartInvoiceTotals totals, DealProductsListSync deals, Consumer<String> journal) {
        EventHandler item = EventHandler.ofItem((type, id) -> {
            var outcome = totals.onItemChanged(type, id);
            journal.accept("item " + type + ":" + id + ": " + outcome.kind());
        });
        EventHandler changed = EventHandler.ofRecord(id -> {
            var outcome = deals.onDealChanged(id);
            journal.accept(
                    "deal " + id + ": +" + outcome.added() + " ~" + outcome.updated() + " -" + outcome.removed());
        });
        EventHandler deleted = EventHandler.ofRecord(id -> {
            var outcome = deals.onDealDeleted(id);
            journal.accept("deal " + id + " deleted: -" + outcome.removed());
        });
        return EventRouter.builder()
                .onEvent("ONCRMDYNAMICITEMADD", item)
                .onEvent("ONCRMDYNAMICITEMUPDATE", item)
                .onEvent("ONCRMDYNAMICITEMDELETE", item)
                .onEvent("ONCRMDEALADD", changed)
                .onEvent("ONCRMDEALUPDATE", changed)
                .onEvent("ONCRMDEALDELETE", deleted)
                .build();
    }

    /** One lane for each record: {@code 31:7} or {@code deal:7}. */
    private static InboxFact lane() {
        InboxFact id = InboxFact.member("data", "FIELDS", "ID");
        return InboxFact.firstOf(
                InboxFact.joined(":", InboxFact.member("data", "FIELDS", "ENTITY_TYPE_ID"), id),
                content -> id.in(content).map(deal -> "deal:" + deal));
    }

    private void route(JobContext job) throws Exception {
        InboxMessage message = Inbox.in(store)
                .messageOf(job.payload())
                .orElseThrow(() -> new JobFailedException("The event is no longer in the inbox."));
        router.route(
                "",
                events.parse(message.headers().get("content-type"), message.body())
                        .event());
    }
}
