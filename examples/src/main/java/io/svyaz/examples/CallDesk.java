package io.svyaz.examples;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.comagic.Account;
import io.svyaz.comagic.ComagicClient;
import io.svyaz.kit.Store;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.kit.inbox.BodyCleaner;
import io.svyaz.kit.inbox.WebhookInbox;
import io.svyaz.kit.queue.JobErrorKind;
import io.svyaz.kit.queue.JobEvent;
import io.svyaz.kit.queue.SyncWorker;
import io.svyaz.kit.queue.SyncWorkerBuilder;
import io.svyaz.kit.queue.WorkerListener;
import io.svyaz.recipes.calls.BitrixLeadStore;
import io.svyaz.recipes.calls.CallToLead;
import io.svyaz.recipes.calls.ComagicVisitSource;
import io.svyaz.recipes.calls.EventSink;
import io.svyaz.recipes.calls.LateEnrichment;
import io.svyaz.recipes.calls.LeadFieldNames;
import io.svyaz.recipes.calls.NewLeads;
import io.svyaz.webhook.WebhookVerifier;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/**
 * The whole integration: an inbox that stores and answers, and a worker that writes the leads.
 *
 * <p>What the inbox has answered with 200 is in the store, and stays there until its lead is written, whatever happens to this
 * JVM in between.
 */
final class CallDesk {
    private final WebhookInbox inbox;
    private final SyncWorker worker;

    /** What became of one call. */
    record Entry(String call, String outcome, String lead, String detail) {
        String line() {
            return "call " + call + ": " + outcome + " " + lead + " (" + detail + ")";
        }
    }

    CallDesk(
            Store store,
            BitrixClient bitrix,
            ComagicClient comagic,
            LeadFieldNames names,
            WebhookVerifier verifier,
            EventSink events,
            Consumer<Entry> journal,
            CallPace pace) {
        CallEvents facts = new CallEvents();
        inbox = WebhookInbox.builder(store, "comagic")
                .verifier(verifier)
                .refusalStatus(403)
                .bodyCleaner(BodyCleaner.masking("integration_key"))
                .event(facts.name())
                .orderKey(facts.lane())
                .build();

        ZoneId zone = comagic.account().map(Account::zone).execute().orElse(ZoneOffset.UTC);
        BitrixLeadStore leads = new BitrixLeadStore(bitrix, names);
        CallToLead flow = CallToLead.builder(leads)
                .fieldNames(names)
                .newLeads(NewLeads.shared(IdMap.in(store, pace.lease())))
                .clock(store.clock())
                .build();
        LateEnrichment late = new LateEnrichment(
                leads, new ComagicVisitSource(comagic), zone, names, events, pace.patience(), store.clock());
        CallJobs jobs = new CallJobs(store, flow, late, zone, pace, journal);

        SyncWorkerBuilder handlers = SyncWorker.builder(store)
                .name("calls")
                .threads(4)
                .policy(pace.policy())
                .lease(pace.lease())
                .pollInterval(pace.poll())
                .sweepInterval(pace.poll().multipliedBy(5))
                .keepFinished(Duration.ofDays(30))
                .listener(new Failures(journal))
                .handler(CallJobs.ENRICH, jobs::enrich);
        CallEvents.jobTypes().forEach(type -> handlers.handler(type, jobs::call));
        worker = handlers.build();
    }

    WebhookInbox inbox() {
        return inbox;
    }

    SyncWorker worker() {
        return worker;
    }

    /** Tells what did not go well; the queue does what is to be done about it. */
    private record Failures(Consumer<Entry> journal) implements WorkerListener {
        @Override
        public void jobRetried(JobEvent job, JobErrorKind kind, Instant next) {
            tell("LATER", job, kind + ", again at " + next.truncatedTo(ChronoUnit.SECONDS));
        }

        @Override
        public void jobPostponed(JobEvent job, JobErrorKind kind, Instant until) {
            if (kind != JobErrorKind.POSTPONED) {
                tell("LATER", job, kind + ", postponed to " + until.truncatedTo(ChronoUnit.SECONDS));
            }
        }

        @Override
        public void jobFailed(JobEvent job, JobErrorKind kind, boolean blocks) {
            tell("FAILED", job, kind.name());
        }

        private void tell(String outcome, JobEvent job, String detail) {
            journal.accept(new Entry("?", outcome, "", "job " + job.id() + ": " + detail));
        }
    }
}
