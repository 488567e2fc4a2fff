package io.svyaz.recipes.calls;

import io.svyaz.recipes.calls.LeadDecision.CreateLead;
import io.svyaz.recipes.calls.LeadDecision.NoteOnDeal;
import io.svyaz.recipes.calls.LeadDecision.Skip;
import io.svyaz.recipes.calls.LeadDecision.UpdateLead;
import io.svyaz.recipes.internal.StripedLocks;
import io.svyaz.recipes.phone.NotAPhone;
import io.svyaz.recipes.phone.Phone;
import io.svyaz.recipes.phone.PhoneNormalizer;
import io.svyaz.recipes.phone.PhoneOutcome;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Turns a finished CoMagic call into one Bitrix24 lead.
 *
 * <p>Calls of one number are handled one at a time within this object, so that simultaneous notifications make one
 * lead; share one object per portal. Across JVMs the host must give calls of one number to one worker at a time, for
 * example by a queue lane per number. Visitor facts are added after the lead is written and outside that order.
 *
 * <p>Handling a call again is safe: the lead that stores its session id is updated. Only a call noted on a deal, or
 * added to a lead that has since stored another call, is noted once more; drop repeated notifications before.
 */
public final class CallToLead {

    private final LeadStore leads;
    private final PhoneNormalizer phones;
    private final LostCallRule lostCalls;
    private final LeadDeduper deduper;
    private final CallLeadMapper mapper;
    private final VisitEnricher enricher;
    private final InstantSource clock;
    private final StripedLocks locks = new StripedLocks();

    CallToLead(CallToLeadBuilder settings) {
        leads = settings.leads;
        phones = settings.phones;
        lostCalls = settings.lostCalls;
        deduper = new LeadDeduper(settings.dedupe);
        mapper = new CallLeadMapper(settings.fieldNames, new CallCommentBuilder(settings.texts), settings.phones);
        enricher = new VisitEnricher(
                settings.leads,
                settings.visits,
                settings.accountZone,
                new VisitLeadMapper(settings.fieldNames),
                settings.events,
                settings.clock);
        clock = settings.clock;
    }

    /**
     * Starts a flow into the given CRM with standard rules, REST field names, English texts and no visitor facts.
     *
     * @param leads the CRM
     * @return a builder
     */
    public static CallToLeadBuilder builder(LeadStore leads) {
        return new CallToLeadBuilder(leads);
    }

    /**
     * Handles one call.
     *
     * <p>Throws whatever the {@link LeadStore} throws. Then it is not known what was written, and handling the call
     * again is the remedy.
     *
     * @param call the call
     * @return what was done and why
     */
    public CallOutcome handle(CallFacts call) {
        Optional<SkipReason> unwanted = lostCalls.reasonToSkip(call);
        if (unwanted.isPresent()) {
            return CallOutcome.skipped(unwanted.get());
        }
        PhoneOutcome caller = phones.normalize(call.contactPhone().orElse(""));
        if (caller instanceof NotAPhone refused) {
            return CallOutcome.skipped(SkipReason.of(refused.reason()));
        }
        Phone phone = (Phone) caller;
        CallOutcome written = locks.whileHolding(phone.e164(), () -> write(call, phone));
        return written.leadId()
                .map(id -> written.with(enricher.enrich(call, id)))
                .orElse(written);
    }

    private CallOutcome write(CallFacts call, Phone phone) {
        KnownCustomer known = leads.find(phone, call.callSessionId());
        LeadDecision decision = deduper.decide(call.callSessionId(), known, clock.instant());
        if (decision instanceof CreateLead create) {
            return CallOutcome.created(leads.create(mapper.create(call, phone, create)));
        }
        if (decision instanceof UpdateLead update) {
            return update(call, phone, update);
        }
        if (decision instanceof NoteOnDeal note) {
            leads.commentOnDeal(note.dealId(), comment(call, phone));
            return CallOutcome.notedOnDeal(note.dealId());
        }
        return CallOutcome.skipped(((Skip) decision).reason());
    }

    private CallOutcome update(CallFacts call, Phone phone, UpdateLead decision) {
        KnownLead lead = decision.lead();
        boolean again = lead.holds(call.callSessionId());
        if (!again) {
            // Before the update, which stores the session id: a crash in between repeats the comment, never loses it.
            leads.commentOnLead(lead.id(), comment(call, phone));
        }
        leads.update(lead.id(), mapper.update(call, phone, decision));
        String reason = again ? "call already on the lead" : lead.open() ? "open lead" : "recently closed lead";
        return CallOutcome.updated(lead.id(), reason);
    }

    private String comment(CallFacts call, Phone phone) {
        return mapper.comments().build(call, phone, CallCommentBuilder.Format.PLAIN);
    }
}
