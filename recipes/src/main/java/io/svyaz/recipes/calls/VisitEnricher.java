package io.svyaz.recipes.calls;

import io.svyaz.recipes.calls.CallOutcome.Enrichment;
import io.svyaz.recipes.internal.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** Adds facts about the visitor to a lead; a failure is one row of the event log and nothing more. */
final class VisitEnricher {

    private static final int MAX_DESCRIPTION = 1000;

    private final LeadStore leads;
    private final VisitSource visits;
    private final ZoneId accountZone;
    private final VisitLeadMapper mapper;
    private final EventSink events;
    private final InstantSource clock;

    VisitEnricher(
            LeadStore leads,
            VisitSource visits,
            ZoneId accountZone,
            VisitLeadMapper mapper,
            EventSink events,
            InstantSource clock) {
        this.leads = leads;
        this.visits = visits;
        this.accountZone = accountZone;
        this.mapper = mapper;
        this.events = events;
        this.clock = clock;
    }

    Enrichment enrich(CallFacts call, long leadId) {
        try {
            return write(call, leadId);
        } catch (Throwable failure) { // ports are foreign code: not even an Error may undo a written lead
            report(failure);
            return Enrichment.FAILED;
        }
    }

    private Enrichment write(CallFacts call, long leadId) {
        Instant moment = call.startedAt().orElseGet(clock::instant);
        Optional<LeadWrite> changes = visits.find(call, VisitWindow.of(moment, accountZone))
                .map(mapper::update)
                .filter(write -> !write.isEmpty());
        changes.ifPresent(write -> leads.update(leadId, write));
        return changes.isPresent() ? Enrichment.YES : Enrichment.NO;
    }

    private void report(Throwable failure) {
        String message = Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
        IntegrationEvent event = EnrichmentFailure.row(Texts.line(message, MAX_DESCRIPTION), clock.instant());
        try {
            events.record(event);
        } catch (RuntimeException logIsDown) {
            // The lead is written and the outcome says FAILED: a broken event log is no reason to do the call again.
        }
    }
}
