package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/** The fields that one kind of record has on a portal, user fields among them. Immutable: read it once and keep it. */
public final class RecordSchema {
    private final Map<String, FieldSchema> fields;

    /**
     * A view of these fields.
     *
     * @param fields by the vendor's name
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecordSchema(Map<String, FieldSchema> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    /**
     * One field.
     *
     * @param name the vendor's name, as the method that gave this schema writes it
     * @return empty when the portal has no such field, or hides it from this user
     */
    public Optional<FieldSchema> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /**
     * Finds the id of an element by what people see.
     *
     * @param name of a user field that is a choice
     * @param label of the element, in either case
     * @return empty when there is no such field or element
     */
    public Optional<Long> enumId(String name, String label) {
        return field(name).stream()
                .flatMap(field -> field.items().stream())
                .filter(item -> item.value().filter(label::equalsIgnoreCase).isPresent())
                .map(FieldItem::id)
                .findFirst();
    }

    /**
     * Finds what people see by the id of an element.
     *
     * @param name of a user field that is a choice
     * @param id of the element
     * @return empty when there is no such field or element
     */
    public Optional<String> enumLabel(String name, long id) {
        return field(name).stream()
                .flatMap(field -> field.items().stream())
                .filter(item -> item.id() == id)
                .findFirst()
                .flatMap(FieldItem::value);
    }

    /**
     * All fields.
     *
     * @return by the vendor's name, in the vendor's order; unmodifiable
     */
    @JsonValue
    public Map<String, FieldSchema> asMap() {
        return fields;
    }

    @Override
    public String toString() {
        return "RecordSchema" + fields.keySet();
    }
}
