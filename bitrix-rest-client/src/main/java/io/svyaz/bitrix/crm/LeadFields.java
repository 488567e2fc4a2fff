package io.svyaz.bitrix.crm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields to write to a lead: only those that are set here are sent, so only they change. Immutable.
 *
 * <pre>{@code
 * LeadFields.create().title("Call from the site").phone("+79260000000", "WORK").set("UF_CRM_CITY", "Omsk")
 * }</pre>
 */
public final class LeadFields {
    private static final LeadFields NONE = new LeadFields(Map.of());

    private final Map<String, @Nullable Object> values;

    private LeadFields(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static LeadFields create() {
        return NONE;
    }

    /**
     * Any field by the vendor's name.
     *
     * @param name for example {@code STATUS_DESCRIPTION} or {@code UF_CRM_CITY}
     * @param value text, number, list or map as documented; an empty text clears most fields
     * @return a changed copy
     */
    public LeadFields set(String name, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
        changed.put(Objects.requireNonNull(name, "name"), value);
        return new LeadFields(Collections.unmodifiableMap(changed));
    }

    /**
     * The fields of a map, by the vendor's names.
     *
     * @param fields as {@link #set} takes them
     * @return a changed copy
     */
    public LeadFields setAll(Map<String, ? extends @Nullable Object> fields) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
        changed.putAll(fields);
        return new LeadFields(Collections.unmodifiableMap(changed));
    }

    /**
     * The title.
     *
     * @param title {@code TITLE}
     * @return a changed copy
     */
    public LeadFields title(String title) {
        return set("TITLE", title);
    }

    /**
     * The first name.
     *
     * @param name {@code NAME}
     * @return a changed copy
     */
    public LeadFields name(String name) {
        return set("NAME", name);
    }

    /**
     * The family name.
     *
     * @param lastName {@code LAST_NAME}
     * @return a changed copy
     */
    public LeadFields lastName(String lastName) {
        return set("LAST_NAME", lastName);
    }

    /**
     * The stage.
     *
     * @param statusId {@code STATUS_ID}, for example {@code NEW}
     * @return a changed copy
     */
    public LeadFields statusId(String statusId) {
        return set("STATUS_ID", statusId);
    }

    /**
     * Where it comes from.
     *
     * @param sourceId {@code SOURCE_ID}, for example {@code CALL}
     * @return a changed copy
     */
    public LeadFields sourceId(String sourceId) {
        return set("SOURCE_ID", sourceId);
    }

    /**
     * The comment.
     *
     * @param comments {@code COMMENTS}
     * @return a changed copy
     */
    public LeadFields comments(String comments) {
        return set("COMMENTS", comments);
    }

    /**
     * The responsible user.
     *
     * @param userId {@code ASSIGNED_BY_ID}
     * @return a changed copy
     */
    public LeadFields assignedById(long userId) {
        return set("ASSIGNED_BY_ID", userId);
    }

    /**
     * The expected sum.
     *
     * @param sum {@code OPPORTUNITY}
     * @param currencyId {@code CURRENCY_ID}
     * @return a changed copy
     */
    public LeadFields opportunity(BigDecimal sum, String currencyId) {
        return set("OPPORTUNITY", sum).set("CURRENCY_ID", currencyId);
    }

    /**
     * The foreign system this lead comes from, and its id there: what finds it again after a lost answer.
     *
     * @param originatorId {@code ORIGINATOR_ID}
     * @param originId {@code ORIGIN_ID}
     * @return a changed copy
     */
    public LeadFields origin(String originatorId, String originId) {
        return set("ORIGINATOR_ID", originatorId).set("ORIGIN_ID", originId);
    }

    /**
     * One more telephone. On an update it is added even when the lead has the same number already.
     *
     * @param value the number
     * @param valueType for example {@code WORK}
     * @return a changed copy
     */
    public LeadFields phone(String value, String valueType) {
        return addTo("PHONE", value, valueType);
    }

    /**
     * One more e-mail address. On an update it is added even when the lead has the same one already.
     *
     * @param value the address
     * @param valueType for example {@code WORK}
     * @return a changed copy
     */
    public LeadFields email(String value, String valueType) {
        return addTo("EMAIL", value, valueType);
    }

    /**
     * Everything that is set, in the order it was set.
     *
     * @return unmodifiable; values may be null
     */
    public Map<String, @Nullable Object> asMap() {
        return values;
    }

    /** Values without an id are added each time they are sent: such an update must not be repeated. */
    boolean addsValues() {
        return values.values().stream().anyMatch(LeadFields::addsValues);
    }

    private static boolean addsValues(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().anyMatch(LeadFields::mayBeNew);
        }
        if (value instanceof Map<?, ?> keyed) {
            return keyed.values().stream().anyMatch(LeadFields::mayBeNew);
        }
        return value instanceof Object[] array && Arrays.stream(array).anyMatch(LeadFields::mayBeNew);
    }

    /** A structure that does not name the value it changes. */
    private static boolean mayBeNew(@Nullable Object part) {
        if (part instanceof MultiField field) {
            return field.id().isEmpty();
        }
        if (part instanceof Map<?, ?> map) {
            Object id = map.get("ID");
            return id == null || String.valueOf(id).isBlank();
        }
        return !(part == null || part instanceof CharSequence || part instanceof Number || part instanceof Boolean);
    }

    private LeadFields addTo(String field, String value, String valueType) {
        List<Object> all = new ArrayList<>();
        if (values.get(field) instanceof List<?> earlier) {
            all.addAll(earlier);
        }
        all.add(Map.of("VALUE", value, "VALUE_TYPE", valueType));
        return set(field, Collections.unmodifiableList(all));
    }

    @Override
    public String toString() {
        return "LeadFields" + values.keySet();
    }
}
