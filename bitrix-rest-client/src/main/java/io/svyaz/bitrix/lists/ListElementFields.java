package io.svyaz.bitrix.lists;

import com.fasterxml.jackson.annotation.JsonValue;
import io.svyaz.bitrix.PortalFields;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to an element of a list. An update clears what is not set here, files excepted. Immutable. */
public final class ListElementFields extends PortalFields<ListElementFields> {
    private static final ListElementFields NONE = new ListElementFields(Map.of());

    private ListElementFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static ListElementFields create() {
        return NONE;
    }

    /**
     * What people read.
     *
     * @param name {@code NAME}; required
     * @return a changed copy
     */
    public ListElementFields name(String name) {
        return set("NAME", name);
    }

    /**
     * The value of a property.
     *
     * @param propertyId the number in {@code PROPERTY_nn}
     * @param value text or number; a date as {@code 2024-12-31 23:59:59}
     * @return a changed copy
     */
    public ListElementFields property(long propertyId, Object value) {
        return set(name(propertyId), value);
    }

    /**
     * The values of a multiple property.
     *
     * @param propertyId the number in {@code PROPERTY_nn}
     * @param values texts or numbers
     * @return a changed copy
     */
    public ListElementFields properties(long propertyId, Collection<?> values) {
        return set(name(propertyId), List.copyOf(values));
    }

    /**
     * The file of a property. On an update it is added to those there are.
     *
     * @param propertyId the number in {@code PROPERTY_nn}
     * @param name with its extension
     * @param content the bytes
     * @return a changed copy
     */
    public ListElementFields file(long propertyId, String name, byte[] content) {
        return set(name(propertyId), new ListFile(name, Base64.getEncoder().encodeToString(content)));
    }

    /**
     * Takes a file away on an update.
     *
     * @param propertyId the number in {@code PROPERTY_nn}
     * @param valueId the value's own id, not the file's
     * @return a changed copy
     */
    public ListElementFields deleteFile(long propertyId, long valueId) {
        return entry(name(propertyId) + "_DEL", Long.toString(valueId), "Y");
    }

    /** Files are added each time they are sent: such an update must not be repeated. */
    boolean addsFiles() {
        return asMap().values().stream().anyMatch(ListFile.class::isInstance);
    }

    private static String name(long propertyId) {
        return "PROPERTY_" + propertyId;
    }

    private record ListFile(String name, String content) {
        @JsonValue
        List<String> pair() {
            return List.of(name, content);
        }
    }

    @Override
    protected ListElementFields with(Map<String, @Nullable Object> values) {
        return new ListElementFields(values);
    }
}
