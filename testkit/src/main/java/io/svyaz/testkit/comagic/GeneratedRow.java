package io.svyaz.testkit.comagic;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One generated call as a row of which only what is read is computed. */
final class GeneratedRow extends AbstractMap<String, @Nullable Object> {

    private final GeneratedCalls calls;
    private final int call;
    private final ReportFields fields;

    GeneratedRow(GeneratedCalls calls, int call, ReportFields fields) {
        this.calls = calls;
        this.call = call;
        this.fields = fields;
    }

    @Override
    public @Nullable Object get(@Nullable Object field) {
        Object value = calls.value(call, String.valueOf(field));
        return value == null && fields.isList(String.valueOf(field)) ? List.of() : value;
    }

    @Override
    public boolean containsKey(@Nullable Object field) {
        return fields.knows(String.valueOf(field));
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        Map<String, @Nullable Object> all = new HashMap<>(fields.emptyRow());
        all.replaceAll((name, empty) -> get(name));
        return all.entrySet();
    }
}
