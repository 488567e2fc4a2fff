package io.svyaz.kit.log;

import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.LoggedBody;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Rows as clients make them. */
final class Rows {
    static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");

    private Rows() {}

    static LogRow row(String vendor, int status, String endpoint, String correlationId, Instant time) {
        return new LogRow(
                vendor,
                vendor + ".get",
                correlationId,
                1,
                time,
                "POST",
                endpoint,
                Map.of(),
                Optional.of(new LoggedBody("{\"id\":1}", 8, false)),
                status == 0 ? OptionalInt.empty() : OptionalInt.of(status),
                Map.of(),
                Optional.empty(),
                Duration.ofMillis(12),
                status == 200 ? Optional.empty() : Optional.of("failed"));
    }

    static LogRow at(int second) {
        return row("bitrix", 200, "https://a.example/x", "c" + second, TIME.plusSeconds(second));
    }
}
