package io.svyaz.testkit.comagic;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Points per minute and per day; only calls that succeed cost one. */
final class PointLimits {

    private final int perMinute;
    private final int perDay;
    private final Clock clock;
    private LocalDateTime minute = LocalDateTime.MIN;
    private LocalDate day = LocalDate.MIN;
    private int minuteUsed;
    private int dayUsed;

    PointLimits(int perMinute, int perDay, Clock clock) {
        this.perMinute = perMinute;
        this.perDay = perDay;
        this.clock = clock;
    }

    void check() {
        turn();
        if (dayUsed >= perDay) {
            throw exceeded("day", perDay);
        }
        if (minuteUsed >= perMinute) {
            throw exceeded("minute", perMinute);
        }
    }

    void charge() {
        turn();
        minuteUsed++;
        dayUsed++;
    }

    Map<String, @Nullable Object> report() {
        turn();
        var report = new LinkedHashMap<String, @Nullable Object>();
        report.put("day_limit", perDay);
        report.put("day_remaining", perDay - dayUsed);
        report.put(
                "day_reset", ChronoUnit.SECONDS.between(now(), day.plusDays(1).atStartOfDay()));
        report.put("minute_limit", perMinute);
        report.put("minute_remaining", perMinute - minuteUsed);
        report.put("minute_reset", ChronoUnit.SECONDS.between(now(), minute.plusMinutes(1)));
        return report;
    }

    private static ComagicException exceeded(String type, int max) {
        return new ComagicException(
                ComagicFailure.LIMIT_EXCEEDED, null, null, Map.of("limit_type", type, "limit_max_value", max));
    }

    private void turn() {
        LocalDateTime current = now().truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            minute = current;
            minuteUsed = 0;
        }
        if (!current.toLocalDate().equals(day)) {
            day = current.toLocalDate();
            dayUsed = 0;
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
