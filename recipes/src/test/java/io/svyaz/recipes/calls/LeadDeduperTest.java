package io.svyaz.recipes.calls;

import static io.svyaz.recipes.calls.Calls.NOON;
import static io.svyaz.recipes.calls.KnownLead.State.CONVERTED;
import static io.svyaz.recipes.calls.KnownLead.State.JUNK;
import static io.svyaz.recipes.calls.KnownLead.State.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.recipes.calls.LeadDecision.CreateLead;
import io.svyaz.recipes.calls.LeadDecision.NoteOnDeal;
import io.svyaz.recipes.calls.LeadDecision.Skip;
import io.svyaz.recipes.calls.LeadDecision.UpdateLead;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeadDeduperTest {

    private static final CreateLead UNBOUND = new CreateLead(Optional.empty(), Optional.empty());
    private static final Instant LONG_AGO = NOON.minus(Duration.ofDays(900));

    private final LeadDeduper standard = new LeadDeduper(DedupePolicy.standard());

    @Test
    @DisplayName("S4-18 new caller: new lead")
    void makesALeadForANewCaller() {
        assertThat(decide(standard, KnownCustomer.unknown())).isEqualTo(UNBOUND);
    }

    @Test
    @DisplayName("S4-18 the lead that stores the call is updated, even closed and beside an open one")
    void updatesTheLeadThatStoresTheCall() {
        var same = Calls.lead(1, JUNK, LONG_AGO, Set.of("call"));
        var other = Calls.lead(2, OPEN, NOON, Set.of("other call"));

        assertThat(decide(standard, Calls.withLeads(other, same))).isEqualTo(new UpdateLead(same));
    }

    @Test
    @DisplayName("S4-18 several open leads: the newest, however old")
    void updatesTheNewestOpenLead() {
        var older = Calls.lead(9, OPEN, LONG_AGO, Set.of());
        var newer = Calls.lead(3, OPEN, LONG_AGO.plusSeconds(1), Set.of());
        var twin = Calls.lead(4, OPEN, LONG_AGO.plusSeconds(1), Set.of());

        assertThat(decide(standard, Calls.withLeads(older, newer))).isEqualTo(new UpdateLead(newer));
        assertThat(decide(standard, Calls.withLeads(twin, newer))).isEqualTo(new UpdateLead(twin));
    }

    @Test
    @DisplayName("S4-18 known contact with an open deal: note on the deal, no lead")
    void notesTheCallOnTheNewestDeal() {
        var known = new KnownCustomer(
                List.of(),
                Set.of(5L),
                Set.of(),
                List.of(new KnownDeal(8, LONG_AGO), new KnownDeal(7, NOON), new KnownDeal(6, NOON)));

        assertThat(decide(standard, known)).isEqualTo(new NoteOnDeal(7));
        assertThat(decide(new LeadDeduper(new DedupePolicy(false, true, Duration.ZERO)), known))
                .isEqualTo(new CreateLead(Optional.of(5L), Optional.empty()));
    }

    @Test
    @DisplayName("S4-18 an open lead goes before an open deal")
    void prefersTheOpenLeadToTheDeal() {
        var lead = Calls.open(1);
        var known =
                new KnownCustomer(List.of(lead), Set.of(5L), Set.of(), List.of(new KnownDeal(8, NOON.plusSeconds(9))));

        assertThat(decide(standard, known)).isEqualTo(new UpdateLead(lead));
    }

    @Test
    @DisplayName("S4-18 known contact or company with nothing in work: repeat lead bound to it")
    void bindsTheRepeatLeadToTheOnlyCustomer() {
        assertThat(decide(standard, customer(Set.of(5L), Set.of(6L))))
                .isEqualTo(new CreateLead(Optional.of(5L), Optional.of(6L)));
        assertThat(decide(standard, customer(Set.of(5L, 7L), Set.of(6L))))
                .isEqualTo(new CreateLead(Optional.empty(), Optional.of(6L)));
    }

    @Test
    @DisplayName("S4-18 known customer and repeat leads off: skipped, new caller still gives a lead")
    void skipsKnownCustomersWhenRepeatLeadsAreOff() {
        var once = new LeadDeduper(new DedupePolicy(true, false, Duration.ZERO));
        var skip = new Skip(SkipReason.KNOWN_CUSTOMER);

        assertThat(decide(once, customer(Set.of(5L), Set.of()))).isEqualTo(skip);
        assertThat(decide(once, customer(Set.of(), Set.of(6L)))).isEqualTo(skip);
        assertThat(decide(once, KnownCustomer.unknown())).isEqualTo(UNBOUND);
    }

    @Test
    @DisplayName("S4-18 closed leads stay closed unless the policy has a window")
    void leavesClosedLeadsAloneByDefault() {
        var known = Calls.withLeads(
                Calls.lead(1, JUNK, NOON, Set.of()), Calls.lead(2, CONVERTED, NOON.plusSeconds(60), Set.of()));

        assertThat(decide(standard, known)).isEqualTo(UNBOUND);
    }

    @Test
    @DisplayName("S4-18 within the window the closed lead changed last is updated")
    void reusesAClosedLeadWithinTheWindow() {
        var month = new LeadDeduper(new DedupePolicy(true, true, Duration.ofDays(30)));
        var edge = NOON.minus(Duration.ofDays(30));
        var inside = Calls.lead(1, JUNK, edge.plusSeconds(1), Set.of());
        var outside = Calls.lead(2, JUNK, edge, Set.of());
        var createdLater = new KnownLead(3, JUNK, edge.plusSeconds(1), edge.plusSeconds(2), Set.of(), List.of());

        assertThat(decide(month, Calls.withLeads(outside, inside))).isEqualTo(new UpdateLead(inside));
        assertThat(decide(month, Calls.withLeads(outside))).isEqualTo(UNBOUND);
        assertThat(decide(month, Calls.withLeads(inside, createdLater))).isEqualTo(new UpdateLead(createdLater));
    }

    private static KnownCustomer customer(Set<Long> contacts, Set<Long> companies) {
        return new KnownCustomer(List.of(), contacts, companies, List.of());
    }

    private static LeadDecision decide(LeadDeduper deduper, KnownCustomer known) {
        return deduper.decide("call", known, NOON);
    }
}
