package io.svyaz.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.Outcome;
import io.svyaz.bitrix.RecordListing;
import io.svyaz.core.Call;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One bulk scenario against a portal, whole, as a host would run it. The last line on stdout is one JSON object.
 *
 * <pre>--base-url URL/ --warm-url URL/ --scenario fetch_all|get_ids|update|rows|add --tariff standard|enterprise|off
 * --scale S --capacity N --leak R --n N --ids-file F</pre>
 */
public final class BulkDriver {
    private static final int WARM_ROUNDS = 10;
    private static final long WARM_NANOS = 6_000_000_000L;

    private final Map<String, String> options;
    private final BulkSum sum = new BulkSum();
    private long finished;

    private BulkDriver(Map<String, String> options) {
        this.options = options;
    }

    /** The five fields of a deal that are asked for; set directly, as hosts do that read many. */
    static final class Deal {
        @JsonProperty("ID")
        private long id;

        @JsonProperty("TITLE")
        private @Nullable String title;

        @JsonProperty("STAGE_ID")
        private @Nullable String stageId;

        @JsonProperty("OPPORTUNITY")
        private @Nullable String opportunity;

        @JsonProperty("CONTACT_ID")
        private @Nullable String contactId;

        long id() {
            return id;
        }

        String line() {
            return id + "|" + text(title) + "|" + text(stageId) + "|" + text(opportunity) + "|" + text(contactId);
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    /** A product row of a deal. */
    record Row(
            @JsonProperty("ID") String id,
            @JsonProperty("OWNER_ID") String ownerId,
            @JsonProperty("PRODUCT_NAME") @Nullable String productName,
            @JsonProperty("QUANTITY") BigDecimal quantity) {}

    /** What settles a doubtful addition. */
    record Origin(
            @JsonProperty("ID") long id,
            @JsonProperty("ORIGIN_ID") @Nullable String originId) {}

    /**
     * Runs one scenario.
     *
     * @param arguments as above; unknown ones are ignored
     * @throws IOException when the id list cannot be read
     */
    public static void main(String... arguments) throws IOException {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].startsWith("--")) {
                options.put(arguments[i].substring(2), arguments[i + 1]);
            }
        }
        new BulkDriver(options).run();
        System.exit(0);
    }

    private void run() throws IOException {
        List<Long> ids = ids();
        warmUp();
        BitrixClient bitrix = BulkClients.client(options, option("base-url", ""));
        Runnable scenario = scenario(bitrix, ids);
        String error = null;
        long start = System.nanoTime();
        try {
            scenario.run();
        } catch (RuntimeException failed) {
            error = failed.getClass().getSimpleName() + ": " + failed.getMessage();
        }
        finished = System.nanoTime();
        System.out.println(sum.line((finished - start) / 1e9, error));
    }

    private void warmUp() {
        String url = option("warm-url", "");
        if (url.isEmpty()) {
            return;
        }
        BitrixClient warm = BulkClients.client(options, url);
        long end = System.nanoTime() + WARM_NANOS;
        // A bucket of 50 places holds two rounds; a third would wait for minutes.
        int rounds = BulkClients.isLimited(options) ? 2 : WARM_ROUNDS;
        for (int i = 0; i < rounds && System.nanoTime() < end; i++) {
            try {
                warmUp(warm);
            } catch (RuntimeException unwarmed) {
                return;
            }
        }
    }

    /** Reads only, but by all the ways that the scenarios go. */
    private void warmUp(BitrixClient warm) {
        BulkSum unused = new BulkSum();
        String scenario = option("scenario", "fetch_all");
        if (scenario.equals("fetch_all")) {
            try (Stream<Deal> deals = deals(warm).stream()) {
                deals.forEach(unused::add);
            }
        } else if (scenario.equals("get_ids")) {
            List<Long> some = Stream.iterate(1L, id -> id + 1).limit(2000).toList();
            deals(warm).byIds(some).toList().forEach(unused::add);
        } else {
            List<Call<List<Deal>>> calls = IntStream.range(0, 1000)
                    .mapToObj(id -> warm.callList("crm.deal.list", one(id), Deal.class))
                    .toList();
            warm.bulk(calls).execute().forEach(deal -> deal.value().ifPresent(found -> found.forEach(unused::add)));
        }
    }

    private static Map<String, Object> one(long id) {
        return Map.of("select", List.of("ID", "TITLE"), "filter", Map.of("@ID", List.of(id)), "start", -1);
    }

    /** Everything but the calls themselves. */
    private Runnable scenario(BitrixClient bitrix, List<Long> ids) {
        RecordListing<Deal> deals = deals(bitrix);
        return switch (option("scenario", "fetch_all")) {
            case "fetch_all" -> () -> read(deals);
            case "get_ids" -> () -> read(deals.byIds(ids));
            case "update" ->
                () -> report(
                        bitrix.bulk(ids.stream().map(id -> update(bitrix, id)).toList())
                                .execute());
            case "rows" -> () -> rows(bitrix, ids);
            case "add" -> () -> add(bitrix, Integer.parseInt(option("n", "500")));
            default -> throw new IllegalArgumentException("This scenario is not known.");
        };
    }

    private static RecordListing<Deal> deals(BitrixClient bitrix) {
        return bitrix.list(
                "crm.deal.list",
                Map.of("select", List.of("ID", "TITLE", "STAGE_ID", "OPPORTUNITY", "CONTACT_ID")),
                Deal.class,
                "ID",
                Deal::id);
    }

    private void read(RecordListing<Deal> deals) {
        try (Stream<Deal> all = deals.stream()) {
            all.forEach(sum::add);
        }
    }

    private static Call<Boolean> update(BitrixClient bitrix, long id) {
        Map<String, Object> parameters = Map.of("id", id, "fields", Map.of("TITLE", "upd " + id));
        return bitrix.call("crm.deal.update", parameters, Boolean.class)
                .with(c -> c.idempotency(io.svyaz.core.Idempotency.IDEMPOTENT));
    }

    private void rows(BitrixClient bitrix, List<Long> ids) {
        List<Call<List<Row>>> calls = ids.stream()
                .map(id -> bitrix.callList("crm.deal.productrows.get", Map.of("id", id), Row.class))
                .toList();
        for (Outcome<List<Row>> outcome : bitrix.bulk(calls).execute()) {
            outcome.value().orElseThrow(() -> outcome.failure().orElseThrow()).forEach(sum::add);
        }
    }

    /** Each deal carries a mark of its own, so that a doubtful addition is settled by looking. */
    private void add(BitrixClient bitrix, int count) {
        String run = "bulk-" + UUID.randomUUID() + "-";
        List<Call<Long>> calls = IntStream.range(0, count)
                .mapToObj(i -> bitrix.call(
                        "crm.deal.add",
                        Map.of("fields", Map.of("TITLE", "new " + i, "ORIGINATOR_ID", "SVYAZ", "ORIGIN_ID", run + i)),
                        Long.class))
                .toList();
        report(bitrix.bulk(calls)
                .settle(doubtful -> look(bitrix, run, doubtful))
                .execute());
    }

    private static List<Optional<Long>> look(BitrixClient bitrix, String run, List<Integer> doubtful) {
        Map<String, Long> found = new HashMap<>();
        for (int from = 0; from < doubtful.size(); from += 50) {
            List<String> marks = new ArrayList<>();
            doubtful.subList(from, Math.min(doubtful.size(), from + 50)).forEach(place -> marks.add(run + place));
            bitrix.callList(
                            "crm.deal.list",
                            Map.of("select", List.of("ID", "ORIGIN_ID"), "filter", Map.of("@ORIGIN_ID", marks)),
                            Origin.class)
                    .execute()
                    .forEach(deal -> found.put(String.valueOf(deal.originId()), deal.id()));
        }
        return doubtful.stream()
                .map(place -> Optional.ofNullable(found.get(run + place)))
                .toList();
    }

    private void report(List<? extends Outcome<?>> outcomes) {
        Map<Outcome.State, Integer> states = new java.util.EnumMap<>(Outcome.State.class);
        for (Outcome<?> outcome : outcomes) {
            states.merge(outcome.state(), 1, Integer::sum);
            if (outcome.state() == Outcome.State.DONE) {
                sum.done();
            }
        }
        System.out.println("outcomes: " + states);
        outcomes.stream()
                .flatMap(outcome -> outcome.failure().stream())
                .findFirst()
                .ifPresent(failure -> System.out.println("first failure: " + failure.getMessage()));
    }

    private List<Long> ids() throws IOException {
        String file = option("ids-file", "");
        if (file.isEmpty()) {
            return List.of();
        }
        String[] words = Files.readString(Path.of(file)).split("[^0-9]+");
        return Stream.of(words)
                .filter(word -> !word.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    private String option(String name, String usual) {
        return options.getOrDefault(name, usual);
    }
}
