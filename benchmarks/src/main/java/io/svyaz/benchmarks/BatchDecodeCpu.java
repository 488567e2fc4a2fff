package io.svyaz.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.svyaz.bitrix.Batch;
import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.Pending;
import io.svyaz.bitrix.Tariff;
import io.svyaz.bitrix.crm.Deal;
import io.svyaz.core.http.StubbedTransport;
import io.svyaz.core.internal.json.Json;
import io.svyaz.core.log.RequestLogger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The answer of a batch of 50 pages of 50 deals, 2 MB, with dates, into the same model: by a tree as most clients do it,
 * and by this one, which decodes straight from the bytes. CPU time and bytes of the calling thread. Argument: how many
 * rounds, 5 unless told.
 */
final class BatchDecodeCpu {
    private static final int ROUNDS = 5;
    private static final List<String> CONTENDERS = List.of("readTree + treeToValue", "batch of the client");

    private BatchDecodeCpu() {}

    public static void main(String... arguments) throws IOException {
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        Figures micros = new Figures("CPU us");
        Figures kilobytes = new Figures("KB");
        for (int round = 0; round < rounds; round++) {
            try (ChildJvm child = new ChildJvm(Child.class)) {
                String[] figures = child.line().split(" ", -1);
                for (int i = 0; i < CONTENDERS.size(); i++) {
                    micros.add(CONTENDERS.get(i), Double.parseDouble(figures[2 * i]));
                    kilobytes.add(CONTENDERS.get(i), Double.parseDouble(figures[2 * i + 1]));
                }
            }
        }
        System.out.print(micros.table() + kilobytes.table());
    }

    /** One JVM; the contenders take turns. */
    static final class Child {
        private static final int BATCHES = 12;
        private static final int DECODINGS = 12;

        private Child() {}

        public static void main(String... arguments) throws Exception {
            byte[] answer = answer().getBytes(StandardCharsets.UTF_8);
            ObjectMapper mapper = Json.mapper();
            BitrixClient client = BitrixClient.builder()
                    .webhookUrl(Portal.BASE)
                    .tariff(Tariff.NONE)
                    .logger(RequestLogger.none())
                    .transport(StubbedTransport.of(chain -> Portal.answer(chain, answer)))
                    .build();
            List<Callable<Object>> contenders = List.of(() -> byTree(mapper, answer), () -> byClient(client));
            StringBuilder line = new StringBuilder();
            double[][] best = {{1e18, 1e18}, {1e18, 1e18}};
            com.sun.management.ThreadMXBean threads =
                    (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            for (int batch = 0; batch < BATCHES; batch++) {
                for (int i = 0; i < best.length; i++) {
                    long cpu = threads.getCurrentThreadCpuTime();
                    long bytes = threads.getCurrentThreadAllocatedBytes();
                    for (int times = 0; times < DECODINGS; times++) {
                        if (!contenders.get(i).call().equals(2500)) {
                            throw new IllegalStateException("Deals are missing.");
                        }
                    }
                    best[i][0] = Math.min(best[i][0], (threads.getCurrentThreadCpuTime() - cpu) / 1e3 / DECODINGS);
                    best[i][1] = Math.min(
                            best[i][1], (threads.getCurrentThreadAllocatedBytes() - bytes) / 1024.0 / DECODINGS);
                }
            }
            for (double[] figures : best) {
                line.append(String.format(Locale.ROOT, "%.1f %.1f ", figures[0], figures[1]));
            }
            System.out.println(line.toString().strip());
        }

        private static Object byTree(ObjectMapper mapper, byte[] answer) throws IOException {
            List<Deal> deals = new ArrayList<>(2500);
            JsonNode results = mapper.readTree(answer).path("result").path("result");
            for (JsonNode page : results) {
                for (JsonNode deal : page) {
                    deals.add(mapper.treeToValue(deal, Deal.class));
                }
            }
            return deals.size();
        }

        private static Object byClient(BitrixClient client) {
            Batch batch = client.batch();
            List<Pending<List<Deal>>> pages = new ArrayList<>(50);
            for (int i = 0; i < 50; i++) {
                pages.add(batch.add(client.callList("crm.deal.list", Map.of("start", i * 50), Deal.class)));
            }
            batch.execute();
            return pages.stream().mapToInt(page -> page.get().size()).sum();
        }

        private static String answer() {
            StringBuilder text = new StringBuilder("{\"result\":{\"result\":{");
            for (int page = 0; page < 50; page++) {
                text.append(page == 0 ? "" : ",").append("\"c").append(page).append("\":[");
                for (int i = 0; i < 50; i++) {
                    text.append(i == 0 ? "" : ",").append(deal(page * 50 + i + 1));
                }
                text.append(']');
            }
            return text.append("},\"result_error\":[],\"result_total\":[],\"result_next\":[],\"result_time\":[]},"
                            + "\"time\":{\"start\":1,\"finish\":2,\"duration\":1}}")
                    .toString();
        }

        private static String deal(int id) {
            return """
                    {"ID":"%d","TITLE":"Kitchen number %d","TYPE_ID":"SALE","STAGE_ID":"C7:PREPARATION","PROBABILITY":null,\
                    "CURRENCY_ID":"RUB","OPPORTUNITY":"%d.50","IS_MANUAL_OPPORTUNITY":"N","TAX_VALUE":"0.00",\
                    "LEAD_ID":null,"COMPANY_ID":"0","CONTACT_ID":"%d","QUOTE_ID":null,\
                    "BEGINDATE":"2026-03-02T03:00:00+03:00","CLOSEDATE":"2026-04-02T03:00:00+03:00",\
                    "ASSIGNED_BY_ID":"12","CREATED_BY_ID":"12","MODIFY_BY_ID":"12",\
                    "DATE_CREATE":"2026-03-02T12:13:14+03:00","DATE_MODIFY":"2026-03-05T12:13:14+03:00",\
                    "OPENED":"Y","CLOSED":"N","COMMENTS":"","ADDITIONAL_INFO":null,"LOCATION_ID":null,\
                    "CATEGORY_ID":"7","STAGE_SEMANTIC_ID":"P","IS_NEW":"N","IS_RECURRING":"N",\
                    "SOURCE_ID":"CALL","SOURCE_DESCRIPTION":null,"ORIGINATOR_ID":"SHOP","ORIGIN_ID":"order-%d",\
                    "MOVED_BY_ID":"12","MOVED_TIME":"2026-03-04T10:11:12+03:00",\
                    "UTM_SOURCE":"direct","UTM_MEDIUM":"cpc"}""".formatted(id, id, id * 7, id % 900, id);
        }
    }
}
