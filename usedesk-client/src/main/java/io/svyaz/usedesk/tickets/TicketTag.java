package io.svyaz.usedesk.tickets;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tag of a ticket: a text in a single ticket, an object with a name in a list. Immutable. */
public final class TicketTag {
    private final String name;
    private final Map<String, @Nullable Object> fields;

    private TicketTag(String name, Map<String, @Nullable Object> fields) {
        this.name = name;
        this.fields = fields;
    }

    /**
     * A tag as it comes.
     *
     * @param sent a text or an object
     * @return the tag
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TicketTag of(Object sent) {
        if (sent instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            object.forEach((name, value) -> fields.put(String.valueOf(name), value));
            return new TicketTag(Objects.toString(fields.get("name"), ""), Collections.unmodifiableMap(fields));
        }
        return new TicketTag(sent.toString(), Map.of());
    }

    /**
     * The word.
     *
     * @return empty when the vendor sent a tag without a name
     */
    public String name() {
        return name;
    }

    @JsonValue
    Object json() {
        return fields.isEmpty() ? name : fields;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TicketTag tag && tag.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
