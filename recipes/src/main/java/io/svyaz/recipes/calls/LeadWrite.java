package io.svyaz.recipes.calls;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values to set on a lead; a field that is not named stays as it is.
 *
 * @param fields Bitrix24 field names and their values, in order: texts, whole numbers, never null or empty
 * @param phoneToAdd number the lead does not have yet
 */
public record LeadWrite(Map<String, Object> fields, Optional<String> phoneToAdd) {

    /**
     * Takes a copy of the fields and keeps their order.
     *
     * @param fields Bitrix24 field names and their values, in order: texts, whole numbers, never null or empty
     * @param phoneToAdd number the lead does not have yet
     */
    public LeadWrite {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * The fields as {@code crm.lead.add} and {@code crm.lead.update} take them.
     *
     * <p>PHONE holds the number to add without an ID, which Bitrix24 appends to the numbers already there.
     *
     * @return an unmodifiable map
     */
    public Map<String, Object> toBitrix() {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        phoneToAdd.ifPresent(number -> all.put("PHONE", List.of(Map.of("VALUE", number, "VALUE_TYPE", "WORK"))));
        return Collections.unmodifiableMap(all);
    }

    /**
     * Tells whether there is nothing to write.
     *
     * @return whether neither field nor phone is named
     */
    public boolean isEmpty() {
        return fields.isEmpty() && phoneToAdd.isEmpty();
    }
}
