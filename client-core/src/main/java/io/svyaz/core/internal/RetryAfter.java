package io.svyaz.core.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Retry-After header: seconds, seconds with decimals, or a date. */
final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,18}(?:\\.[0-9]{1,18})?");
    private static final BigDecimal A_WEEK = BigDecimal.valueOf(7 * 24 * 3600);

    private RetryAfter() {}

    /** Null when the header is absent or says nothing that can be understood; a date in the past is no wait. */
    static @Nullable Duration parse(@Nullable String header, Instant now) {
        if (header == null || header.length() > 64) {
            return null;
        }
        String value = header.strip();
        try {
            return SECONDS.matcher(value).matches() ? seconds(value) : date(value, now);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static Duration seconds(String value) {
        BigDecimal seconds = new BigDecimal(value).min(A_WEEK);
        return Duration.ofMillis(
                seconds.movePointRight(3).setScale(0, java.math.RoundingMode.UP).longValueExact());
    }

    private static Duration date(String value, Instant now) {
        Instant until =
                ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        Duration wait = Duration.between(now, until);
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
