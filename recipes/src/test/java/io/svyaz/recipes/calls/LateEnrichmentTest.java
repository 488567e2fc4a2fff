package io.svyaz.recipes.calls;

import static io.svyaz.recipes.calls.Calls.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.comagic.ComagicClient;
import io.svyaz.core.Secret;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.recipes.calls.IntegrationEvent.Severity;
import io.svyaz.recipes.calls.LateEnrichment.Result;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import io.svyaz.testkit.comagic.FakeComagic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LateEnrichmentTest {
    private static final ZoneId VLADIVOSTOK = ZoneId.of("Asia/Vladivostok");
    private static final long VISITOR = 10_640_054_782L;

    private final FakeClock clock = new FakeClock(NOON);
    private final FakeBitrix24 portal = FakeBitrix24.start();
    private final FakeComagic account = FakeComagic.builder()
            .credentials("user", "password-1")
            .timeZone(VLADIVOSTOK)
            .start();
    private final List<IntegrationEvent> events = new ArrayList<>();
    private final LateEnrichment flow = new LateEnrichment(
            new BitrixLeadStore(
                    BitrixClient.builder()
                            .webhookUrl(portal.webhookUrl().toString())
                            .build(),
                    LeadFieldNames.rest()),
            new ComagicVisitSource(ComagicClient.builder()
                    .dataApiUrl(account.dataApiUrl().toString())
                    .login("user", Secret.of("password-1"))
                    .retry(RetryPolicy.never())
                    .build()),
            VLADIVOSTOK,
            LeadFieldNames.rest(),
            events::add,
            Duration.ofHours(3),
            clock);
    private final long lead = portal.addLead(Map.of("TITLE", "Kitchen"));
    private final CallFacts call =
            CallFacts.builder("501").visitorId(Long.toString(VISITOR)).build();

    @AfterEach
    void stop() {
        portal.close();
        account.close();
    }

    @Test
    @DisplayName("S4-24 S4-25 late data: not yet, then the facts are on the lead")
    void facts_that_come_late_are_added() {
        assertThat(flow.enrich(call, lead, NOON)).isEqualTo(Result.NOT_YET);
        visit(LocalDateTime.of(2026, 3, 2, 21, 50), "google");
        clock.advance(LateEnrichment.NEXT_DELAY);

        assertThat(flow.enrich(call, lead, NOON)).isEqualTo(Result.ENRICHED);
        assertThat(flow.enrich(call, lead, NOON)).isEqualTo(Result.ENRICHED);

        assertThat(portal.lead(lead))
                .containsEntry("UF_CRM_CM_VISITOR_ID", Long.toString(VISITOR))
                .containsEntry("UF_CRM_CM_FIRST_SOURCE", "google")
                .containsEntry("UF_CRM_CM_LAST_SOURCE", "google");
        assertThat(events).isEmpty();
    }

    @Test
    @DisplayName("S4-24 a visit around midnight of the account is found on a late run, whatever the machine's zone")
    void a_visit_around_midnight_is_found_late() {
        Instant called = Instant.parse("2026-03-02T14:05:00Z"); // 00:05 on the third in Vladivostok
        visit(LocalDateTime.of(2026, 3, 2, 23, 58), "yandex");
        clock.advance(Duration.ofDays(2));

        assertThat(flow.enrich(call, lead, called)).isEqualTo(Result.ENRICHED);
    }

    @Test
    void what_did_not_come_for_long_is_not_asked_for_again() {
        clock.advance(Duration.ofHours(3));

        assertThat(flow.enrich(call, lead, NOON)).isEqualTo(Result.NOTHING_KNOWN);
    }

    @Test
    @DisplayName("S4-26 transient errors are thrown for the queue to repeat, without a row")
    void a_passing_failure_is_thrown() {
        account.faults().next(1, "get.visitor_sessions_report", Fault.badGateway());

        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> flow.enrich(call, lead, NOON));
        assertThat(events).isEmpty();
    }

    @Test
    @DisplayName("S4-26 a lasting error is one row with exactly the values of the event log, and the lead survives")
    void a_lasting_failure_is_one_row() {
        account.refuseAddress(true);

        assertThat(flow.enrich(call, lead, NOON)).isEqualTo(Result.FAILED);

        assertThat(events).singleElement().satisfies(row -> {
            assertThat(row.severity()).isEqualTo(Severity.WARNING);
            assertThat(row.auditTypeId()).isEqualTo("COMAGIC_ENRICH_FAIL");
            assertThat(row.moduleId()).isEqualTo("local.comagic");
            assertThat(row.description()).isNotBlank().doesNotContain("password-1");
            assertThat(row.time()).isEqualTo(NOON);
        });
        assertThat(portal.lead(lead)).containsEntry("TITLE", "Kitchen");
    }

    @Test
    void what_the_queue_gave_up_is_a_row_too() {
        flow.gaveUp(new IllegalStateException("down\nfor days"));

        assertThat(events).extracting(IntegrationEvent::description).containsExactly("down for days");
    }

    private void visit(LocalDateTime time, String source) {
        account.addVisitor(VISITOR, "Irina", List.of("79261112233"), List.of());
        account.addSession(VISITOR, time, Map.of("utm_source", source));
    }
}
