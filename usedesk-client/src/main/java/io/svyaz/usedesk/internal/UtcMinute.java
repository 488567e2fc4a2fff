package io.svyaz.usedesk.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time as filters want it: UTC, to the minute. */
public final class UtcMinute {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private UtcMinute() {}

    /**
     * The text of a time.
     *
     * @param time seconds are cut off
     * @return for example {@code 2024-03-01 00:00}
     */
    public static String of(Instant time) {
        return FORM.format(time);
    }
}
