package io.svyaz.testkit.bitrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Rules for writing PHONE, EMAIL and the like: every value is a row of its own and is changed by its own ID. */
final class Multifields {

    private final LongSupplier ids;

    Multifields(LongSupplier ids) {
        this.ids = ids;
    }

    /** The values of a field after a write: without ID adds, with ID changes, with DELETE=Y or an empty VALUE removes. */
    List<Map<String, String>> write(String typeId, List<Map<String, String>> stored, @Nullable Object written) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        stored.forEach(row -> rows.put(row.getOrDefault("ID", ""), row));
        for (Object item : Php.list(written)) {
            writeOne(typeId, rows, Php.map(item));
        }
        return List.copyOf(rows.values());
    }

    private void writeOne(String typeId, Map<String, Map<String, String>> rows, Map<String, @Nullable Object> item) {
        String id = Php.string(item.get("ID"));
        Map<String, String> old = rows.get(id);
        boolean noValue = Php.string(item.get("VALUE")).isEmpty();
        if (old == null) {
            if (id.isEmpty() && !noValue) {
                String made = Long.toString(ids.getAsLong());
                rows.put(made, row(made, typeId, item, Map.of()));
            }
        } else if (Php.string(item.get("DELETE")).equals("Y") || (item.containsKey("VALUE") && noValue)) {
            rows.remove(id);
        } else {
            rows.put(id, row(id, typeId, item, old));
        }
    }

    private static Map<String, String> row(
            String id, String typeId, Map<String, @Nullable Object> item, Map<String, String> old) {
        var row = new LinkedHashMap<String, String>();
        row.put("ID", id);
        row.put("VALUE_TYPE", either(item, old, "VALUE_TYPE", "WORK"));
        row.put("VALUE", either(item, old, "VALUE", ""));
        row.put("TYPE_ID", typeId);
        return row;
    }

    private static String either(
            Map<String, @Nullable Object> item, Map<String, String> old, String key, String fallback) {
        String written = Php.string(item.get(key));
        return written.isEmpty() ? old.getOrDefault(key, fallback) : written;
    }
}
