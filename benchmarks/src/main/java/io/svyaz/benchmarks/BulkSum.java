package io.svyaz.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Counts what came, and sums it up so that two runs can be compared. */
final class BulkSum {
    private static final long MODULUS = 1L << 32;
    private static final int MOST_BITS = 100_000_000;

    private final BitSet seen = new BitSet();
    private final Set<Long> seenBeyond = new HashSet<>();
    private final CRC32 crc = new CRC32();
    private long count;
    private long checksum;

    void add(BulkDriver.Deal deal) {
        count++;
        if (isNew(deal.id())) {
            sum(deal.line());
        }
    }

    void add(BulkDriver.Row row) {
        count++;
        if (isNew(Long.parseLong(row.id()))) {
            sum(row.ownerId() + "|" + row.id() + "|" + text(row.productName()) + "|"
                    + row.quantity().toBigInteger());
        }
    }

    void done() {
        count++;
        isNew(count);
    }

    /** A bit for each id: a million of them must fit beside what is being read. */
    private boolean isNew(long id) {
        if (id < 0 || id > MOST_BITS) {
            return seenBeyond.add(id);
        }
        boolean first = !seen.get((int) id);
        seen.set((int) id);
        return first;
    }

    private void sum(String line) {
        crc.reset();
        crc.update(line.getBytes(StandardCharsets.UTF_8));
        checksum = (checksum + crc.getValue()) % MODULUS;
    }

    String line(double seconds, @Nullable String error) {
        String said = error == null
                ? "null"
                : "\"" + error.replace('"', '\'').replace('\n', ' ').replace('\\', '/') + "\"";
        return String.format(
                Locale.ROOT,
                "{\"wall_s\":%.4f,\"error\":%s,\"count\":%d,\"unique\":%d,\"checksum\":%d}",
                seconds,
                said,
                count,
                seen.cardinality() + seenBeyond.size(),
                checksum);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
