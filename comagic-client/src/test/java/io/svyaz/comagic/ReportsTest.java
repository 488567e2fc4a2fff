package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.comagic.reports.Filter;
import io.svyaz.comagic.reports.ReportQuery;
import io.svyaz.comagic.reports.VisitorSession;
import io.svyaz.core.Page;
import io.svyaz.core.error.UnexpectedAnswerException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);

    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    static ReportQuery march() {
        return ReportQuery.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    }

    private void seed(int visits) {
        IntStream.range(0, visits)
                .forEach(i -> hub.account.addSession(7, NOON.plusSeconds(i), Map.of("utm_source", "s" + i)));
    }

    @Test
    void pagesLazilyUntilTheTotalIsReached() {
        seed(25);
        var listing = hub.client
                .reports()
                .visitorSessions(march().fields("id", "utm_source").pageSize(10));

        assertThat(hub.account.requests()).isEmpty();
        try (Stream<VisitorSession> visits = listing.stream()) {
            assertThat(visits.limit(15)).hasSize(15);
        }
        assertThat(hub.sent("get.visitor_sessions_report")).isEqualTo(2);
        assertThat(listing.toList())
                .extracting(visit -> visit.utmSource().orElseThrow())
                .containsExactlyElementsOf(
                        IntStream.range(0, 25).mapToObj(i -> "s" + i).toList());
        assertThat(hub.sent("get.visitor_sessions_report")).isEqualTo(5);
    }

    @Test
    void aFullLastPageIsTheLast() {
        seed(20);

        assertThat(hub.client.reports().visitorSessions(march().pageSize(10)).toList())
                .hasSize(20);
        assertThat(hub.sent("get.visitor_sessions_report")).isEqualTo(2);
        assertThat(hub.client
                        .reports()
                        .visitorSessions(ReportQuery.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 1)))
                        .toList())
                .isEmpty();
    }

    @Test
    void goesOnAfterThePageThatWasWorkedOff() {
        seed(25);
        var listing = hub.client.reports().visitorSessions(march().pageSize(10));

        Page<VisitorSession> first = listing.firstPage();

        assertThat(first.total()).hasValue(25);
        assertThat(first.next()).contains("2026-03-01T00:00/2026-03-31T23:59:59/10");
        assertThat(listing.resumeAfter(first.next().orElseThrow()).toList()).hasSize(15);
        assertThatThrownBy(() -> listing.resumeAfter("not a cursor").toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cursor");
    }

    @Test
    void withoutATotalAFullPageHasASuccessor() {
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":{\"data\":[{\"id\":1},{\"id\":2}]}");

            assertThat(wire.client
                            .reports()
                            .visitorSessions(march().pageSize(2))
                            .firstPage()
                            .next())
                    .contains("2026-03-01T00:00/2026-03-31T23:59:59/2");
            assertThat(wire.client
                            .reports()
                            .visitorSessions(march().pageSize(3))
                            .firstPage()
                            .next())
                    .isEmpty();
        }
    }

    @Test
    void anEmptyPageBeforeTheTotalIsAFailureAndNotAnEnd() {
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":{\"data\":[],\"metadata\":{\"total_items\":500}}");

            assertThatThrownBy(
                            () -> wire.client.reports().visitorSessions(march()).toList())
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessageContaining("counts 500 rows but hands out none after 0");
            assertThat(wire.sent()).isEqualTo(1);
        }
    }

    @Test
    void theWallOfOffsetsIsAFailureWhereTheHostWantsAnOrder() {
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":{\"data\":[{\"id\":1}],\"metadata\":{\"total_items\":100002}}");
            var listing =
                    wire.client.reports().visitorSessions(march().pageSize(1).descending("visitor_id"));
            String wall = "2026-03-01T00:00/2026-03-31T23:59:59/";

            assertThat(listing.resumeAfter(wall + "100000").firstPage().next()).contains(wall + "100001");
            assertThatThrownBy(() -> listing.resumeAfter(wall + "100000").toList())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("narrower span");
            assertThatThrownBy(() -> listing.firstPage())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("narrower span");
        }
    }

    @Test
    void asksForWhatTheQuerySays() {
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":{\"data\":[],\"metadata\":{\"total_items\":0}}");
            ReportQuery query = ReportQuery.between(NOON, NOON.plusDays(1))
                    .fields("id", "utm_source")
                    .where(Filter.and(
                            Filter.equal("utm_source", null),
                            Filter.or(Filter.of("visitor_id", "in", List.of(1, 2)), Filter.equal("channel", "50%"))))
                    .ascending("date_time")
                    .descending("id")
                    .allowUnknownFields();

            wire.client.reports().visitorSessions(query).toList();

            assertThat(wire.requests().get(0).getBodyAsString())
                    .endsWith("\"params\":{\"access_token\":\"" + Wire.KEY
                            + "\",\"date_from\":\"2026-03-02 12:00:00\",\"date_till\":\"2026-03-03 12:00:00\","
                            + "\"limit\":10000,\"offset\":0,\"fields\":[\"id\",\"utm_source\"],"
                            + "\"filter\":{\"filters\":[{\"field\":\"utm_source\",\"operator\":\"=\",\"value\":null},"
                            + "{\"filters\":[{\"field\":\"visitor_id\",\"operator\":\"in\",\"value\":[1,2]},"
                            + "{\"field\":\"channel\",\"operator\":\"=\",\"value\":\"50%\"}],\"condition\":\"or\"}],"
                            + "\"condition\":\"and\"},\"sort\":[{\"field\":\"date_time\",\"order\":\"asc\"},"
                            + "{\"field\":\"id\",\"order\":\"desc\"}]}}");
        }
    }

    @Test
    void refusesWhatTheVendorWouldRefuse() {
        assertThatThrownBy(() -> ReportQuery.between(NOON, NOON.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> march().pageSize(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> march().pageSize(10_001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAVisitInEverySpelling() {
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":{\"data\":[{\"id\":\"14783260762\",\"date_time\":\"2026-03-02 10:18:02.234\","
                    + "\"visitor_id\":10640054782,\"person_id\":null,\"utm_source\":null,\"channel\":\"brand new\","
                    + "\"zulu\":null,\"alpha\":[1]},{\"date_time\":\"2026-03-02T10:18:02\",\"person_id\":\"\"}]}");

            List<VisitorSession> visits =
                    wire.client.reports().visitorSessions(march()).toList();

            assertThat(visits.get(0).id()).hasValue(14783260762L);
            assertThat(visits.get(0).dateTime()).contains(LocalDateTime.of(2026, 3, 2, 10, 18, 2, 234_000_000));
            assertThat(visits.get(0).visitorId()).hasValue(10640054782L);
            assertThat(visits.get(0).personId()).isEmpty();
            assertThat(visits.get(0).utmSource()).isEmpty();
            assertThat(visits.get(0).channel()).contains("brand new");
            assertThat(visits.get(0).unknownFields().keySet()).containsExactly("zulu", "alpha");
            assertThat(visits.get(1).dateTime()).contains(LocalDateTime.of(2026, 3, 2, 10, 18, 2));
            assertThat(visits.get(1).personId()).isEmpty();
            assertThat(visits.get(1).unknownFields()).isEmpty();
        }
    }
}
