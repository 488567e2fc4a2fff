package io.svyaz.testkit.bitrix;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All objects of one type as the portal keeps them. */
final class CrmTable {

    private final EntityType type;
    private final UserFields userFields;
    private final Multifields multifields;
    private final Clock clock;
    private final TreeMap<Long, Map<String, @Nullable Object>> rows = new TreeMap<>();
    private long lastId;

    CrmTable(EntityType type, UserFields userFields, Multifields multifields, Clock clock) {
        this.type = type;
        this.userFields = userFields;
        this.multifields = multifields;
        this.clock = clock;
    }

    EntityType type() {
        return type;
    }

    UserFields userFields() {
        return userFields;
    }

    ZoneId zone() {
        return clock.getZone();
    }

    Collection<Map<String, @Nullable Object>> rows() {
        return rows.values();
    }

    boolean contains(long id) {
        return rows.containsKey(id);
    }

    Map<String, @Nullable Object> get(long id) {
        Map<String, @Nullable Object> row = rows.get(id);
        if (row == null) {
            throw BitrixException.crm("Not found");
        }
        return row;
    }

    /** A trusted writer (a test that seeds data) may also set read-only fields. */
    long add(Map<String, @Nullable Object> written, boolean trusted) {
        long id = ++lastId;
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (FieldSpec field : type.fields().values()) {
            if (!field.isMultifield()) {
                row.put(field.name(), field.initial());
            }
        }
        row.put("ID", Long.toString(id));
        for (String stamp : List.of("DATE_CREATE", "DATE_MODIFY", "MOVED_TIME", "LAST_ACTIVITY_TIME")) {
            row.replace(stamp, now());
        }
        rows.put(id, row);
        write(row, written, trusted);
        if (row.containsKey("TITLE") && Php.string(row.get("TITLE")).isEmpty()) {
            row.put("TITLE", type.title() + " #" + id);
        }
        return id;
    }

    void update(long id, Map<String, @Nullable Object> written) {
        Map<String, @Nullable Object> row = get(id);
        write(row, written, false);
        row.replace("DATE_MODIFY", now());
    }

    void delete(long id) {
        get(id);
        rows.remove(id);
    }

    private void write(Map<String, @Nullable Object> row, Map<String, @Nullable Object> written, boolean trusted) {
        Object stage = row.get(type.stageField());
        written.forEach((name, value) -> writeField(row, name, value, trusted));
        for (String kind : List.of("PHONE", "EMAIL")) {
            row.replace("HAS_" + kind, row.containsKey(kind) ? "Y" : "N");
        }
        if (!type.stageField().isEmpty()) {
            stageMoved(row, !Objects.equals(stage, row.get(type.stageField())));
        }
    }

    private void writeField(Map<String, @Nullable Object> row, String name, @Nullable Object value, boolean trusted) {
        FieldSpec field = type.field(name);
        if (field == null) {
            if (userFields.knows(name)) {
                row.put(name, userValue(name, value));
            }
        } else if (field.isMultifield()) {
            writeMultifield(row, name, value);
        } else if (!name.equals("ID") && (trusted || !field.readOnly())) {
            row.put(name, FieldType.stored(field.type(), value, zone()));
        }
    }

    private void writeMultifield(Map<String, @Nullable Object> row, String name, @Nullable Object value) {
        List<Map<String, String>> values = multifields.write(name, multifield(row, name), value);
        if (values.isEmpty()) {
            row.remove(name);
        } else {
            row.put(name, values);
        }
    }

    /** The values of PHONE, EMAIL and the like; only {@link #writeMultifield} puts lists under such a name. */
    @SuppressWarnings("unchecked")
    static List<Map<String, String>> multifield(Map<String, @Nullable Object> row, String name) {
        return row.get(name) instanceof List<?> list ? (List<Map<String, String>>) list : List.of();
    }

    private @Nullable Object userValue(String name, @Nullable Object value) {
        if (!Php.isArray(value)) {
            return FieldType.stored(userFields.typeOf(name), value, zone());
        }
        var values = new ArrayList<@Nullable String>();
        Php.list(value).forEach(item -> values.add(FieldType.stored(userFields.typeOf(name), item, zone())));
        return values;
    }

    private void stageMoved(Map<String, @Nullable Object> row, boolean moved) {
        String semantic = semantic(Php.string(row.get(type.stageField())));
        row.put(type.semanticField(), semantic);
        if (moved) {
            row.replace("MOVED_TIME", now());
            row.replace("DATE_CLOSED", semantic.equals("P") ? "" : now());
            row.replace("CLOSED", semantic.equals("P") ? "N" : "Y");
        }
    }

    /** S success, F failure, P in progress; a stage of another funnel carries the prefix {@code C1:}. */
    private static String semantic(String stage) {
        return switch (stage.substring(stage.indexOf(':') + 1)) {
            case "CONVERTED", "WON", "SUCCESS" -> "S";
            case "JUNK", "LOSE", "APOLOGY", "FAIL" -> "F";
            default -> "P";
        };
    }

    private String now() {
        return FieldType.time(clock.instant(), zone());
    }
}
