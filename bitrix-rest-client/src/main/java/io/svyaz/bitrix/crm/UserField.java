package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.FieldValues;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A user field by name and type: declare it once, then read and write it without texts. Immutable.
 *
 * <pre>{@code
 * static final UserField<Money> BUDGET = UserField.money("UF_CRM_BUDGET");
 *
 * Optional<Money> budget = deal.get(BUDGET);
 * DealFields.create().set(BUDGET, Money.of("1000.50", "RUB"));
 * }</pre>
 *
 * @param <T> the type of its value
 */
public final class UserField<T> {
    private static final Pattern NAME = Pattern.compile("UF_[A-Z0-9_]+|uf[A-Z]\\w*");

    private final String name;
    private final ValueType<T> type;

    private UserField(String name, ValueType<T> type) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A user field is named like UF_CRM_BUDGET, or ufCrm_1721244707107 where crm.item writes it, but got \""
                            + name + "\".");
        }
        this.name = name;
        this.type = type;
    }

    /**
     * A text; also for any other type that has no method here.
     *
     * @param name for example {@code UF_CRM_CITY}
     * @return the field
     */
    public static UserField<String> text(String name) {
        return new UserField<>(name, UserFieldTypes.TEXT);
    }

    /**
     * A number, exact.
     *
     * @param name for example {@code UF_CRM_WEIGHT}
     * @return the field
     */
    public static UserField<BigDecimal> number(String name) {
        return new UserField<>(name, UserFieldTypes.NUMBER);
    }

    /**
     * A whole number, or the id of an employee.
     *
     * @param name for example {@code UF_CRM_COUNT}
     * @return the field
     */
    public static UserField<Long> integer(String name) {
        return new UserField<>(name, UserFieldTypes.INTEGER);
    }

    /**
     * Yes or no. Nothing is no value, not a no.
     *
     * @param name for example {@code UF_CRM_PAID}
     * @return the field
     */
    public static UserField<Boolean> flag(String name) {
        return new UserField<>(name, UserFieldTypes.FLAG);
    }

    /**
     * A day, as the portal shows it.
     *
     * @param name for example {@code UF_CRM_SINCE}
     * @return the field
     */
    public static UserField<LocalDate> date(String name) {
        return new UserField<>(name, UserFieldTypes.DATE);
    }

    /**
     * A time with its offset.
     *
     * @param name for example {@code UF_CRM_VISIT}
     * @return the field
     */
    public static UserField<OffsetDateTime> dateTime(String name) {
        return new UserField<>(name, UserFieldTypes.DATE_TIME);
    }

    /**
     * A sum with its currency.
     *
     * @param name for example {@code UF_CRM_BUDGET}
     * @return the field
     */
    public static UserField<Money> money(String name) {
        return new UserField<>(name, UserFieldTypes.MONEY);
    }

    /**
     * An address on the web, as people typed it.
     *
     * @param name for example {@code UF_CRM_SITE}
     * @return the field
     */
    public static UserField<String> url(String name) {
        return new UserField<>(name, UserFieldTypes.TEXT);
    }

    /**
     * A choice from a list, by the id of the element; {@link RecordSchema#enumId} finds the id of a label.
     *
     * @param name for example {@code UF_CRM_COLOUR}
     * @return the field
     */
    public static UserField<Long> enumeration(String name) {
        return new UserField<>(name, UserFieldTypes.ELEMENT);
    }

    /**
     * A file. To store one, set a {@link FileContent} by the name of the field; setting a stored file keeps it.
     *
     * @param name for example {@code UF_CRM_OFFER}
     * @return the field
     */
    public static UserField<StoredFile> file(String name) {
        return new UserField<>(name, UserFieldTypes.FILE);
    }

    /**
     * A link to a record of several kinds, which the portal writes like {@code CO_12}.
     *
     * @param name for example {@code UF_CRM_CUSTOMER}
     * @return the field
     */
    public static UserField<CrmLink> crmLink(String name) {
        return new UserField<>(name, UserFieldTypes.LINK);
    }

    /**
     * A link to a record of one kind, which the portal writes as an id alone.
     *
     * @param name for example {@code UF_CRM_CUSTOMER}
     * @param only the one kind the field is set up for
     * @return the field
     */
    public static UserField<CrmLink> crmLink(String name, EntityType only) {
        return new UserField<>(name, UserFieldTypes.linkTo(only));
    }

    /**
     * The same field where it is set up for several values.
     *
     * @return the field
     */
    public MultipleUserField<T> multiple() {
        return new MultipleUserField<>(this);
    }

    /**
     * Its name.
     *
     * @return for example {@code UF_CRM_BUDGET}
     */
    public String name() {
        return name;
    }

    ValueType<T> type() {
        return type;
    }

    /** Some portals wrap a single value into a list. */
    Optional<T> in(FieldValues fields) {
        List<T> values = allIn(fields);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    List<T> allIn(FieldValues fields) {
        Object value = fields.asMap().get(name);
        if (value instanceof Collection<?> list) {
            return list.stream().map(this::read).flatMap(Optional::stream).toList();
        }
        if (value instanceof Map<?, ?> map && isListWithGaps(map)) {
            return map.values().stream()
                    .map(this::read)
                    .flatMap(Optional::stream)
                    .toList();
        }
        return read(value).map(List::of).orElse(List.of());
    }

    /** PHP writes a list that lost an element as an object. */
    private static boolean isListWithGaps(Map<?, ?> map) {
        return map.keySet().stream().allMatch(key -> key.toString().matches("[0-9]+"));
    }

    /** Without a cause: that would show the value. */
    private Optional<T> read(@Nullable Object value) {
        if (value == null || value.equals("")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(type.reader().read(value));
        } catch (IllegalArgumentException | DateTimeException other) {
            throw new IllegalStateException(
                    "The field " + name + " holds no " + type.title() + "; read it with fields().text(..).");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
