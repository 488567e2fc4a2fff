package io.svyaz.testkit.helpdeskeddy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that is kept by path and has no rules of its own: short lists, custom fields, organizations, notes, articles. */
final class Shelves {

    private final Clock clock;
    private final Map<String, Map<Long, Map<String, @Nullable Object>>> shelves = new LinkedHashMap<>();
    private long last = 100;

    Shelves(Clock clock) {
        this.clock = clock;
        put("departments", item(1, "Поддержка", "Support"));
        put("priorities", item(2, "Стандартно", "Standard"));
        put("types", item(0, "Без типа", "Without type"));
        put("types", item(1, "Проблема", "Problem"));
        put("groups", group(1, "Клиент", "Client", "user"));
        put("groups", group(2, "Администратор", "Administrator", "staff"));
        Map<String, @Nullable Object> field = item(2, "Список", "Select");
        field.put("field_type", "select");
        put("custom_fields", field);
        put("custom_fields/2/options", item(199, "Первый", "First"));
    }

    static Map<String, @Nullable Object> item(long id, String russian, String english) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("id", id);
        item.put("name", Map.of("ru", russian, "en", english));
        return item;
    }

    private static Map<String, @Nullable Object> group(long id, String russian, String english, String type) {
        Map<String, @Nullable Object> group = item(id, russian, english);
        group.put("type", type);
        group.put("disable", 0);
        return group;
    }

    void put(String shelf, Map<String, @Nullable Object> item) {
        shelf(shelf).put(Fields.number(item, "id"), item);
    }

    private Map<Long, Map<String, @Nullable Object>> shelf(String name) {
        return shelves.computeIfAbsent(name, none -> new LinkedHashMap<>());
    }

    Map<String, @Nullable Object> route(
            String verb, List<String> path, Map<String, String> query, Map<String, @Nullable Object> fields) {
        boolean single = path.size() > 1
                && path.get(path.size() - 1).matches("-?\\d+")
                && !path.get(path.size() - 2).matches("-?\\d+");
        String shelf = String.join("/", single ? path.subList(0, path.size() - 1) : path);
        if (shelf.equals("statuses") || shelf.equals("user_statuses")) {
            return Desk.data(statuses(shelf));
        }
        if (single) {
            return one(verb, shelf, Desk.id(path.get(path.size() - 1)), fields);
        }
        if (!verb.equals("POST")) {
            return list(shelf, query);
        }
        return shelf.endsWith("/options") ? options(shelf, fields) : Desk.data(add(shelf, fields));
    }

    private static List<Object> statuses(String shelf) {
        return shelf.equals("statuses")
                ? List.of(
                        Map.of("id", "open", "name", Map.of("ru", "Открыто", "en", "Open")),
                        Map.of("id", "process", "name", Map.of("ru", "В процессе", "en", "In progress")),
                        Map.of("id", "closed", "name", Map.of("ru", "Выполнено", "en", "Closed")),
                        Map.of("id", "25", "name", Map.of("ru", "Ждём клиента")))
                : List.of(Map.of("id", "online", "name", Map.of("ru", "В сети", "en", "Online")));
    }

    private Map<String, @Nullable Object> list(String shelf, Map<String, String> query) {
        if (!shelves.containsKey(shelf)
                && !shelf.matches(".*(notes|organizations|custom_fields|options|articles|categories)")) {
            throw new Refusal(404, "Not found", "Unknown path");
        }
        List<Map<String, @Nullable Object>> rows = shelf(shelf).values().stream()
                .filter(row -> Listed.found(query, row, "name", "email", "phone"))
                .toList();
        boolean keyed = shelf.startsWith("knowledge_base/") || shelf.endsWith("custom_fields");
        int size = shelf.endsWith("/options") ? 50 : shelf.endsWith("/articles") ? 10 : 30;
        Map<String, @Nullable Object> page = Listed.page(rows, query, size, keyed);
        if (shelf.matches("departments|priorities|types|groups")) {
            page.remove("pagination");
        }
        return page;
    }

    private Map<String, @Nullable Object> one(
            String verb, String shelf, long id, Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> item = shelf(shelf).get(id);
        if (item == null) {
            throw Refusal.notFound("Object", id);
        }
        if (verb.equals("DELETE")) {
            shelf(shelf).remove(id);
            return Desk.notice("Object with id {" + id + "} successfully deleted");
        }
        if (verb.equals("PUT")) {
            item.putAll(fields);
        }
        // The vendor keys a single custom field by its id.
        return Desk.data(shelf.endsWith("custom_fields") ? Map.of(Long.toString(id), item) : item);
    }

    private Map<String, @Nullable Object> add(String shelf, Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("id", ++last);
        item.putAll(fields);
        item.remove("custom_fields");
        item.put("creator_id", 1);
        item.put("date_created", People.DATE.format(LocalDateTime.now(clock)));
        put(shelf, item);
        return item;
    }

    private Map<String, @Nullable Object> options(String shelf, Map<String, @Nullable Object> fields) {
        List<Object> touched = new ArrayList<>();
        for (Object written : (List<?>) fields.getOrDefault("options", List.of())) {
            Map<String, @Nullable Object> option = new LinkedHashMap<>();
            ((Map<?, ?>) written).forEach((name, value) -> option.put(name.toString(), value));
            option.putIfAbsent("id", ++last);
            option.putIfAbsent("pid", 0);
            put(shelf, option);
            touched.add(option);
        }
        return Desk.data(touched);
    }
}
