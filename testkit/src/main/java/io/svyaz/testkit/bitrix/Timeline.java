package io.svyaz.testkit.bitrix;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Comments in the timelines of CRM objects. */
final class Timeline {

    private final List<CrmTable> tables;
    private final Clock clock;
    private final List<Map<String, @Nullable Object>> comments = new ArrayList<>();

    Timeline(List<CrmTable> tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    List<Map<String, @Nullable Object>> comments() {
        return comments;
    }

    Reply add(Params params) {
        Map<String, @Nullable Object> fields = params.requiredMap("fields");
        String type = required(fields, "ENTITY_TYPE").toLowerCase(Locale.ROOT);
        long owner = FieldType.number(required(fields, "ENTITY_ID")).longValue();
        String text = required(fields, "COMMENT");
        if (table(type).filter(table -> table.contains(owner)).isEmpty()) {
            throw new BitrixException(new BitrixFailure(400, "OWNER_NOT_FOUND", "Owner was not found"));
        }
        var comment = new LinkedHashMap<String, @Nullable Object>();
        comment.put("ID", Integer.toString(comments.size() + 1));
        comment.put("ENTITY_ID", Long.toString(owner));
        comment.put("ENTITY_TYPE", type);
        comment.put("CREATED", FieldType.time(clock.instant(), clock.getZone()));
        comment.put("COMMENT", text);
        comment.put("AUTHOR_ID", "1");
        comment.put("FILES", Php.EMPTY_OBJECT);
        comments.add(comment);
        return Reply.of(comments.size());
    }

    Reply list(Params params) {
        Map<String, @Nullable Object> filter = params.map("filter");
        String type = Php.string(filter.get("ENTITY_TYPE")).toLowerCase(Locale.ROOT);
        String owner = Php.string(filter.get("ENTITY_ID"));
        if (type.isEmpty() || owner.isEmpty()) {
            throw BitrixException.crm("Filter by ENTITY_ID and ENTITY_TYPE is required.");
        }
        List<Map<String, @Nullable Object>> found = comments.stream()
                .filter(comment -> type.equals(comment.get("ENTITY_TYPE")) && owner.equals(comment.get("ENTITY_ID")))
                .toList();
        return Reply.page(found, params);
    }

    private Optional<CrmTable> table(String type) {
        return tables.stream()
                .filter(table -> table.type().name().equalsIgnoreCase(type))
                .findFirst();
    }

    private static String required(Map<String, @Nullable Object> fields, String name) {
        String value = Php.string(fields.get(name));
        if (value.isEmpty()) {
            throw new BitrixException(
                    new BitrixFailure(400, "100", "Could not find value for parameter {" + name + "}"));
        }
        return value;
    }
}
