package io.svyaz.helpdeskeddy;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the vendor takes them. No zone goes along: they mean the account's, see {@link HelpDeskEddyClient#zone()}. */
public final class VendorTimes {
    private static final DateTimeFormatter FILTER = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private VendorTimes() {}

    /**
     * For conditions of lists.
     *
     * @param time in the account's zone
     * @return for example {@code 2026-03-02 09:00:30}
     */
    public static String filter(LocalDateTime time) {
        return FILTER.format(time);
    }

    /**
     * For {@code sla_date} and {@code freeze_date}.
     *
     * @param time in the account's zone
     * @return for example {@code 02.03.2026 09:00}
     */
    public static String due(LocalDateTime time) {
        return DUE.format(time);
    }
}
