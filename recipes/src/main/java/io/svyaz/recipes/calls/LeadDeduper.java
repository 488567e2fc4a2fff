package io.svyaz.recipes.calls;

import io.svyaz.recipes.calls.LeadDecision.CreateLead;
import io.svyaz.recipes.calls.LeadDecision.NoteOnDeal;
import io.svyaz.recipes.calls.LeadDecision.Skip;
import io.svyaz.recipes.calls.LeadDecision.UpdateLead;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides whether a call makes a lead or belongs to something the CRM already has.
 *
 * <p>The first row that applies wins; the order of the input has no influence:
 *
 * <ol>
 *   <li>A lead already stores this call: update it, open or closed. A repeated notification makes nothing new.
 *   <li>Open leads: update the newest of them, however old.
 *   <li>Deals in work, if the policy looks at deals: note on the newest. One call is one note, not one per deal.
 *   <li>Closed leads changed within {@link DedupePolicy#reuseClosedFor}: update the one changed last.
 *   <li>A known contact or company: a new lead bound to it, or nothing if repeat leads are off.
 *   <li>Nobody knows the number: a new lead.
 * </ol>
 *
 * <p>Answered and missed calls take the same rows: missed ones that are not wanted were refused by
 * {@link LostCallRule} before.
 *
 * @param policy the switches of rows 3 to 5
 */
public record LeadDeduper(DedupePolicy policy) {

    private static final Comparator<KnownLead> BY_CREATION =
            Comparator.comparing(KnownLead::createdAt).thenComparing(KnownLead::id);
    private static final Comparator<KnownLead> BY_CHANGE =
            Comparator.comparing(KnownLead::modifiedAt).thenComparing(KnownLead::id);
    private static final Comparator<KnownDeal> NEWEST_DEAL =
            Comparator.comparing(KnownDeal::createdAt).thenComparing(KnownDeal::id);

    /**
     * The decision for one call, given what the CRM knows at the moment {@code now}.
     *
     * @param callSessionId id of the call
     * @param known what the CRM knows
     * @param now the present moment
     * @return the first row that applies
     */
    public LeadDecision decide(String callSessionId, KnownCustomer known, Instant now) {
        return last(known, lead -> lead.holds(callSessionId), BY_CREATION)
                .or(() -> last(known, KnownLead::open, BY_CREATION))
                .or(() -> openDeal(known))
                .or(() -> last(known, lead -> closedRecently(lead, now), BY_CHANGE))
                .orElseGet(() -> nothingInWork(known));
    }

    private static Optional<LeadDecision> last(
            KnownCustomer known, Predicate<KnownLead> condition, Comparator<KnownLead> order) {
        return known.leads().stream().filter(condition).max(order).map(UpdateLead::new);
    }

    private Optional<LeadDecision> openDeal(KnownCustomer known) {
        return known.openDeals().stream()
                .filter(deal -> policy.dealAware())
                .max(NEWEST_DEAL)
                .map(deal -> new NoteOnDeal(deal.id()));
    }

    private boolean closedRecently(KnownLead lead, Instant now) {
        Duration window = policy.reuseClosedFor();
        return !lead.open()
                && !window.isZero()
                && Duration.between(lead.modifiedAt(), now).compareTo(window) < 0;
    }

    private LeadDecision nothingInWork(KnownCustomer known) {
        boolean customer = !known.contactIds().isEmpty() || !known.companyIds().isEmpty();
        return customer && !policy.repeatLeads()
                ? new Skip(SkipReason.KNOWN_CUSTOMER)
                : new CreateLead(only(known.contactIds()), only(known.companyIds()));
    }

    private static Optional<Long> only(Set<Long> ids) {
        return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }
}
