package io.svyaz.bitrix.crm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of records with telephones, addresses and messengers: leads, contacts and companies.
 *
 * <p>Each of these values has an id of its own. Without it a value is added, on an update too, even when the record has the
 * same one already; with it the value is changed or removed.
 *
 * @param <F> the fields of one kind of record
 */
public abstract class CommunicationFields<F extends CommunicationFields<F>> extends ClassicFields<F> {
    CommunicationFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    /**
     * One more telephone. On an update it is added even when the record has the same number already.
     *
     * @param value the number
     * @param valueType for example {@code WORK}
     * @return a changed copy
     */
    public F phone(String value, String valueType) {
        return added("PHONE", value, valueType);
    }

    /**
     * One more e-mail address. On an update it is added even when the record has the same one already.
     *
     * @param value the address
     * @param valueType for example {@code WORK}
     * @return a changed copy
     */
    public F email(String value, String valueType) {
        return added("EMAIL", value, valueType);
    }

    /**
     * One more site. On an update it is added even when the record has the same one already.
     *
     * @param value the address
     * @param valueType for example {@code WORK}
     * @return a changed copy
     */
    public F web(String value, String valueType) {
        return added("WEB", value, valueType);
    }

    /**
     * One more messenger. On an update it is added even when the record has the same one already.
     *
     * @param value the account
     * @param valueType for example {@code TELEGRAM}
     * @return a changed copy
     */
    public F im(String value, String valueType) {
        return added("IM", value, valueType);
    }

    /**
     * Another value in place of one that the record has.
     *
     * @param typeId {@code PHONE}, {@code EMAIL}, {@code WEB}, {@code IM} or {@code LINK}
     * @param id of the value, from {@link MultiField#id()}
     * @param value for example a number
     * @param valueType for example {@code WORK}
     * @return a changed copy
     */
    public F changeMultiField(String typeId, long id, String value, String valueType) {
        return with(typeId, Map.of("ID", id, "VALUE", value, "VALUE_TYPE", valueType));
    }

    /**
     * Takes a value from the record.
     *
     * @param typeId {@code PHONE}, {@code EMAIL}, {@code WEB}, {@code IM} or {@code LINK}
     * @param id of the value, from {@link MultiField#id()}
     * @return a changed copy
     */
    public F removeMultiField(String typeId, long id) {
        return with(typeId, Map.of("ID", id, "DELETE", "Y"));
    }

    private F added(String typeId, String value, String valueType) {
        return with(typeId, Map.of("VALUE", value, "VALUE_TYPE", valueType));
    }

    private F with(String typeId, Map<String, Object> value) {
        List<Object> all = new ArrayList<>();
        if (asMap().get(typeId) instanceof List<?> earlier) {
            all.addAll(earlier);
        }
        all.add(value);
        return set(typeId, Collections.unmodifiableList(all));
    }
}
