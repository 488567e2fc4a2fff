package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.comagic.reports.CallSession;
import io.svyaz.comagic.reports.ReportQuery;
import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import io.svyaz.core.Secret;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.comagic.FakeComagic;
import io.svyaz.testkit.comagic.RepeatedHour;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportStreamTest {
    private static final long FIRST_ID = 5_000_000_000L;
    private static final int PAGE = 10_000;

    /** Every id from the first on, each once; says which is missing or double. */
    private static void assertEachOnce(Stream<CallSession> calls, int count) {
        BitSet seen = new BitSet(count);
        calls.forEach(call -> {
            int index = Math.toIntExact(call.id().orElseThrow() - FIRST_ID);
            assertThat(seen.get(index)).as("call %d came before", index).isFalse();
            seen.set(index);
        });
        assertThat(seen.nextClearBit(0)).as("the first missing call").isEqualTo(count);
        assertThat(seen.length()).isEqualTo(count);
    }

    private static FakeComagic account(String zone, RepeatedHour rule) {
        FakeComagic account = FakeComagic.builder()
                .clock(new FakeClock(Instant.parse("2026-03-02T09:00:30Z")))
                .timeZone(ZoneId.of(zone))
                .start();
        account.addApiKey(Wire.KEY);
        account.repeatedHour(rule);
        return account;
    }

    private static ComagicClient client(FakeComagic account) {
        return Hub.builder(account.dataApiUrl().toString(), new FakeClock(Instant.parse("2026-03-02T09:00:30Z")))
                .apiToken(Secret.of(Wire.KEY))
                .build();
    }

    private static ReportQuery slim(ReportQuery query) {
        return query.fields("id", "start_time", "talk_duration");
    }

    @Test
    void aQuarterOfAMillionCallsOverFourteenMonthsComeOnceEachInFewRequests() {
        int calls = 250_000;
        LocalDateTime from = LocalDateTime.of(2025, 1, 1, 0, 0);
        LocalDateTime till = LocalDateTime.of(2026, 2, 28, 23, 59, 59);
        try (FakeComagic account = account("Europe/Moscow", RepeatedHour.AS_WRITTEN)) {
            account.generateCalls(17, from, till, calls);

            try (Stream<CallSession> stream =
                    client(account).reports().calls(slim(ReportQuery.between(from, till))).stream()) {
                assertEachOnce(stream, calls);
            }

            // No plan can do with fewer: a request brings 10,000 rows and spans three months at most.
            int least = Math.max((calls + PAGE - 1) / PAGE, (14 + 2) / 3);
            int sent = account.requests("get.calls_report").size();
            assertThat(sent).isBetween(least, (int) (least * 1.05));
            System.out.println(calls + " calls in " + sent + " requests; the least is " + least + "; the heap may take "
                    + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB");
        }
    }

    @Test
    void beyondTheWallOfOffsetsAWindowBeginsAnewWhereThePageEnded() {
        LocalDateTime from = LocalDateTime.of(2025, 9, 20, 0, 0);
        LocalDateTime till = LocalDateTime.of(2025, 11, 10, 23, 59, 59);
        for (RepeatedHour rule : RepeatedHour.values()) {
            try (FakeComagic account = account("Europe/Berlin", rule)) {
                account.generateCalls(8, from, till, 235_000);

                assertEachOnce(
                        client(account).reports().calls(slim(ReportQuery.between(from, till))).stream(), 235_000);

                List<RecordedRequest> requests = account.requests("get.calls_report");
                assertThat(requests).hasSizeBetween(24, 25);
                assertThat(requests)
                        .extracting(request -> request.body().replaceAll(".*\"date_from\":\"([^\"]+)\".*", "$1"))
                        .as("windows")
                        .satisfies(starts ->
                                assertThat(java.util.Set.copyOf(starts)).hasSize(3));
            }
        }
    }

    @Test
    void aQuietAccountCostsOneRequestForThreeMonths() {
        LocalDate from = LocalDate.of(2025, 1, 1);
        try (FakeComagic account = account("Europe/Berlin", RepeatedHour.FIRST)) {
            account.generateCalls(3, from.atStartOfDay(), from.plusYears(1).atStartOfDay(), 900);

            assertEachOnce(
                    client(account)
                            .reports()
                            .calls(slim(
                                    ReportQuery.between(from, from.plusYears(1).minusDays(1))))
                            .stream(),
                    900);
            assertThat(account.requests("get.calls_report")).hasSize(4);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // zone, the day on which clocks change there
        "Europe/Berlin, 2025-10-26",
        "Europe/Berlin, 2025-03-30",
        "America/Santiago, 2025-04-06",
        "America/Santiago, 2025-09-07",
        "Africa/Cairo, 2025-10-31",
        "Australia/Lord_Howe, 2025-04-06",
        "Asia/Beirut, 2025-10-26",
        "Europe/Moscow, 2025-10-26",
        "UTC, 2025-10-26"
    })
    void noCallIsLostOrDoubledAroundAClockChangeWhateverADateInItMeans(String zone, LocalDate day) {
        for (LocalDateTime edge : edges(ZoneId.of(zone), day)) {
            for (RepeatedHour rule : RepeatedHour.values()) {
                // The first window would end at the edge; the seams of its pages fall into the hours around it.
                try (FakeComagic account = account(zone, rule)) {
                    account.generateCalls(5, day.minusDays(1).atTime(21, 0), day.atTime(6, 0), 4_000);

                    Listing<CallSession> listing = client(account)
                            .reports()
                            .calls(slim(ReportQuery.between(edge.minusMonths(3), day.atTime(7, 0))
                                    .pageSize(500)));

                    assertEachOnce(listing.stream(), 4_000);
                }
            }
        }
    }

    private static List<LocalDateTime> edges(ZoneId zone, LocalDate day) {
        var change = zone.getRules()
                .nextTransition(day.minusDays(1).atTime(12, 0).atZone(zone).toInstant());
        return change == null || change.getDateTimeAfter().isAfter(day.atTime(7, 0))
                ? List.of(day.atStartOfDay())
                : List.of(change.getDateTimeBefore(), change.getDateTimeAfter());
    }

    @ParameterizedTest
    @EnumSource(RepeatedHour.class)
    void aWindowIsCutInsideTheHourThatComesTwice(RepeatedHour rule) {
        int calls = 240_000;
        LocalDateTime from = LocalDateTime.of(2025, 10, 26, 1, 50);
        LocalDateTime till = LocalDateTime.of(2025, 10, 26, 3, 10);
        try (FakeComagic account = account("Europe/Berlin", rule)) {
            account.generateCalls(5, from, till, calls);

            assertEachOnce(client(account).reports().calls(slim(ReportQuery.between(from, till))).stream(), calls);

            assertThat(account.requests("get.calls_report"))
                    .as("a cut between two and three o'clock")
                    .anyMatch(request -> request.body().contains("\"date_from\":\"2025-10-26 02:"));
        }
    }

    @Test
    void aSecondWithManyCallsIsHandedOutWhole() {
        try (Hub hub = new Hub()) {
            LocalDateTime noon = LocalDateTime.of(2026, 3, 2, 12, 0);
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                ids.add(hub.account.addCall(noon.plusSeconds(i / 7), Map.of()));
            }

            List<CallSession> calls =
                    hub.client.reports().calls(ReportsTest.march().pageSize(10)).toList();

            assertThat(calls).extracting(call -> call.id().orElseThrow()).containsExactlyElementsOf(ids);
        }
    }

    @Test
    void moreCallsInASecondThanAPageHoldsAreReadByOffset() {
        try (Hub hub = new Hub()) {
            LocalDateTime noon = LocalDateTime.of(2026, 3, 2, 12, 0);
            IntStream.range(0, 35).forEach(i -> hub.account.addCall(noon, Map.of()));
            hub.account.addCall(noon.plusSeconds(1), Map.of());

            assertThat(hub.client
                            .reports()
                            .calls(ReportsTest.march().pageSize(10))
                            .toList())
                    .extracting(call -> call.id().orElseThrow())
                    .doesNotHaveDuplicates()
                    .hasSize(36);
        }
    }

    @Test
    void aReportTheVendorDoesNotSortIsCutIntoEqualWindows() {
        LocalDateTime from = LocalDateTime.of(2025, 1, 1, 0, 0);
        LocalDateTime till = LocalDateTime.of(2025, 7, 31, 23, 59, 59);
        try (FakeComagic account = account("Europe/Moscow", RepeatedHour.AS_WRITTEN)) {
            account.generateSessions(9, from, till, 400_000);
            BitSet seen = new BitSet();

            client(account)
                    .reports()
                    .visitorSessions(ReportQuery.between(from, till).fields("id"))
                    .stream()
                    .forEach(visit -> {
                        int index = Math.toIntExact(visit.id().orElseThrow() - FIRST_ID);
                        assertThat(seen.get(index)).isFalse();
                        seen.set(index);
                    });

            assertThat(seen.cardinality()).isEqualTo(400_000);
            assertThat(account.requests("get.visitor_sessions_report")).hasSizeBetween(40, 50);
            assertThat(account.requests("get.visitor_sessions_report"))
                    .noneMatch(request -> request.body().contains("\"sort\""));
        }
    }

    @Test
    void goesOnAfterAnyPageWithoutLossOrDoubling() {
        LocalDateTime from = LocalDateTime.of(2025, 1, 1, 0, 0);
        LocalDateTime till = LocalDateTime.of(2025, 11, 30, 23, 59, 59);
        try (FakeComagic account = account("Europe/Moscow", RepeatedHour.AS_WRITTEN)) {
            account.generateCalls(21, from, till, 5_000);
            Listing<CallSession> listing = client(account)
                    .reports()
                    .calls(slim(ReportQuery.between(from, till).pageSize(700)));
            List<CallSession> all = new ArrayList<>();

            Optional<String> next = Optional.empty();
            do {
                Page<CallSession> page =
                        next.map(listing::resumeAfter).orElse(listing).firstPage();
                all.addAll(page.items());
                next = page.next();
            } while (next.isPresent());

            assertEachOnce(all.stream(), 5_000);
            assertThatThrownBy(() -> listing.resumeAfter("10").firstPage())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cursor");
        }
    }

    @Test
    void asksForTheTimeThatItReadsByAndForNothingElse() {
        try (Hub hub = new Hub()) {
            hub.client
                    .reports()
                    .calls(ReportsTest.march().fields("id", "utm_source"))
                    .toList();

            RecordedRequest request = hub.account.requests("get.calls_report").get(0);
            assertThat(request.body())
                    .contains("\"fields\":[\"id\",\"utm_source\",\"start_time\"]")
                    .contains("\"sort\":[{\"field\":\"start_time\",\"order\":\"asc\"}]")
                    .contains("\"limit\":10000,\"offset\":0");
        }
    }

    @Test
    void anOrderOfTheHostReachesOneRequestsSpan() {
        try (Hub hub = new Hub()) {
            hub.account.addCall(LocalDateTime.of(2026, 3, 2, 12, 0), Map.of());
            hub.account.addCall(LocalDateTime.of(2026, 3, 3, 12, 0), Map.of());

            assertThat(hub.client
                            .reports()
                            .calls(ReportsTest.march().descending("start_time"))
                            .toList())
                    .extracting(call -> call.startTime().orElseThrow().getDayOfMonth())
                    .containsExactly(3, 2);
            assertThatThrownBy(() -> hub.client
                            .reports()
                            .calls(ReportQuery.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1))
                                    .descending("start_time")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("get.calls_report");
        }
    }

    @Test
    void rowsOutOfOrderAreAFailureAndNotALoss() {
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":{\"data\":[{\"id\":1,\"start_time\":\"2026-03-05 12:00:00\"},"
                    + "{\"id\":2,\"start_time\":\"2026-03-02 12:00:00\"}],\"metadata\":{\"total_items\":5}}");

            assertThatThrownBy(() ->
                            wire.client.reports().calls(ReportsTest.march()).toList())
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessageContaining("order of start_time");
        }
    }

    @Test
    void aSpanOfMomentsHoldsTheWholeRepeatedHour() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        try (FakeComagic account = account("Europe/Berlin", RepeatedHour.AS_WRITTEN)) {
            Instant firstHalfPastTwo = Instant.parse("2025-10-26T00:30:00Z");
            ReportQuery query =
                    ReportQuery.between(firstHalfPastTwo, firstHalfPastTwo.plus(Duration.ofMinutes(40)), berlin);

            client(account).reports().calls(query).toList();

            assertThat(account.requests("get.calls_report").get(0).body())
                    .contains("\"date_from\":\"2025-10-26 01:59:59\",\"date_till\":\"2025-10-26 03:00:00\"");
        }
    }
}
