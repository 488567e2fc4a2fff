package io.svyaz.recipes.internal;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.core.Timing;
import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;

/** A portal with a list and a client whose pauses take no time. */
public final class TestPortal implements AutoCloseable {
    public static final long LIST = 47;
    public static final Instant START = Instant.parse("2026-05-14T09:00:00Z");

    public final FakeClock clock = new FakeClock(START);
    public final FakeBitrix24 fake;
    public final List<LogRow> log = new CopyOnWriteArrayList<>();
    public final BitrixClient bitrix;

    public TestPortal() {
        this(FakeBitrix24.builder());
    }

    public TestPortal(FakeBitrix24.Builder builder) {
        fake = builder.clock(clock).start();
        fake.addList(LIST, 101, 102, 103, 104, 105, 106);
        bitrix = BitrixClient.builder()
                .webhookUrl(fake.webhookUrl().toString())
                .timing(new Timing(clock, clock::nanoTime, clock::sleep, () -> 0.5))
                .deadline(Duration.ofHours(1))
                .logger(((RequestLogger) log::add).withDetail(LogDetail.FULL))
                .build();
    }

    /** The requests that may have written something; batches also carry readings. */
    public List<String> writes() {
        List<String> writes = new ArrayList<>();
        for (RecordedRequest request : fake.requests()) {
            String body = request.body();
            boolean writingBatch =
                    request.operation().equals("batch") && body.matches("(?s).*\\.(add|update|delete|set)\\?.*");
            if (writingBatch || request.operation().matches(".*\\.(add|update|delete|set)")) {
                writes.add(request.operation());
            }
        }
        return writes;
    }

    public long deal(Object... rows) {
        long id = fake.addDeal(Map.of("TITLE", "Deal"));
        setRows(id, rows);
        return id;
    }

    /** Rows as name, price, quantity; they get new ids. The sum of a saved deal changes too, so it counts as modified. */
    public void setRows(long dealId, Object... rows) {
        List<Map<String, Object>> maps = new ArrayList<>();
        for (int i = 0; i < rows.length; i += 3) {
            maps.add(Map.of("PRODUCT_NAME", rows[i], "PRICE", rows[i + 1], "QUANTITY", rows[i + 2], "PRODUCT_ID", 7));
        }
        bitrix.call("crm.deal.productrows.set", Map.of("id", dealId, "rows", maps), Boolean.class)
                .execute();
        bitrix.call("crm.deal.update", Map.of("id", dealId, "fields", Map.of("COMMENTS", "saved")), Boolean.class)
                .execute();
    }

    public static Object[] products(int count) {
        return LongStream.rangeClosed(1, count)
                .boxed()
                .flatMap(i -> Arrays.stream(new Object[] {"Product " + i, 10 + i, 1}))
                .toArray();
    }

    @Override
    public void close() {
        fake.close();
    }
}
