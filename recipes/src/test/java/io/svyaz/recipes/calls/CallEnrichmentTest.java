package io.svyaz.recipes.calls;

import static io.svyaz.recipes.calls.Calls.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.recipes.calls.CallOutcome.Enrichment;
import io.svyaz.recipes.calls.CallOutcome.Kind;
import io.svyaz.recipes.calls.IntegrationEvent.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallEnrichmentTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final MemoryLeadStore crm = new MemoryLeadStore();
    private final List<IntegrationEvent> events = new ArrayList<>();
    private final List<VisitWindow> windows = new ArrayList<>();

    @Test
    @DisplayName("S4-25 visitor facts are added to the lead")
    void addsVisitorFacts() {
        var outcome = flow(known(3)).handle(Calls.answered("1").build());

        assertThat(outcome.enrichment()).isEqualTo(Enrichment.YES);
        assertThat(crm.writes).containsExactly("create 100", "update 100");
        assertThat(crm.leads.get(100L))
                .containsEntry("UF_CRM_CM_SESSION_COUNT", 3)
                .containsEntry("UF_CRM_CM_FIRST_SOURCE", "google");
        assertThat(events).isEmpty();
    }

    @Test
    @DisplayName("S4-24 no visit known: the lead stays as it is")
    void writesNothingForAnUnknownVisit() {
        VisitFacts empty = new VisitFacts(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        assertThat(flow((call, window) -> Optional.empty())
                        .handle(Calls.answered("1").build())
                        .enrichment())
                .isEqualTo(Enrichment.NO);
        assertThat(flow((call, window) -> Optional.of(empty))
                        .handle(Calls.answered("1").build())
                        .enrichment())
                .isEqualTo(Enrichment.NO);
        assertThat(crm.writes).containsExactly("create 100", "update 100");
    }

    @Test
    @DisplayName("S4-24 the visit is looked for on the day of the call, else on the present day, in account time")
    void looksAtTheDaysOfTheAccount() {
        VisitSource recording = (call, window) -> {
            windows.add(window);
            return Optional.empty();
        };
        var callStart = Instant.parse("2026-01-31T21:30:00Z");

        flow(recording).handle(Calls.answered("1").startedAt(callStart).build());
        flow(recording).handle(Calls.answered("2").build());

        assertThat(windows)
                .containsExactly(
                        new VisitWindow(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 1)),
                        new VisitWindow(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2)));
    }

    @Test
    @DisplayName("S4-26 a failed lookup is one row of the event log and the lead survives")
    void recordsAFailedLookup() {
        var outcome = flow((call, window) -> {
                    throw new IllegalStateException("CoMagic API error: limit");
                })
                .handle(Calls.answered("1").build());

        assertThat(outcome.kind()).isEqualTo(Kind.CREATED);
        assertThat(outcome.leadId()).contains(100L);
        assertThat(outcome.enrichment()).isEqualTo(Enrichment.FAILED);
        assertThat(events)
                .containsExactly(new IntegrationEvent(
                        Severity.WARNING, "COMAGIC_ENRICH_FAIL", "local.comagic", "CoMagic API error: limit", NOON));
    }

    @Test
    @DisplayName("S4-26 a failed write of visitor facts is the same")
    void recordsAFailedWrite() {
        var readOnly = new MemoryLeadStore() {
            @Override
            public synchronized void update(long leadId, LeadWrite changes) {
                throw new IllegalStateException("read only");
            }
        };

        var outcome =
                flow(readOnly, known(1), events::add).handle(Calls.answered("1").build());

        assertThat(outcome.enrichment()).isEqualTo(Enrichment.FAILED);
        assertThat(readOnly.leads).hasSize(1);
        assertThat(events).extracting(IntegrationEvent::description).containsExactly("read only");
    }

    @Test
    @DisplayName("S4-26 not even an Error of the port loses the lead; its description is bounded")
    void survivesAnError() {
        var outcome = flow((call, window) -> {
                    throw new AssertionError("x\n".repeat(5_000));
                })
                .handle(Calls.answered("1").build());
        flow((call, window) -> {
                    throw new StackOverflowError();
                })
                .handle(Calls.answered("1").build());

        assertThat(outcome.enrichment()).isEqualTo(Enrichment.FAILED);
        assertThat(events)
                .extracting(IntegrationEvent::description)
                .satisfiesExactly(
                        bounded -> assertThat(bounded)
                                .hasSize(1000)
                                .startsWith("x x ")
                                .endsWith("…"),
                        named -> assertThat(named).isEqualTo("StackOverflowError"));
    }

    @Test
    @DisplayName("S4-26 a broken event log loses nothing either")
    void survivesABrokenEventLog() {
        var outcome = flow(
                        crm,
                        (call, window) -> {
                            throw new IllegalStateException("lookup");
                        },
                        event -> {
                            throw new IllegalStateException("log");
                        })
                .handle(Calls.answered("1").build());

        assertThat(outcome.kind()).isEqualTo(Kind.CREATED);
        assertThat(outcome.enrichment()).isEqualTo(Enrichment.FAILED);
    }

    @Test
    @DisplayName("S4-25 a call without a lead is not looked up")
    void looksUpOnlyCallsOfLeads() {
        crm.customer(new KnownCustomer(List.of(), Set.of(5L), Set.of(), List.of(new KnownDeal(7, NOON))));
        var flow = flow((call, window) -> {
            throw new AssertionError("asked");
        });

        flow.handle(Calls.answered("1").build());
        flow.handle(CallFacts.builder("2").build());

        assertThat(events).isEmpty();
    }

    private CallToLead flow(VisitSource visits) {
        return flow(crm, visits, events::add);
    }

    private static CallToLead flow(LeadStore leads, VisitSource visits, EventSink events) {
        return CallToLead.builder(leads)
                .visits(visits, MOSCOW)
                .events(events)
                .clock(() -> NOON)
                .build();
    }

    private static VisitSource known(int sessions) {
        return (call, window) -> Optional.of(new VisitFacts(
                Optional.of("9"),
                Optional.empty(),
                Optional.of(sessions),
                Optional.of("google"),
                Optional.empty(),
                List.of()));
    }
}
