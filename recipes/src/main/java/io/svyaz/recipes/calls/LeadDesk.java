package io.svyaz.recipes.calls;

import io.svyaz.recipes.calls.LeadDecision.CreateLead;
import io.svyaz.recipes.calls.LeadDecision.NoteOnDeal;
import io.svyaz.recipes.calls.LeadDecision.Skip;
import io.svyaz.recipes.calls.LeadDecision.UpdateLead;
import io.svyaz.recipes.internal.StripedLocks;
import io.svyaz.recipes.phone.Phone;
import io.svyaz.recipes.phone.PhoneNormalizer;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Finds what the CRM knows, decides, writes: what calls, chats and site requests have in common. Thread-safe.
 *
 * <p>Contacts of one customer are handled one at a time within this object; across nodes {@link NewLeads} keeps two of them
 * from making two leads. Share one object among the flows of a portal.
 */
public final class LeadDesk {
    private final LeadStore leads;
    private final PhoneNormalizer phones;
    private final LeadDeduper deduper;
    private final NewLeads newLeads;
    private final InstantSource clock;
    private final StripedLocks locks = new StripedLocks();

    /**
     * A desk for this CRM.
     *
     * @param leads the CRM
     * @param phones recognises the number of a lead in another spelling
     * @param policy when a contact belongs to something the CRM already has
     * @param newLeads sees to one lead across nodes
     * @param clock the present moment
     */
    public LeadDesk(
            LeadStore leads, PhoneNormalizer phones, DedupePolicy policy, NewLeads newLeads, InstantSource clock) {
        this.leads = leads;
        this.phones = phones;
        this.deduper = new LeadDeduper(policy);
        this.newLeads = newLeads;
        this.clock = clock;
    }

    /**
     * Puts a contact where it belongs. Safe to repeat: what was written before is found by its origin.
     *
     * @param content what it brings
     * @return what was done and why
     */
    public LeadOutcome put(LeadContent content) {
        String customer = content.keys()
                .phone()
                .map(Phone::e164)
                .or(content.keys()::email)
                .orElseGet(content::originId);
        return locks.whileHolding(customer, () -> write(content, customer));
    }

    private LeadOutcome write(LeadContent content, String customer) {
        KnownCustomer known = leads.find(content.keys(), content.originId());
        LeadDecision decision = deduper.decide(content.originId(), known, clock.instant());
        if (decision instanceof CreateLead create) {
            long newest = known.leads().stream()
                    .map(KnownLead::id)
                    .max(Comparator.naturalOrder())
                    .orElse(0L);
            return create(content, create, customer, newest);
        }
        if (decision instanceof UpdateLead update) {
            return update(content, update);
        }
        if (decision instanceof NoteOnDeal note) {
            leads.commentOnDeal(note.dealId(), content.comment());
            return LeadOutcome.notedOnDeal(note.dealId());
        }
        return LeadOutcome.skipped(((Skip) decision).reason());
    }

    /** Nodes that know the same leads ask for the same next one, so the key needs no clean-up once that lead is closed. */
    private LeadOutcome create(LeadContent content, CreateLead decision, String customer, long after) {
        AtomicBoolean mine = new AtomicBoolean();
        long id = newLeads.leadOf(customer + ":" + after, () -> {
            mine.set(true);
            return leads.create(content.create(decision));
        });
        if (mine.get()) {
            return LeadOutcome.created(id);
        }
        Optional<KnownLead> made = leads.lead(id).filter(lead -> stillOf(content.keys(), lead));
        return made.isPresent()
                ? update(content, new UpdateLead(made.get()))
                : create(content, decision, customer, id); // deleted, closed or given another number: the next one
    }

    private boolean stillOf(CustomerKeys keys, KnownLead lead) {
        return lead.open()
                && (keys.phone().isEmpty()
                        || lead.phones().isEmpty()
                        || lead.phones().stream()
                                .anyMatch(number ->
                                        phones.isSpellingOf(keys.phone().get(), number)));
    }

    private LeadOutcome update(LeadContent content, UpdateLead decision) {
        KnownLead lead = decision.lead();
        boolean again = lead.holds(content.originId());
        if (!again) {
            // Before the update, which stores the origin: a crash in between repeats the comment, never loses it.
            leads.commentOnLead(lead.id(), content.comment());
        }
        LeadWrite changes = content.update(decision);
        if (!changes.isEmpty()) {
            leads.update(lead.id(), changes);
        }
        String reason = again ? "call already on the lead" : lead.open() ? "open lead" : "recently closed lead";
        return LeadOutcome.updated(lead.id(), reason);
    }
}
