package io.svyaz.testkit.bitrix;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One standard field: name, vendor type, whether clients may write it, and the value of a new object. */
record FieldSpec(
        String name,
        String type,
        boolean readOnly,
        @Nullable String initial) {

    /** Reads {@code NAME type}, {@code NAME! type} for read-only, with an optional initial value ({@code ''} is empty text). */
    static FieldSpec parse(String text) {
        String[] parts = text.strip().split("\\s+", -1);
        boolean readOnly = parts[0].endsWith("!");
        String name = readOnly ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
        String initial = parts.length < 3 ? null : parts[2].replace("''", "");
        return new FieldSpec(name, parts[1], readOnly, initial);
    }

    boolean isMultifield() {
        return type.equals(FieldType.MULTIFIELD);
    }

    Map<String, @Nullable Object> description() {
        var description = new LinkedHashMap<String, @Nullable Object>();
        description.put("type", type);
        description.put("isRequired", false);
        description.put("isReadOnly", readOnly);
        description.put("isImmutable", false);
        description.put("isMultiple", isMultifield());
        description.put("isDynamic", false);
        description.put("title", name);
        return description;
    }
}
