package io.svyaz.recipes.calls;

import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.recipes.internal.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * Adds facts about the visitor to a lead some minutes after the call, when call tracking knows them. Thread-safe.
 *
 * <p>Made to be called by a queue: first after {@link #FIRST_DELAY}, and as long as it says {@link Result#NOT_YET}, again
 * after {@link #NEXT_DELAY}. Failures that pass by themselves are thrown as they are, for the queue to repeat; others, and
 * those that the queue gave up, are one row of the event log and nothing more: the lead stays as it is. Repeating it after
 * success writes the same values again.
 */
public final class LateEnrichment {
    /** When to look first. */
    public static final Duration FIRST_DELAY = Duration.ofMinutes(5);

    /** When to look again. */
    public static final Duration NEXT_DELAY = Duration.ofMinutes(10);

    private static final int MAX_DESCRIPTION = 1000;

    private final LeadStore leads;
    private final VisitSource visits;
    private final ZoneId accountZone;
    private final VisitLeadMapper mapper;
    private final EventSink events;
    private final Duration patience;
    private final InstantSource clock;

    /** What a run came to. */
    public enum Result {
        /** The facts are on the lead. */
        ENRICHED,
        /** Nothing is known of the visitor yet: ask again. */
        NOT_YET,
        /** Nothing was known for so long that nothing will be: do not ask again. */
        NOTHING_KNOWN,
        /** It cannot be done; the event log has a row. */
        FAILED
    }

    /**
     * A flow.
     *
     * @param leads the CRM
     * @param visits where visits are looked up
     * @param accountZone the account's time zone, by whose calendar visits are looked for
     * @param names names of the portal's own fields
     * @param events takes the row of a failure
     * @param patience how long after the call facts may still come
     * @param clock the present moment
     */
    public LateEnrichment(
            LeadStore leads,
            VisitSource visits,
            ZoneId accountZone,
            LeadFieldNames names,
            EventSink events,
            Duration patience,
            InstantSource clock) {
        this.leads = leads;
        this.visits = visits;
        this.accountZone = accountZone;
        this.mapper = new VisitLeadMapper(names);
        this.events = events;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * Looks once.
     *
     * @param call the call, with its visitor if the notification named one
     * @param leadId the lead it is on
     * @param calledAt when the call was, the same on each run, by which days are chosen and patience is measured
     * @return whether to ask again
     * @throws UnavailableException if a vendor is not there; ask again
     * @throws RateLimitedException if a vendor wants a pause; ask again
     */
    public Result enrich(CallFacts call, long leadId, Instant calledAt) {
        try {
            Optional<LeadWrite> changes = visits.find(call, VisitWindow.of(calledAt, accountZone))
                    .map(mapper::update)
                    .filter(write -> !write.isEmpty());
            changes.ifPresent(write -> leads.update(leadId, write));
            if (changes.isPresent()) {
                return Result.ENRICHED;
            }
        } catch (UnavailableException | RateLimitedException passing) {
            throw passing;
        } catch (ApiException lasting) {
            gaveUp(lasting);
            return Result.FAILED;
        }
        boolean stillHopeful = clock.instant().isBefore(calledAt.plus(patience));
        return stillHopeful ? Result.NOT_YET : Result.NOTHING_KNOWN;
    }

    /**
     * Records that the queue has repeated a failure often enough.
     *
     * @param failure the last one
     */
    public void gaveUp(Throwable failure) {
        String message = Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
        events.record(EnrichmentFailure.row(Texts.line(message, MAX_DESCRIPTION), clock.instant()));
    }
}
