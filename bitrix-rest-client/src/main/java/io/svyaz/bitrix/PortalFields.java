package io.svyaz.bitrix;

import io.svyaz.core.FieldSet;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields to write to a record, in the portal's forms of yes and no, times, lists and maps. An empty text clears most
 * fields.
 *
 * @param <F> the subclass
 */
public abstract class PortalFields<F extends PortalFields<F>> extends FieldSet<F> {
    /**
     * For subclasses.
     *
     * @param values by the vendor's names; copied
     */
    protected PortalFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * Yes or no as most methods want it.
     *
     * @param name the vendor's name
     * @param value sent as {@code Y} or {@code N}
     * @return a changed copy
     */
    protected final F flag(String name, boolean value) {
        return set(name, value ? "Y" : "N");
    }

    /**
     * A time with its offset.
     *
     * @param name the vendor's name
     * @param value sent as in ISO 8601
     * @return a changed copy
     */
    protected final F time(String name, OffsetDateTime value) {
        return set(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
    }

    /**
     * One more value of a list.
     *
     * @param name the vendor's name
     * @param value goes to the end
     * @return a changed copy
     */
    protected final F append(String name, Object value) {
        List<Object> all = new ArrayList<>();
        if (asMap().get(name) instanceof List<?> earlier) {
            all.addAll(earlier);
        }
        all.add(value);
        return set(name, Collections.unmodifiableList(all));
    }

    /**
     * One more entry of a map.
     *
     * @param name the vendor's name
     * @param key of the entry
     * @param value of the entry
     * @return a changed copy
     */
    protected final F entry(String name, String key, Object value) {
        Map<Object, Object> all = new LinkedHashMap<>();
        if (asMap().get(name) instanceof Map<?, ?> earlier) {
            all.putAll(earlier);
        }
        all.put(key, value);
        return set(name, Collections.unmodifiableMap(all));
    }
}
