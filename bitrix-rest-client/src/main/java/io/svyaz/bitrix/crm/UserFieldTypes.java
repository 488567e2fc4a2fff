package io.svyaz.bitrix.crm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The vendor's types of user fields: what the portal writes, and what it takes. False stands for nothing in most. */
final class UserFieldTypes {
    private static final DateTimeFormatter WRITTEN_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    static final ValueType<String> TEXT = new ValueType<>("text", unlessFalse(UserFieldTypes::text), text -> text);
    static final ValueType<BigDecimal> NUMBER =
            new ValueType<>("number", unlessFalse(value -> new BigDecimal(text(value))), number -> number);
    static final ValueType<Long> INTEGER =
            new ValueType<>("whole number", unlessFalse(value -> exact(new BigDecimal(text(value)))), number -> number);
    static final ValueType<Boolean> FLAG = new ValueType<>("yes or no", UserFieldTypes::flag, yes -> yes ? 1 : 0);
    static final ValueType<LocalDate> DATE =
            new ValueType<>("date", unlessFalse(value -> date(text(value))), LocalDate::toString);
    static final ValueType<OffsetDateTime> DATE_TIME = new ValueType<>(
            "time with an offset",
            unlessFalse(value -> OffsetDateTime.parse(text(value))),
            time -> time.format(WRITTEN_TIME));
    static final ValueType<Money> MONEY = new ValueType<>("sum", unlessFalse(UserFieldTypes::money), Money::toString);
    static final ValueType<Long> ELEMENT = new ValueType<>("element of a list", Ids::read, id -> id);
    static final ValueType<StoredFile> FILE =
            new ValueType<>("file", unlessFalse(StoredFile::read), file -> Map.of("id", file.id()));
    static final ValueType<CrmLink> LINK =
            new ValueType<>("link", unlessFalse(value -> CrmLink.parse(text(value))), CrmLink::toString);

    private UserFieldTypes() {}

    static ValueType<CrmLink> linkTo(EntityType only) {
        return new ValueType<>("link", unlessFalse(value -> linkTo(only, text(value))), link -> {
            if (!link.type().equals(only)) {
                throw new IllegalArgumentException("This field takes " + only.name() + ", but got "
                        + link.type().name() + ".");
            }
            return link.id();
        });
    }

    private static @Nullable CrmLink linkTo(EntityType only, String text) {
        if (text.indexOf('_') >= 0) {
            return CrmLink.parse(text);
        }
        Long id = Ids.read(text);
        return id == null ? null : new CrmLink(only, id);
    }

    private static <T> ValueType.Reader<T> unlessFalse(Function<Object, @Nullable T> reader) {
        return value -> Boolean.FALSE.equals(value) ? null : reader.apply(value);
    }

    private static String text(Object value) {
        if (value instanceof Map || value instanceof List) {
            throw new IllegalArgumentException("no single value");
        }
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value.toString().strip();
    }

    private static long exact(BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException fraction) {
            throw new IllegalArgumentException("no whole number", fraction);
        }
    }

    private static Boolean flag(Object value) {
        return switch (text(value).toUpperCase(Locale.ROOT)) {
            case "Y", "1", "TRUE" -> true;
            case "N", "0", "FALSE" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no");
        };
    }

    /** The day itself, whatever the offset: that is what the portal shows. Some portals put the day first. */
    private static LocalDate date(String text) {
        if (text.length() >= 10 && text.charAt(2) == '.') {
            return LocalDate.parse(text.substring(0, 10), DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT));
        }
        return text.length() == 10
                ? LocalDate.parse(text)
                : LocalDateTime.parse(text, DateTimeFormatter.ISO_DATE_TIME).toLocalDate();
    }

    /** An empty sum keeps its currency: {@code |RUB}. */
    private static @Nullable Money money(Object value) {
        String text = text(value);
        return text.startsWith("|") ? null : Money.parse(text);
    }
}
