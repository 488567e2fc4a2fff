package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.bitrix.v3.EventLog;
import io.svyaz.bitrix.v3.EventLogEntry;
import io.svyaz.bitrix.v3.V3Filter;
import io.svyaz.bitrix.v3.V3Query;
import io.svyaz.bitrix.v3.V3Tail;
import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import io.svyaz.core.error.UnexpectedAnswerException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class V3ListTest {
    private final V3Portal portal = new V3Portal(50);
    private final EventLog log = portal.client.v3().eventLog();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void aQueryIsWrittenAsDocumented() {
        log.list(query -> query.select("severity", "user.name")
                        .where(
                                V3Filter.eq("severity", "SECURITY"),
                                V3Filter.anyOf(
                                        V3Filter.in("userId", List.of(1, 2)),
                                        V3Filter.allOf(V3Filter.ge("id", 3), V3Filter.lt("id", 9)),
                                        V3Filter.between("timestampX", "2026-01-01", "2026-12-31")))
                        .where(
                                V3Filter.ne("siteId", null),
                                V3Filter.gt("timestampX", OffsetDateTime.parse("2026-03-02T09:00:00+03:00")),
                                V3Filter.le("id", 7),
                                V3Filter.of("moduleId", "%", "x"))
                        .ascending("severity")
                        .descending("id")
                        .limit(1000)
                        .offset(20)
                        .parameter("extra", null))
                .firstPage();

        assertThat(sent().toString())
                .isEqualTo("{\"extra\":null,\"select\":[\"severity\",\"user.name\",\"id\"],"
                        + "\"filter\":[[\"severity\",\"=\",\"SECURITY\"],"
                        + "{\"logic\":\"or\",\"conditions\":[[\"userId\",\"in\",[1,2]],"
                        + "{\"logic\":\"and\",\"conditions\":[[\"id\",\">=\",3],[\"id\",\"<\",9]]},"
                        + "[\"timestampX\",\"between\",[\"2026-01-01\",\"2026-12-31\"]]]},"
                        + "[\"siteId\",\"!=\",null],[\"timestampX\",\">\",\"2026-03-02T09:00:00+03:00\"],"
                        + "[\"id\",\"<=\",7],[\"moduleId\",\"%\",\"x\"]],"
                        + "\"order\":{\"severity\":\"ASC\",\"id\":\"DESC\"},"
                        + "\"pagination\":" + sent().path("pagination") + "}");
        assertThat(sent().path("pagination").path("limit").asInt()).isEqualTo(1000);
        assertThat(sent().path("pagination").path("offset").asInt()).isEqualTo(20);
    }

    @Test
    void anEmptyQueryStillPages() {
        log.list(query -> query).firstPage();

        assertThat(sent().has("select")).isFalse();
        assertThat(sent().has("filter")).isFalse();
        assertThat(sent().path("pagination").path("limit").asInt()).isEqualTo(50);
        assertThat(sent().path("pagination").path("offset").asInt()).isZero();
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        V3Query all = V3Query.all();
        for (int limit : new int[] {0, -1, 1001}) {
            assertThatThrownBy(() -> all.limit(limit)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> V3Tail.all().limit(limit)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> all.offset(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> all.parameter("filter", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> V3Filter.in("id", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(V3Filter::anyOf).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> V3Filter.of("", "=", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> V3Tail.all().where(V3Filter.anyOf(V3Filter.eq("a", 1), V3Filter.gt("id", 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pages by it");
        assertThat(V3Filter.eq("email", "a@b.example").toString()).doesNotContain("a@b.example");
    }

    @Test
    void aPortalThatCapsItsPagesStillHandsOutEverything() {
        fill(120);

        List<EventLogEntry> entries = log.list(query -> query.limit(1000)).toList();

        assertThat(entries).extracting(EventLogEntry::id).containsExactlyElementsOf(ids(1, 120));
        assertThat(portal.server.requests("main.eventlog.list")).hasSize(3);
        assertThat(log.tail(V3Tail.all().limit(1000)).toList())
                .extracting(EventLogEntry::id)
                .containsExactlyElementsOf(ids(1, 120));
        assertThat(portal.server.requests("main.eventlog.tail")).hasSize(3);
    }

    @Test
    void aShortListTakesOneRequest() {
        fill(3);

        assertThat(log.list(query -> query.limit(1000)).toList()).hasSize(3);
        assertThat(log.tail(V3Tail.all()).toList()).hasSize(3);
        assertThat(portal.server.requests()).hasSize(2);
    }

    @Test
    void aTailMissesAndRepeatsNothingWhileTheLogIsChanged() {
        fill(200);
        List<Long> seen = new ArrayList<>();

        log.tail(V3Tail.all().limit(50)).stream().forEach(entry -> {
            seen.add(entry.id());
            if (entry.id() == 50) {
                portal.log.removeAll(ids(1, 40));
                portal.log.addAll(ids(201, 230));
            }
        });

        assertThat(seen).containsExactlyElementsOf(ids(1, 230));
    }

    @Test
    void aTailIsResumedAfterAnyPage() {
        fill(120);
        Listing<EventLogEntry> tail = log.tail(V3Tail.all().select("severity").limit(50));
        Page<EventLogEntry> first = tail.firstPage();

        assertThat(first.next()).contains("50");
        assertThat(tail.resumeAfter(first.next().orElseThrow()).toList())
                .extracting(EventLogEntry::id)
                .containsExactlyElementsOf(ids(51, 120));
        assertThat(sent().path("select").toString()).isEqualTo("[\"severity\",\"id\"]");
        assertThat(sent().path("cursor").toString())
                .isEqualTo("{\"field\":\"id\",\"value\":100,\"order\":\"ASC\",\"limit\":50}");
        assertThat(log.tail(V3Tail.after("id", 118)).toList()).hasSize(2);
    }

    @Test
    void aTailMayGoBackFromTheNewest() {
        fill(120);

        assertThat(log.tail(V3Tail.before("id", 111)).toList())
                .extracting(EventLogEntry::id)
                .hasSize(110)
                .startsWith(110L, 109L)
                .endsWith(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "{}", "[1]", "null", "true", "\"a"})
    void whatIsNoCursorIsRefused(String cursor) {
        assertThatThrownBy(() -> log.tail(V3Tail.all()).resumeAfter(cursor).firstPage())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.list(query -> query).resumeAfter(cursor).firstPage())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextIsACursorToo() {
        try (Wire wire = new Wire()) {
            wire.answers(200, "{\"result\":{\"items\":[{\"id\":1,\"timestampX\":\"2026-03-02T09:00:00+03:00\"}]}}");
            var tail = wire.client
                    .v3()
                    .eventLog()
                    .tail(V3Tail.after("timestampX", "2026-03-01").limit(1));

            Page<EventLogEntry> page = tail.firstPage();
            tail.resumeAfter(page.next().orElseThrow()).firstPage();

            assertThat(wire.requests())
                    .extracting(request -> request.getBodyAsString())
                    .anyMatch(body -> body.contains("\"value\":\"2026-03-02T09:00:00+03:00\""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":1}", "{\"id\":1,\"timestampX\":null}"})
    void aFullPageWithoutTheFieldThatPagesIsNotTakenForTheEnd(String item) {
        try (Wire wire = new Wire()) {
            wire.answers(200, "{\"result\":{\"items\":[" + item + "]}}");

            assertThatThrownBy(() -> wire.client
                            .v3()
                            .eventLog()
                            .tail(V3Tail.after("timestampX", "2026-03-01").limit(1))
                            .toList())
                    .isInstanceOf(UnexpectedAnswerException.class);
        }
    }

    @Test
    void anEntryKeepsWhatItDoesNotKnow() {
        try (Wire wire = new Wire()) {
            wire.answers(200, """
                    {"result": {"item": {"id": 446315, "timestampX": "2026-01-30T14:05:38+02:00",
                     "severity": "SOMETHING_NEW", "auditTypeId": "USER_AUTHORIZE", "moduleId": "main", "itemId": "1463",
                     "remoteAddr": "192.0.2.7", "userAgent": "x", "requestUri": "/?token=abc", "siteId": null,
                     "userId": "1463", "guestId": "", "description": "{}", "extra": {"a": null}}}}""");

            EventLogEntry entry =
                    wire.client.v3().eventLog().get(446315, "severity").execute();

            assertThat(entry.timestampX()).contains(OffsetDateTime.parse("2026-01-30T14:05:38+02:00"));
            assertThat(entry.severity()).contains("SOMETHING_NEW");
            assertThat(entry.userId()).contains(1463L);
            assertThat(entry.guestId()).isEmpty();
            assertThat(entry.siteId()).isEmpty();
            assertThat(entry.unknownFields()).containsKey("extra");
            assertThat(entry.toString()).doesNotContain("token=abc");
            assertThat(wire.requests().get(0).getBodyAsString()).contains("\"select\":[\"severity\",\"id\"]");
        }
    }

    private JsonNode sent() {
        var requests = portal.server.requests();
        return V3Portal.tree(requests.get(requests.size() - 1));
    }

    private void fill(int entries) {
        portal.log.addAll(ids(1, entries));
    }

    private static List<Long> ids(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
