package io.svyaz.testkit.bitrix;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The offline queue: one row for an object and an event, kept for a process while it is worked on. */
final class EventQueue {

    private static final int MAX_ROWS = 50;
    private static final Pattern CONDITION = Pattern.compile("(>=|<=|[=!<>]?)(\\w+)");
    private static final List<String> SHOWN =
            List.of("ID", "TIMESTAMP_X", "EVENT_NAME", "EVENT_DATA", "EVENT_ADDITIONAL", "MESSAGE_ID");

    private final Clock clock;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    private long lastId;

    EventQueue(Clock clock) {
        this.clock = clock;
    }

    /** A row that is kept for a process stays as it is: the change makes a new one. */
    synchronized void add(String event, String object, @Nullable Object data) {
        String message = UUID.nameUUIDFromBytes((event + "|" + object).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        Map<String, @Nullable Object> row = rows.stream()
                .filter(known -> message.equals(known.get("MESSAGE_ID")) && isFree(known))
                .findFirst()
                .orElseGet(() -> fresh(event, message));
        row.put("TIMESTAMP_X", FieldType.time(clock.instant(), clock.getZone()));
        row.put("EVENT_DATA", data);
    }

    private Map<String, @Nullable Object> fresh(String event, String message) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("ID", Long.toString(++lastId));
        row.put("TIMESTAMP_X", "");
        row.put("EVENT_NAME", event);
        row.put("EVENT_DATA", false);
        row.put("EVENT_ADDITIONAL", false);
        row.put("MESSAGE_ID", message);
        row.put("PROCESS_ID", "");
        row.put("ERROR", "0");
        rows.add(row);
        return row;
    }

    synchronized int size() {
        return rows.size();
    }

    synchronized Reply get(Params params) {
        boolean clear = Php.isTruthy(params.text("clear").orElse("1"));
        String process = params.text("process_id").orElse("");
        String error = Php.isTruthy(params.text("error").orElse("0")) ? "1" : "0";
        long limit = Math.min(MAX_ROWS, Long.parseLong(params.text("limit").orElse("50")));
        List<Map<String, @Nullable Object>> taken = found(params, "TIMESTAMP_X").stream()
                .filter(row -> error.equals(row.get("ERROR")) && process.equals(row.get("PROCESS_ID")))
                .limit(limit)
                .toList();
        String keeper = process.isEmpty() ? UUID.randomUUID().toString().replace("-", "") : process;
        List<Map<String, @Nullable Object>> shown =
                taken.stream().map(EventQueue::shown).toList();
        if (clear) {
            rows.removeAll(taken);
        } else {
            taken.forEach(row -> row.put("PROCESS_ID", keeper));
        }
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("process_id", clear ? null : keeper);
        answer.put("events", shown);
        return Reply.of(answer);
    }

    synchronized Reply clear(Params params) {
        rows.removeIf(chosen(params));
        return Reply.of(true);
    }

    synchronized Reply error(Params params) {
        rows.stream().filter(chosen(params)).forEach(row -> {
            row.put("ERROR", "1");
            row.put("PROCESS_ID", "");
        });
        return Reply.of(true);
    }

    synchronized Reply list(Params params) {
        return Reply.page(found(params, "ID").stream().map(LinkedHashMap::new).toList(), params);
    }

    private static Map<String, @Nullable Object> shown(Map<String, @Nullable Object> row) {
        var shown = new LinkedHashMap<String, @Nullable Object>(row);
        shown.keySet().retainAll(SHOWN);
        return shown;
    }

    private static boolean isFree(Map<String, @Nullable Object> row) {
        return "".equals(row.get("PROCESS_ID")) && "0".equals(row.get("ERROR"));
    }

    /** The rows of a process, all of them unless ids or message ids are named. */
    private static Predicate<Map<String, @Nullable Object>> chosen(Params params) {
        String process = params.text("process_id")
                .orElseThrow(
                        () -> EventBindings.refused(400, "ERROR_ARGUMENT", "Argument 'PROCESS_ID' is null or empty"));
        List<String> ids = texts(params, "id");
        List<String> messages = texts(params, "message_id");
        return row -> process.equals(row.get("PROCESS_ID"))
                && (ids.isEmpty()
                        ? messages.isEmpty() || messages.contains(Php.string(row.get("MESSAGE_ID")))
                        : ids.contains(Php.string(row.get("ID"))));
    }

    private static List<String> texts(Params params, String name) {
        return Php.list(params.get(name)).stream().map(Php::string).toList();
    }

    private List<Map<String, @Nullable Object>> found(Params params, String defaultOrder) {
        Map<String, @Nullable Object> order = params.map("order");
        Comparator<Map<String, @Nullable Object>> sorting = null;
        for (Map.Entry<String, @Nullable Object> field :
                (order.isEmpty() ? Map.of(defaultOrder, (Object) "ASC") : order).entrySet()) {
            Comparator<Map<String, @Nullable Object>> next =
                    (one, other) -> compare(one.get(field.getKey()), other.get(field.getKey()));
            next = "DESC".equalsIgnoreCase(Php.string(field.getValue())) ? next.reversed() : next;
            sorting = sorting == null ? next : sorting.thenComparing(next);
        }
        return rows.stream()
                .filter(row -> params.map("filter").entrySet().stream()
                        .allMatch(condition -> holds(row, condition.getKey(), condition.getValue())))
                .sorted(Objects.requireNonNull(sorting))
                .toList();
    }

    private static boolean holds(Map<String, @Nullable Object> row, String condition, @Nullable Object value) {
        Matcher parts = CONDITION.matcher(condition);
        if (!parts.matches() || !row.containsKey(parts.group(2))) {
            return true;
        }
        int order = compare(row.get(parts.group(2)), value);
        return switch (parts.group(1)) {
            case ">" -> order > 0;
            case "<" -> order < 0;
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case "!" -> order != 0;
            default -> order == 0;
        };
    }

    private static int compare(@Nullable Object one, @Nullable Object other) {
        String left = Php.string(one);
        String right = Php.string(other);
        return left.matches("\\d{1,18}") && right.matches("\\d{1,18}")
                ? Long.compare(Long.parseLong(left), Long.parseLong(right))
                : left.compareTo(right);
    }
}
