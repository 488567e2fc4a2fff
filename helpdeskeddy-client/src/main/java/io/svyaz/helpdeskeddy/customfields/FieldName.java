package io.svyaz.helpdeskeddy.customfields;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.svyaz.core.internal.json.Json;
import io.svyaz.helpdeskeddy.LocalizedText;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The name of a custom field: one, or one for each level of a field with levels. Immutable. */
public final class FieldName {
    private final Object sent;
    private final SortedMap<Integer, LocalizedText> levels;

    private FieldName(Object sent, SortedMap<Integer, LocalizedText> levels) {
        this.sent = sent;
        this.levels = Collections.unmodifiableSortedMap(levels);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FieldName read(Object sent) {
        SortedMap<Integer, LocalizedText> levels = new TreeMap<>();
        if (sent instanceof Map<?, ?> map && map.values().stream().anyMatch(Map.class::isInstance)) {
            map.forEach((level, name) -> {
                if (level.toString().matches("\\d{1,4}") && name != null) {
                    levels.put(Integer.valueOf(level.toString()), text(name));
                }
            });
        }
        return new FieldName(sent, levels);
    }

    private static LocalizedText text(Object sent) {
        LocalizedText text = Json.mapper().convertValue(sent, LocalizedText.class);
        return text == null ? LocalizedText.of(Map.of()) : text;
    }

    /**
     * The name; of a field with levels that of the first.
     *
     * @return perhaps empty in every language
     */
    public LocalizedText text() {
        return levels.values().stream().findFirst().orElseGet(() -> text(sent));
    }

    /**
     * The names of the levels, from 1.
     *
     * @return empty where the field has no levels
     */
    public SortedMap<Integer, LocalizedText> levels() {
        return levels;
    }

    @JsonValue
    Object written() {
        return sent;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldName name && name.sent.equals(sent);
    }

    @Override
    public int hashCode() {
        return sent.hashCode();
    }

    @Override
    public String toString() {
        return text().toString();
    }
}
