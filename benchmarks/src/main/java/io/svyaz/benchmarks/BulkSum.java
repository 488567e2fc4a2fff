package io.svyaz.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Counts what came, and sums it up so that two runs can be compared. */
final class BulkSum {
    private static final long MODULUS = 1L << 32;

    private final Set<Long> seen = new HashSet<>();
    private final CRC32 crc = new CRC32();
    private long count;
    private long checksum;

    void add(BulkDriver.Deal deal) {
        count++;
        if (seen.add(deal.id())) {
            sum(deal.id() + "|" + text(deal.title()) + "|" + text(deal.stageId()) + "|" + text(deal.opportunity()) + "|"
                    + text(deal.contactId()));
        }
    }

    void add(BulkDriver.Row row) {
        count++;
        if (seen.add(Long.valueOf(row.id()))) {
            sum(row.ownerId() + "|" + row.id() + "|" + text(row.productName()) + "|"
                    + row.quantity().toBigInteger());
        }
    }

    void done() {
        count++;
        seen.add(count);
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
                seen.size(),
                checksum);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
