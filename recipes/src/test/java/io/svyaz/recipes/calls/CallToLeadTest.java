package io.svyaz.recipes.calls;

import static io.svyaz.recipes.calls.Calls.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.recipes.calls.CallOutcome.Enrichment;
import io.svyaz.recipes.calls.CallOutcome.Kind;
import io.svyaz.recipes.phone.PhoneNormalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallToLeadTest {

    private final MemoryLeadStore crm = new MemoryLeadStore();
    private final CallToLead flow = CallToLead.builder(crm).clock(() -> NOON).build();

    @Test
    @DisplayName("S4-19 a new caller becomes a lead")
    void makesALead() {
        assertThat(flow.handle(Calls.full("1").build()))
                .isEqualTo(new CallOutcome(
                        Kind.CREATED,
                        Optional.of(100L),
                        Optional.empty(),
                        "nothing in work for this number",
                        Enrichment.NO));
        assertThat(crm.writes).containsExactly("create 100");
        assertThat(crm.leads.get(100L)).containsEntry("TITLE", "CoMagic call: +74951234567");
    }

    @Test
    @DisplayName("S4-16 lost 9 s call is skipped, nothing is asked or written")
    void skipsAShortLostCall() {
        var call = Calls.answered("1")
                .lost(true)
                .totalDuration(Duration.ofSeconds(9))
                .build();

        assertThat(flow.handle(call))
                .isEqualTo(new CallOutcome(
                        Kind.SKIPPED,
                        Optional.empty(),
                        Optional.empty(),
                        "lost call shorter than the minimum",
                        Enrichment.NO));
        assertThat(crm.writes).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("S4-17 a call without a usable number is skipped with the reason")
    @CsvSource({", no phone number", "anonymous, hidden number", "112, short number", "999999999999, not a phone number"
    })
    void skipsACallWithoutANumber(String phone, String reason) {
        var outcome = flow.handle(CallFacts.builder("1").contactPhone(phone).build());

        assertThat(outcome.kind()).isEqualTo(Kind.SKIPPED);
        assertThat(outcome.reason()).isEqualTo(reason);
        assertThat(crm.writes).isEmpty();
    }

    @Test
    @DisplayName("S4-21 the next call of an open lead is a timeline comment and an update")
    void addsTheNextCallToTheOpenLead() {
        flow.handle(Calls.full("1").build());
        crm.leads.get(100L).putAll(Map.of("TITLE", "Mine", "STATUS_ID", "IN_PROCESS", "COMMENTS", "Told"));

        var outcome =
                flow.handle(Calls.answered("2").contactPhone("+74951234567").build());

        assertThat(outcome.kind()).isEqualTo(Kind.UPDATED);
        assertThat(outcome.reason()).isEqualTo("open lead");
        assertThat(crm.writes)
                .containsExactly("create 100", "comment on lead 100: CoMagic Session ID: 2", "update 100");
        assertThat(crm.leads.get(100L))
                .containsEntry("TITLE", "Mine")
                .containsEntry("STATUS_ID", "IN_PROCESS")
                .containsEntry("COMMENTS", "Told")
                .containsEntry("ORIGIN_ID", "1")
                .containsEntry("UF_CRM_COMAGIC_ID", "2")
                .containsEntry("UTM_SOURCE", "yandex");
    }

    @Test
    @DisplayName("S4-18 the same call again updates its lead, even a closed one, without a second comment")
    void recognisesTheSameCall() {
        flow.handle(Calls.answered("1").build());
        crm.leads.get(100L).put("STATUS_ID", "JUNK");

        var outcome = flow.handle(Calls.answered("1").build());

        assertThat(outcome.kind()).isEqualTo(Kind.UPDATED);
        assertThat(outcome.reason()).isEqualTo("call already on the lead");
        assertThat(crm.writes).containsExactly("create 100", "update 100");
    }

    @Test
    @DisplayName("S4-18 a closed lead is reused within the window of the policy")
    void reusesAClosedLead() {
        var reusing = CallToLead.builder(crm)
                .clock(() -> NOON.plusSeconds(60))
                .dedupe(new DedupePolicy(true, true, Duration.ofMinutes(5)))
                .build();
        reusing.handle(Calls.answered("1").build());
        crm.leads.get(100L).put("STATUS_ID", "JUNK");

        assertThat(reusing.handle(Calls.answered("2").build()).reason()).isEqualTo("recently closed lead");
        assertThat(flow.handle(Calls.answered("3").build()).kind()).isEqualTo(Kind.CREATED);
    }

    @Test
    @DisplayName("S4-18 a call from a contact with an open deal is noted on the deal")
    void notesTheCallOnTheDeal() {
        crm.customer(new KnownCustomer(List.of(), Set.of(5L), Set.of(), List.of(new KnownDeal(77, NOON))));

        assertThat(flow.handle(Calls.answered("1").build()))
                .isEqualTo(new CallOutcome(
                        Kind.NOTED_ON_DEAL, Optional.empty(), Optional.of(77L), "deal in work", Enrichment.NO));
        assertThat(crm.writes).containsExactly("comment on deal 77: CoMagic Session ID: 1");
    }

    @Test
    @DisplayName("S4-18 a known customer is skipped when repeat leads are off")
    void skipsAKnownCustomer() {
        crm.customer(new KnownCustomer(List.of(), Set.of(5L), Set.of(), List.of()));
        var once = CallToLead.builder(crm)
                .dedupe(new DedupePolicy(true, false, Duration.ZERO))
                .build();

        assertThat(once.handle(Calls.answered("1").build()).reason()).isEqualTo("known customer, repeat leads are off");
        assertThat(crm.writes).isEmpty();
    }

    @Test
    @DisplayName("S4-18 a create of unknown outcome is thrown, and the call again finds the lead")
    void handsAnUnknownOutcomeToTheCaller() {
        var cut = new MemoryLeadStore() {
            @Override
            public synchronized long create(LeadWrite lead) {
                super.create(lead);
                throw new IllegalStateException("connection lost");
            }
        };
        var cutFlow = CallToLead.builder(cut).clock(() -> NOON).build();

        assertThatThrownBy(() -> cutFlow.handle(Calls.answered("1").build())).hasMessage("connection lost");
        var again = cutFlow.handle(Calls.answered("1").build());

        assertThat(again.kind()).isEqualTo(Kind.UPDATED);
        assertThat(again.leadId()).contains(100L);
        assertThat(cut.leads).hasSize(1);
    }

    @Test
    @DisplayName("S4-17 settings of the flow reach its parts")
    void usesItsSettings() {
        var custom = CallToLead.builder(crm)
                .phones(PhoneNormalizer.forRegions(List.of("RU", "BY")))
                .lostCalls(new LostCallRule(LostCallPolicy.KEEP_ALL, Duration.ZERO))
                .fieldNames(LeadFieldNames.article())
                .texts(CallTexts.russian())
                .build();

        custom.handle(
                CallFacts.builder("1").lost(true).contactPhone("80291234567").build());

        assertThat(crm.leads.get(100L))
                .containsEntry("TITLE", "Звонок CoMagic: +375291234567")
                .containsEntry("UF_COMAGIC_ID", "1");
    }
}
