package io.svyaz.recipes.calls;

import io.svyaz.recipes.phone.Phone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Examples the tests share; all are immutable or made anew. */
final class Calls {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Phone PHONE = new Phone(7, "4951234567", Optional.empty(), "RU");

    private Calls() {}

    static CallFactsBuilder answered(String id) {
        return CallFacts.builder(id).contactPhone("84951234567").totalDuration(Duration.ofSeconds(42));
    }

    static CallFactsBuilder full(String id) {
        return answered(id)
                .employeeName("Anna Petrova")
                .trafficType("organic")
                .site("https://shop.example/?a=1&b=2")
                .tags(List.of("target", "vip"))
                .utm(new Utm(
                        Optional.of("yandex"),
                        Optional.of("cpc"),
                        Optional.of("spring"),
                        Optional.of("banner"),
                        Optional.of("phone")));
    }

    static KnownLead open(long id) {
        return lead(id, KnownLead.State.OPEN, NOON, Set.of());
    }

    static KnownLead lead(long id, KnownLead.State state, Instant time, Set<String> calls) {
        return new KnownLead(id, state, time, time, calls, List.of());
    }

    static KnownCustomer withLeads(KnownLead... leads) {
        return new KnownCustomer(List.of(leads), Set.of(), Set.of(), List.of());
    }
}
