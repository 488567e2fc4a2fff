package io.svyaz.kit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.LoggedBody;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.kit.Dialect;
import io.svyaz.kit.Direction;
import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequestLogStoreTest {
    private static Store installed(DataSource source) {
        Store store = Store.builder(source).build();
        store.installSchema();
        return store;
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-07 S2-15 the nine columns and ours come back as they were logged")
    void columns(DataSource source) {
        Store store = installed(source);
        RequestLogStore log = RequestLogStore.in(store);
        log.log(new LogRow(
                "bitrix",
                "bitrix.crm.deal.add",
                RequestLogStore.correlation("order-42", 7),
                2,
                Rows.TIME,
                "POST",
                "https://shop.example/rest/1/***/crm.deal.add",
                Map.of("Accept", "x"),
                Optional.of(new LoggedBody("{\"a\":\"\0\"}", 20_000, true)),
                OptionalInt.of(400),
                Map.of(),
                Optional.of(new LoggedBody("нет", 6, false)),
                Duration.ofNanos(1_500_000),
                Optional.of("BadRequest: no")));
        assertThat(log.writeWaiting()).isOne();
        LogEntry entry = log.search(LogFilter.all()).entries().get(0);
        assertThat(entry)
                .isEqualTo(new LogEntry(
                        entry.id(),
                        "POST",
                        "https://shop.example/rest/1/***/crm.deal.add",
                        Optional.of("{\"a\":\"\uFFFD\"}"),
                        OptionalInt.of(400),
                        Optional.of("нет"),
                        Duration.ofNanos(1_500_000),
                        Optional.of("BadRequest: no"),
                        Rows.TIME,
                        "bitrix",
                        "bitrix.crm.deal.add",
                        Direction.OUTBOUND,
                        "order-42",
                        2,
                        Optional.of(7L),
                        Optional.of(20_000L),
                        Optional.of(6L),
                        true));
        assertThat(log.find(entry.id())).contains(entry);
        assertThat(log.search(LogFilter.all().job(7)).entries()).containsExactly(entry);
        assertThat(log.search(LogFilter.all().correlationId("order-42")).entries())
                .containsExactly(entry);
        assertThat(store.<Long>run(
                        "test",
                        connection -> Sql.one(
                                        connection,
                                        "select count(*) from vendor_integration_log where method = 'POST'"
                                                + " and endpoint is not null and request_body is not null"
                                                + " and status_code = 400 and response_body is not null"
                                                + " and duration_ms = 1.5 and error is not null"
                                                + " and created_at is not null and id > 0",
                                        row -> row.getLong(1))
                                .orElseThrow()))
                .isOne();
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-14 S2-15 a timeout and a reset are rows without a status, with duration, error and request body")
    void unanswered(DataSource source) {
        RequestLogStore log = RequestLogStore.in(installed(source));
        log.log(Rows.row("bitrix", 0, "https://a.example/x", "c1", Rows.TIME));
        log.log(Rows.row("bitrix", 200, "https://a.example/x", "c2", Rows.TIME));
        log.writeWaiting();
        assertThat(log.search(LogFilter.all().unanswered()).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.status()).isEmpty();
                    assertThat(entry.error()).contains("failed");
                    assertThat(entry.duration()).isEqualTo(Duration.ofMillis(12));
                    assertThat(entry.requestBody()).isPresent();
                });
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-16 each filter alone and all combined")
    void filters(DataSource source) {
        RequestLogStore log = RequestLogStore.in(installed(source));
        log.log(Rows.row("bitrix", 200, "https://b.example/crm.deal.list", "c1", Rows.TIME));
        log.log(Rows.row("usedesk", 404, "https://u.example/tickets_%/1", "c2", Rows.TIME.plusSeconds(1)));
        log.log(Rows.row("bitrix", 503, "https://b.example/crm.deal.get", "c3", Rows.TIME.plusSeconds(2)));
        log.logInbound(Rows.row("comagic", 200, "/hook?token=abc123def", "c4", Rows.TIME.plusSeconds(3)));
        log.log(Rows.row("bitrix", 0, "https://b.example/crm.lead.get", "c5", Rows.TIME.plusSeconds(4)));
        log.writeWaiting();

        LogFilter all = LogFilter.all();
        assertThat(found(log, all)).containsExactly("c5", "c4", "c3", "c2", "c1");
        assertThat(found(log, all.status(503))).containsExactly("c3");
        assertThat(found(log, all.clientErrors())).containsExactly("c2");
        assertThat(found(log, all.serverErrors())).containsExactly("c3");
        assertThat(found(log, all.unanswered())).containsExactly("c5");
        assertThat(found(log, all.vendor("bitrix"))).containsExactly("c5", "c3", "c1");
        assertThat(found(log, all.operation("usedesk.get"))).containsExactly("c2");
        assertThat(found(log, all.correlationId("c4"))).containsExactly("c4");
        assertThat(found(log, all.direction(Direction.INBOUND))).containsExactly("c4");
        assertThat(found(log, all.from(Rows.TIME.plusSeconds(3)))).containsExactly("c5", "c4");
        assertThat(found(log, all.to(Rows.TIME.plusSeconds(1)))).containsExactly("c1");
        assertThat(found(log, all.endpointContains("crm.deal"))).containsExactly("c3", "c1");
        assertThat(found(log, all.endpointContains("_%/"))).containsExactly("c2");
        assertThat(found(log, all.endpointStartsWith("https://u."))).containsExactly("c2");
        assertThat(found(
                        log,
                        all.vendor("bitrix")
                                .serverErrors()
                                .status(503)
                                .operation("bitrix.get")
                                .correlationId("c3")
                                .from(Rows.TIME)
                                .to(Rows.TIME.plusSeconds(9))
                                .endpointContains("deal")
                                .endpointStartsWith("https://b")
                                .direction(Direction.OUTBOUND)))
                .containsExactly("c3");
        assertThat(found(log, all.vendor("bitrix").clientErrors())).isEmpty();
        assertThat(log.search(all.direction(Direction.INBOUND)).entries().get(0).endpoint())
                .doesNotContain("abc123def");
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-16 pages follow one another without gap or repetition while rows come in")
    void pages(DataSource source) {
        RequestLogStore log = RequestLogStore.in(installed(source));
        for (int i = 0; i < 25; i++) {
            log.log(Rows.at(i / 3));
        }
        log.writeWaiting();
        for (LogFilter filter : List.of(
                LogFilter.all().limit(4),
                LogFilter.all().limit(5).vendor("bitrix"),
                LogFilter.all().limit(4).vendor("bitrix").endpointContains("a.example"))) {
            List<Long> seen = new ArrayList<>();
            LogPage page = log.search(filter);
            page.entries().forEach(entry -> seen.add(entry.id()));
            while (page.next().isPresent()) {
                log.log(Rows.at(100));
                log.writeWaiting();
                page = log.search(filter.after(page.next().get()));
                page.entries().forEach(entry -> seen.add(entry.id()));
            }
            assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(25);
        }
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-16 a page of an indexed filter walks its index instead of sorting the table")
    void plans(DataSource source) {
        Store store = installed(source);
        store.run(
                "test",
                connection -> Sql.update(
                        connection,
                        "insert into vendor_integration_log (method, endpoint, duration_ms, created_at, vendor, operation,"
                                + " direction, correlation_id, attempt, truncated, status_class) select 'GET', 'x', 1,"
                                + " current_timestamp, " + (store.dialect() == Dialect.H2 ? "'v' || x" : "'v' || n")
                                + ", 'o', 'OUTBOUND', 'c', 1, false, 2 from "
                                + (store.dialect() == Dialect.H2
                                        ? "system_range(1, 3000)"
                                        : "generate_series(1, 3000) n")));
        store.run("test", connection -> Sql.update(connection, "analyze"));
        LogSearch search = new LogSearch(store);
        for (LogFilter filter : List.of(
                LogFilter.all().vendor("v7"),
                LogFilter.all().status(503),
                LogFilter.all().correlationId("z"))) {
            String column = filter.conditions().get(0).column();
            String plan = String.join(
                    "\n",
                    store.<List<String>>run(
                            "test",
                            connection -> Sql.list(
                                    connection,
                                    "explain " + search.sql(filter),
                                    row -> row.getString(1),
                                    filter.conditions().get(0).value(),
                                    51)));
            String index = "vendor_integration_log_"
                    + Map.of("vendor", "vendor", "status_code", "status", "correlation_id", "correlation")
                            .get(column);
            assertThat(plan.toLowerCase(java.util.Locale.ROOT)).contains(index);
            if (store.dialect() == Dialect.H2) {
                assertThat(plan).contains("index sorted");
            } else {
                assertThat(plan).doesNotContain("Sort");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-17 rows go by age and by number, the newest stay")
    void retention(DataSource source) {
        RequestLogStore log = RequestLogStore.in(installed(source), 5000);
        for (int i = 0; i < 2500; i++) {
            log.log(Rows.at(i));
        }
        log.writeWaiting();
        assertThat(log.deleteBefore(Rows.TIME.plusSeconds(1100))).isEqualTo(1100);
        assertThat(log.keepNewest(5000)).isZero();
        assertThat(log.keepNewest(3)).isEqualTo(1397);
        assertThat(found(log, LogFilter.all())).containsExactly("c2499", "c2498", "c2497");
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-17 F42 rows for which there is no room, and rows of an outage, are counted; nothing is thrown")
    void lost(DataSource source) {
        Store store = installed(source);
        RequestLogStore log = RequestLogStore.in(store, 10);
        for (int i = 0; i < 25; i++) {
            log.log(Rows.at(i));
        }
        assertThat(log.lost()).isEqualTo(15);
        store.run("test", connection -> Sql.update(connection, "alter table vendor_integration_log rename to gone"));
        assertThat(log.writeWaiting()).isEqualTo(10);
        assertThat(log.lost()).isEqualTo(25);
        store.run("test", connection -> Sql.update(connection, "alter table gone rename to vendor_integration_log"));
        log.log(Rows.at(1));
        log.writeWaiting();
        assertThat(log.written()).isOne();
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("F42 a row that the table refuses does not take its neighbours with it")
    void poison(DataSource source) {
        Store store = installed(source);
        store.run(
                "test",
                connection -> Sql.update(
                        connection, "alter table vendor_integration_log add constraint small check (attempt < 5)"));
        RequestLogStore log = RequestLogStore.in(store);
        LogRow good = Rows.at(1);
        log.log(good);
        log.log(new LogRow(
                "v",
                "o",
                "bad",
                9,
                Rows.TIME,
                "GET",
                "x",
                Map.of(),
                Optional.empty(),
                OptionalInt.empty(),
                Map.of(),
                Optional.empty(),
                Duration.ZERO,
                Optional.empty()));
        log.log(Rows.at(2));
        log.writeWaiting();
        assertThat(found(log, LogFilter.all())).containsExactly("c2", "c1");
        assertThat(log.lost()).isOne();
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("F42 one thread writes, from start to close; after that rows are counted as lost")
    void thread(DataSource source) throws Exception {
        RequestLogStore log = RequestLogStore.in(installed(source));
        log.start();
        log.start();
        for (int i = 0; i < 500; i++) {
            log.log(Rows.at(i));
        }
        assertThat(log.flush(Duration.ofSeconds(30))).isTrue();
        assertThat(log.written()).isEqualTo(500);
        log.close();
        log.close();
        log.log(Rows.at(1));
        assertThat(log.lost()).isOne();
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S3-17 S3-18 bodies are asked for unless less is wanted; without a logger there are no rows")
    void detail(DataSource source) {
        RequestLogStore log = RequestLogStore.in(installed(source));
        assertThat(log.detail()).isEqualTo(LogDetail.FULL);
        assertThat(log.withDetail(LogDetail.BASIC).detail()).isEqualTo(LogDetail.BASIC);
        assertThat(RequestLogger.none().detail()).isEqualTo(LogDetail.NONE);
        assertThat(found(log, LogFilter.all())).isEmpty();
        assertThatThrownBy(() -> LogFilter.all().limit(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(RequestLogStore.body(
                                "{\"token\":\"abc123\",\"a\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                null)
                        .text())
                .doesNotContain("abc123")
                .contains("\"a\":1");
    }

    private static List<String> found(RequestLogStore log, LogFilter filter) {
        return log.search(filter).entries().stream()
                .map(LogEntry::correlationId)
                .toList();
    }
}
