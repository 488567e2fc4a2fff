package io.svyaz.testkit.bitrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the older CRM methods store and compare values: everything is a string or null. */
final class FieldType {

    static final String MULTIFIELD = "crm_multifield";

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
    private static final Set<String> NUMBERS =
            Set.of("integer", "double", "user", "crm_contact", "crm_company", "crm_lead", "crm_category");

    private FieldType() {}

    static boolean isNumber(String type) {
        return NUMBERS.contains(type);
    }

    static boolean isTime(String type) {
        return type.equals("datetime") || type.equals("date");
    }

    static String time(Instant instant, ZoneId zone) {
        return ISO.format(instant.atZone(zone));
    }

    /** The stored form of a written value. */
    static @Nullable String stored(String type, @Nullable Object written, ZoneId zone) {
        String text = Php.string(written);
        return switch (type) {
            case "integer", "user", "crm_contact", "crm_company", "crm_lead", "crm_category" ->
                text.isEmpty() ? null : number(text).toBigInteger().toString();
            case "double" -> number(text).setScale(2, RoundingMode.HALF_UP).toPlainString();
            case "char", "boolean" -> text.equals("Y") || text.equals("1") || text.equals("true") ? "Y" : "N";
            case "datetime", "date" -> text.isEmpty() ? "" : storedTime(text, zone);
            default -> written == null ? null : text;
        };
    }

    static BigDecimal number(String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO; // as PHP's cast does
        }
    }

    static @Nullable Instant instant(String text, ZoneId zone) {
        try {
            if (text.length() <= 10) {
                return LocalDate.parse(text).atStartOfDay(zone).toInstant();
            }
            String iso = text.replace(' ', 'T');
            return iso.length() <= 19
                    ? LocalDateTime.parse(iso).atZone(zone).toInstant()
                    : OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String storedTime(String text, ZoneId zone) {
        Instant instant = instant(text, zone);
        return instant == null ? "" : time(instant, zone);
    }
}
