package io.svyaz.recipes.calls;

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
 * lead; share one object per portal. Where several nodes take calls, give {@link CallToLeadBuilder#newLeads} an id map that
 * they share. Visitor facts are added after the lead is written and outside that order.
 *
 * <p>Handling a call again is safe: the lead that stores its session id is updated. Only a call noted on a deal, or
 * added to a lead that has since stored another call, is noted once more; drop repeated notifications before.
 */
public final class CallToLead {

    private final PhoneNormalizer phones;
    private final LostCallRule lostCalls;
    private final LeadDesk desk;
    private final Callbacks callbacks;
    private final CallLeadMapper mapper;
    private final VisitEnricher enricher;
    private final InstantSource clock;

    CallToLead(CallToLeadBuilder settings) {
        phones = settings.phones;
        lostCalls = settings.lostCalls;
        desk = new LeadDesk(settings.leads, settings.phones, settings.dedupe, settings.newLeads, settings.clock);
        callbacks = settings.callbacks;
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
        CallOutcome written = CallOutcome.of(desk.put(new CallContent(call, phone, mapper)));
        if (call.lost()) {
            written.leadId()
                    .or(written::dealId)
                    .ifPresent(onSomething -> callbacks.request(lost(call, phone, written)));
        }
        return written.leadId()
                .map(id -> written.with(enricher.enrich(call, id)))
                .orElse(written);
    }

    private LostCall lost(CallFacts call, Phone phone, CallOutcome written) {
        return new LostCall(
                call.callSessionId(),
                phone,
                written.leadId(),
                written.dealId(),
                call.startedAt().orElseGet(clock::instant));
    }
}
