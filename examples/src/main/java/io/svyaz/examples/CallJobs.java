package io.svyaz.examples;

import io.svyaz.comagic.notifications.ComagicNotification;
import io.svyaz.comagic.notifications.MalformedNotificationException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.kit.Store;
import io.svyaz.kit.inbox.Inbox;
import io.svyaz.kit.inbox.InboxMessage;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.JobContext;
import io.svyaz.kit.queue.JobErrorKind;
import io.svyaz.kit.queue.JobFailedException;
import io.svyaz.kit.queue.JobPostponedException;
import io.svyaz.recipes.calls.CallFacts;
import io.svyaz.recipes.calls.CallNotifications;
import io.svyaz.recipes.calls.CallOutcome;
import io.svyaz.recipes.calls.CallToLead;
import io.svyaz.recipes.calls.LateEnrichment;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/** The two jobs of a call: the lead at once, the visit some minutes later. Both may be run again at any point. */
final class CallJobs {
    static final String ENRICH = "call.enrich";

    private final Store store;
    private final CallToLead flow;
    private final LateEnrichment late;
    private final ZoneId zone;
    private final CallPace pace;
    private final Consumer<CallDesk.Entry> journal;

    /** What the second job needs: where the call stands in the inbox, and its lead. */
    record Look(long inbox, long lead) {
        String json() {
            return "{\"inbox\":" + inbox + ",\"lead\":" + lead + "}";
        }
    }

    CallJobs(
            Store store,
            CallToLead flow,
            LateEnrichment late,
            ZoneId zone,
            CallPace pace,
            Consumer<CallDesk.Entry> journal) {
        this.store = store;
        this.flow = flow;
        this.late = late;
        this.zone = zone;
        this.pace = pace;
        this.journal = journal;
    }

    void call(JobContext job) {
        InboxMessage message = Inbox.in(store).messageOf(job.payload()).orElseThrow(CallJobs::purged);
        Optional<CallFacts> call = facts(message);
        if (call.isEmpty()) {
            journal.accept(new CallDesk.Entry("?", "IGNORED", "", "not about a call that has ended"));
            return;
        }
        CallOutcome outcome = flow.handle(call.get());
        outcome.leadId()
                .ifPresent(lead -> job.enqueue(Job.builder(ENRICH)
                        .delay(pace.firstLook())
                        .dedupe(call.get().callSessionId(), Duration.ofDays(1))
                        .payload(new Look(message.id(), lead).json())
                        .build()));
        journal.accept(new CallDesk.Entry(
                call.get().callSessionId(),
                outcome.kind().name(),
                outcome.leadId()
                        .map(id -> "lead " + id)
                        .or(() -> outcome.dealId().map(id -> "deal " + id))
                        .orElse(""),
                outcome.reason()));
    }

    void enrich(JobContext job) {
        Look look = job.payload(Look.class);
        InboxMessage message = Inbox.in(store).message(look.inbox()).orElseThrow(CallJobs::purged);
        CallFacts call = facts(message).orElseThrow(CallJobs::purged);
        LateEnrichment.Result result;
        try {
            result = late.enrich(call, look.lead(), message.receivedAt());
        } catch (UnavailableException away) {
            if (job.attempt() >= pace.policy().maxAttempts()) {
                late.gaveUp(away);
            }
            throw away;
        }
        if (result == LateEnrichment.Result.NOT_YET) {
            throw new JobPostponedException(
                    store.clock().instant().plus(pace.nextLook()), "call tracking knows nothing of the visit yet");
        }
        String detail = result == LateEnrichment.Result.ENRICHED ? "visit added" : "no visit";
        journal.accept(new CallDesk.Entry(call.callSessionId(), result.name(), "lead " + look.lead(), detail));
    }

    private Optional<CallFacts> facts(InboxMessage message) {
        try {
            return CallNotifications.facts(
                    ComagicNotification.parse(message.body()).details(), zone);
        } catch (MalformedNotificationException malformed) {
            throw new JobFailedException(JobErrorKind.UNREADABLE, String.valueOf(malformed.getMessage()), malformed);
        }
    }

    private static JobFailedException purged() {
        return new JobFailedException("The webhook is no longer in the inbox.");
    }
}
