package io.svyaz.testkit.bitrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One universal list: its elements, their codes unique, and the properties it was made with. */
final class ListBlock {

    private static final Pattern CONDITION = Pattern.compile("([!<>=%@]*)(\\w+)");

    private final Set<String> properties;
    private final LongSupplier valueIds;
    private final TreeMap<Long, Map<String, @Nullable Object>> elements = new TreeMap<>();

    ListBlock(Set<String> properties, LongSupplier valueIds) {
        this.properties = properties;
        this.valueIds = valueIds;
    }

    Iterable<Map<String, @Nullable Object>> elements() {
        return elements.values();
    }

    Optional<Long> idOf(String code) {
        return elements.entrySet().stream()
                .filter(element -> code.equals(element.getValue().get("CODE")))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean contains(long id) {
        return elements.containsKey(id);
    }

    void add(long id, String code, Map<String, @Nullable Object> fields) {
        var element = new LinkedHashMap<String, @Nullable Object>();
        element.put("ID", Long.toString(id));
        element.put("CODE", code);
        element.put("IBLOCK_SECTION_ID", null);
        element.put("CREATED_BY", "1");
        elements.put(id, element);
        write(id, fields);
    }

    /** An element is written anew: what is not among the fields is cleared. */
    void write(long id, Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> element = Objects.requireNonNull(elements.get(id));
        element.put("NAME", Php.string(fields.get("NAME")));
        for (String property : properties) {
            Map<String, @Nullable Object> values = values(fields.get(property));
            if (values.isEmpty()) {
                element.remove(property);
            } else {
                element.put(property, values);
            }
        }
    }

    private Map<String, @Nullable Object> values(@Nullable Object written) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        Php.list(written).stream()
                .map(Php::string)
                .filter(text -> !text.isEmpty())
                .forEach(text -> values.put(Long.toString(valueIds.getAsLong()), text));
        return values;
    }

    void delete(long id) {
        elements.remove(id);
    }

    /** Conditions on fields and properties that are not there are dropped without a word. */
    List<Map<String, @Nullable Object>> find(Map<String, @Nullable Object> filter) {
        var found = new ArrayList<>(elements.values());
        filter.forEach((key, wanted) -> {
            Matcher condition = CONDITION.matcher(key);
            if (condition.matches() && isKnown(condition.group(2))) {
                boolean negated = condition.group(1).startsWith("!");
                found.removeIf(element -> negated == holds(element, condition.group(2), wanted));
            }
        });
        return found;
    }

    private boolean isKnown(String field) {
        return properties.contains(field) || Set.of("ID", "NAME", "CODE").contains(field);
    }

    private static boolean holds(Map<String, @Nullable Object> element, String field, @Nullable Object wanted) {
        List<String> options = Php.list(wanted).stream().map(Php::string).toList();
        return Php.list(element.get(field)).stream().map(Php::string).anyMatch(options::contains);
    }
}
