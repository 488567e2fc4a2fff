package io.svyaz.recipes.calls;

import static io.svyaz.recipes.calls.Calls.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.recipes.calls.LeadDecision.UpdateLead;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LeadDeduperPropertyTest {

    @Property(tries = 500)
    void anOpenLeadOrTheCallItselfAlwaysMeansAnUpdate(
            @ForAll("customers") KnownCustomer known, @ForAll("policies") DedupePolicy policy) {
        boolean stored = known.leads().stream().anyMatch(lead -> lead.holds("call"));
        boolean open = known.leads().stream().anyMatch(KnownLead::open);

        LeadDecision decision = new LeadDeduper(policy).decide("call", known, NOON);

        if (stored || open) {
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            UpdateLead.class,
                            update -> assertThat(
                                            stored
                                                    ? update.lead().holds("call")
                                                    : update.lead().open())
                                    .isTrue());
        } else if (policy.reuseClosedFor().isZero()) {
            assertThat(decision).isNotInstanceOf(UpdateLead.class);
        }
    }

    @Property(tries = 500)
    void theOrderOfTheInputHasNoInfluence(
            @ForAll("customers") KnownCustomer known, @ForAll("policies") DedupePolicy policy, @ForAll long seed) {
        var leads = new ArrayList<>(known.leads());
        var deals = new ArrayList<>(known.openDeals());
        Collections.shuffle(leads, new Random(seed));
        Collections.shuffle(deals, new Random(seed));
        var shuffled = new KnownCustomer(leads, known.contactIds(), known.companyIds(), deals);
        var deduper = new LeadDeduper(policy);

        assertThat(deduper.decide("call", shuffled, NOON)).isEqualTo(deduper.decide("call", known, NOON));
    }

    @Provide
    Arbitrary<DedupePolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Duration.ZERO, Duration.ofDays(2)))
                .as(DedupePolicy::new);
    }

    @Provide
    Arbitrary<KnownCustomer> customers() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(-1, 100);
        Arbitrary<Set<String>> calls =
                Arbitraries.of("call", "a", "b", "c", "d").set().ofMaxSize(1);
        Arbitrary<List<KnownLead>> leads = Combinators.combine(
                        Arbitraries.longs().between(1, 50), Arbitraries.of(KnownLead.State.class), hours, hours, calls)
                .as((id, state, created, modified, ids) ->
                        new KnownLead(id, state, hoursAgo(created), hoursAgo(modified), ids, List.of()))
                .list()
                .uniqueElements(KnownLead::id)
                .ofMaxSize(4);
        Arbitrary<List<KnownDeal>> deals = Combinators.combine(
                        Arbitraries.longs().between(1, 50), hours)
                .as((id, created) -> new KnownDeal(id, hoursAgo(created)))
                .list()
                .uniqueElements(KnownDeal::id)
                .ofMaxSize(3);
        Arbitrary<Set<Long>> ids = Arbitraries.longs().between(1, 9).set().ofMaxSize(2);
        return Combinators.combine(leads, ids, ids, deals).as(KnownCustomer::new);
    }

    private static Instant hoursAgo(int hours) {
        return NOON.minus(Duration.ofHours(hours));
    }
}
