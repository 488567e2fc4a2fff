package io.svyaz.core.internal.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as the vendors write them.
 *
 * <p>The usual form of Bitrix24, {@code 2024-05-23T18:18:25+02:00}, is read by position: the general parser costs more than
 * half of the time and memory of a whole batch. Anything else goes to the general parser.
 */
final class VendorDates {
    private static final int ISO_WITH_OFFSET = 25;
    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']HH:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .toFormatter(java.util.Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter OFFSET = new DateTimeFormatterBuilder()
            .append(LOCAL)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(java.util.Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern UNIX_SECONDS = Pattern.compile("-?[0-9]{9,11}(?:\\.[0-9]{1,9})?");

    /** HelpDeskEddy prints the dates of messages so: {@code 17:02:00 17.01.2024}. */
    private static final Pattern TIME_FIRST =
            Pattern.compile("[0-9]{2}:[0-9]{2}:[0-9]{2} [0-9]{2}\\.[0-9]{2}\\.[0-9]{4}");

    private VendorDates() {}

    static @Nullable OffsetDateTime offsetDateTime(char[] text, int from, int length) {
        if (length == ISO_WITH_OFFSET) {
            OffsetDateTime quick = quick(text, from);
            if (quick != null) {
                return quick;
            }
        }
        String value = given(text, from, length);
        return value == null ? null : OFFSET.parse(value, OffsetDateTime::from);
    }

    /** Seconds since 1970, or a date and time, in UTC where no zone is given. */
    static @Nullable Instant instant(char[] text, int from, int length) {
        String value = given(text, from, length);
        if (value == null) {
            return null;
        }
        if (UNIX_SECONDS.matcher(value).matches()) {
            BigDecimal seconds = new BigDecimal(value);
            return Instant.EPOCH.plus(Duration.ofNanos(seconds.movePointRight(9).longValue()));
        }
        if (value.length() == 10) {
            return LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        return OFFSET.parseBest(value, OffsetDateTime::from, LocalDateTime::from) instanceof OffsetDateTime zoned
                ? zoned.toInstant()
                : OFFSET.parse(value, LocalDateTime::from).toInstant(ZoneOffset.UTC);
    }

    static @Nullable LocalDateTime localDateTime(char[] text, int from, int length) {
        String value = given(text, from, length);
        if (value == null) {
            return null;
        }
        return value.length() == 10 ? LocalDate.parse(value).atStartOfDay() : OFFSET.parse(value, LocalDateTime::from);
    }

    static @Nullable LocalDate localDate(char[] text, int from, int length) {
        String value = given(text, from, length);
        return value == null ? null : LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
    }

    /** Seconds, or {@code HH:MM:SS}. */
    static @Nullable Duration duration(char[] text, int from, int length) {
        String value = given(text, from, length);
        if (value == null) {
            return null;
        }
        if (value.startsWith("P")) {
            return Duration.parse(value);
        }
        String[] parts = value.split(":", -1);
        if (parts.length == 3) {
            return Duration.ofHours(Long.parseLong(parts[0]))
                    .plusMinutes(Long.parseLong(parts[1]))
                    .plusSeconds(Long.parseLong(parts[2]));
        }
        return Duration.ofNanos(new BigDecimal(value).movePointRight(9).longValueExact());
    }

    /** Null where the vendors mean nothing: an empty text, the word null, a zero date. Russian order is turned around, time before date, too. */
    private static @Nullable String given(char[] text, int from, int length) {
        String value = new String(text, from, length).strip();
        if (value.isEmpty() || value.equals("null") || value.startsWith("0000-00-00")) {
            return null;
        }
        if (TIME_FIRST.matcher(value).matches()) {
            value = value.substring(9) + ' ' + value.substring(0, 8);
        }
        boolean dayFirst = value.length() >= 10 && value.charAt(2) == '.' && value.charAt(5) == '.';
        return dayFirst
                ? value.substring(6, 10)
                        + '-'
                        + value.substring(3, 5)
                        + '-'
                        + value.substring(0, 2)
                        + value.substring(10)
                : value;
    }

    private static @Nullable OffsetDateTime quick(char[] t, int at) {
        boolean shape = t[at + 4] == '-'
                && t[at + 7] == '-'
                && t[at + 10] == 'T'
                && t[at + 13] == ':'
                && t[at + 16] == ':'
                && (t[at + 19] == '+' || t[at + 19] == '-')
                && t[at + 22] == ':';
        if (!shape) {
            return null;
        }
        int year = digits(t, at, 4);
        int month = digits(t, at + 5, 2);
        int day = digits(t, at + 8, 2);
        int hour = digits(t, at + 11, 2);
        int minute = digits(t, at + 14, 2);
        int second = digits(t, at + 17, 2);
        int offsetHours = digits(t, at + 20, 2);
        int offsetMinutes = digits(t, at + 23, 2);
        if ((year | month | day | hour | minute | second | offsetHours | offsetMinutes) < 0 || year == 0) {
            return null;
        }
        int sign = t[at + 19] == '-' ? -1 : 1;
        ZoneOffset offset = ZoneOffset.ofHoursMinutes(sign * offsetHours, sign * offsetMinutes);
        return OffsetDateTime.of(year, month, day, hour, minute, second, 0, offset);
    }

    /** Negative when one of them is no digit. */
    private static int digits(char[] text, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MIN_VALUE;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
