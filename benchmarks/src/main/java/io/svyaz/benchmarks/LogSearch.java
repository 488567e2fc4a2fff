package io.svyaz.benchmarks;

import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.LoggedBody;
import io.svyaz.kit.Direction;
import io.svyaz.kit.Store;
import io.svyaz.kit.log.LogFilter;
import io.svyaz.kit.log.LogPage;
import io.svyaz.kit.log.RequestLogStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How long one page of the request log takes, filter by filter, in a log of a million rows.
 *
 * <p>Arguments: rows (1000000), then the path of an H2 file or a JDBC address of an empty PostgreSQL database; a new file in
 * the temporary folder when there is none. A log that has rows already is searched as it is.
 */
public final class LogSearch {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(90);
    private static final List<String> VENDORS = List.of("bitrix", "bitrix", "bitrix", "usedesk", "comagic", "desk");
    private static final List<String> NOUNS =
            List.of("crm.lead", "crm.deal", "crm.contact", "tickets", "calls", "users", "tasks", "orders");
    private static final List<String> VERBS = List.of("get", "list", "add", "update", "delete");
    private static final int SEARCHES = 21;

    private LogSearch() {}

    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        String where = arguments.length > 1
                ? arguments[1]
                : Files.createTempDirectory("svyaz-log").resolve("log").toString();
        try (Store store = store(where)) {
            RequestLogStore log = RequestLogStore.in(store, 20_000);
            if (log.search(LogFilter.all().limit(1)).entries().isEmpty()) {
                fill(log, rows);
            }
            System.out.printf(
                    "%-44s %8s %8s %8s %6s%n", "filter, a page of 50", "first ms", "p50 ms", "max ms", "rows");
            filters(rows).forEach((name, filter) -> search(log, name, filter));
        }
    }

    private static Store store(String where) {
        if (!where.startsWith("jdbc:")) {
            return Store.h2File(Path.of(where));
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(where);
        Store store = Store.builder(source).build();
        store.installSchema();
        return store;
    }

    private static void fill(RequestLogStore log, int rows) {
        Random random = new Random(7);
        String request = "{\"filter\":{\"ID\":1}}".repeat(15);
        String answer = "{\"result\":[{\"ID\":\"1\",\"TITLE\":\"A deal\"}]}".repeat(15);
        long before = System.nanoTime();
        for (int i = 0; i < rows; i++) {
            log.log(row(i, rows, random, request, answer));
            if (i % 10_000 == 9_999) {
                log.writeWaiting();
            }
        }
        log.writeWaiting();
        double seconds = (System.nanoTime() - before) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d rows written in %.0f s, %.0f a second, %d lost%n",
                log.written(),
                seconds,
                rows / seconds,
                log.lost());
    }

    private static LogRow row(int i, int rows, Random random, String request, String answer) {
        String vendor = VENDORS.get(random.nextInt(VENDORS.size()));
        String noun = NOUNS.get(random.nextInt(NOUNS.size()));
        String verb = VERBS.get(random.nextInt(VERBS.size()));
        int chance = random.nextInt(1000);
        OptionalInt status = chance < 10
                ? OptionalInt.empty()
                : OptionalInt.of(chance < 20 ? 503 : chance < 21 ? 500 : chance < 40 ? 429 : chance < 80 ? 404 : 200);
        return new LogRow(
                vendor,
                vendor + "." + noun + "." + verb,
                "call-" + i / 2 + (i % 10 == 0 ? "#" + i / 10 : ""),
                1 + i % 2,
                START.plusNanos(SPAN.toNanos() / rows * i),
                "POST",
                "https://" + vendor + ".example/rest/" + noun + "." + verb + "/" + random.nextInt(5000),
                Map.of(),
                Optional.of(new LoggedBody(request, request.length(), false)),
                status,
                Map.of(),
                Optional.of(new LoggedBody(answer, answer.length(), false)),
                Duration.ofMillis(random.nextInt(900)),
                status.isEmpty() ? Optional.of("TimeoutException: no answer") : Optional.empty());
    }

    private static Map<String, LogFilter> filters(int rows) {
        Instant middle = START.plus(SPAN.dividedBy(2));
        Instant day = middle.plus(Duration.ofDays(1));
        LogFilter all = LogFilter.all();
        Map<String, LogFilter> filters = new LinkedHashMap<>();
        filters.put("none", all);
        filters.put("status 503 (1 %)", all.status(503));
        filters.put("status 200 (92 %)", all.status(200));
        filters.put("400 to 499 (6 %)", all.clientErrors());
        filters.put("no answer (1 %)", all.unanswered());
        filters.put("a day in the middle", all.from(middle).to(day));
        filters.put("vendor (half)", all.vendor("bitrix"));
        filters.put("operation (1 of 160)", all.operation("desk.calls.list"));
        filters.put("correlation id", all.correlationId("call-" + rows / 4));
        filters.put("job", all.job(rows / 20));
        filters.put("direction out", all.direction(Direction.OUTBOUND));
        filters.put("direction in (none there)", all.direction(Direction.INBOUND));
        filters.put("endpoint begins, common", all.endpointStartsWith("https://bitrix.example/rest/crm.deal"));
        filters.put("endpoint contains, common", all.endpointContains("crm.deal"));
        filters.put("endpoint contains, nowhere", all.endpointContains("no such thing"));
        filters.put(
                "endpoint nowhere, a day",
                all.endpointContains("no such thing").from(middle).to(day));
        filters.put(
                "vendor, 503, a day",
                all.vendor("bitrix").status(503).from(middle).to(day));
        filters.put("vendor, no answer", all.vendor("comagic").unanswered());
        filters.put(
                "vendor, 200, endpoint nowhere",
                all.vendor("bitrix").status(200).endpointContains("no such"));
        filters.put(
                "vendor, 4xx, operation, a day, endpoint, out",
                all.vendor("usedesk")
                        .clientErrors()
                        .operation("usedesk.tickets.get")
                        .from(middle)
                        .to(day)
                        .endpointContains("/12")
                        .direction(Direction.OUTBOUND));
        return filters;
    }

    private static void search(RequestLogStore log, String name, LogFilter filter) {
        double[] millis = new double[SEARCHES];
        LogPage page = null;
        for (int i = 0; i < SEARCHES; i++) {
            long before = System.nanoTime();
            page = log.search(filter);
            millis[i] = (System.nanoTime() - before) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-44s %8.1f %8.1f %8.1f %6d%s%n",
                name,
                first,
                millis[SEARCHES / 2],
                millis[SEARCHES - 1],
                page == null ? 0 : page.entries().size(),
                page != null && page.next().isPresent() ? "+" : "");
    }
}
