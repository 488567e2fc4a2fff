package io.svyaz.bitrix.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which rows of the offline queue are wanted. Immutable; each method makes a changed copy. */
public final class OfflineQuery {
    private static final int MOST_ROWS = 50;
    private static final OfflineQuery ALL =
            new OfflineQuery(Map.of(), Map.of(), Map.of("limit", MOST_ROWS, "clear", 0));

    private final Map<String, Object> filter;
    private final Map<String, Object> order;
    private final Map<String, Object> options;

    private OfflineQuery(Map<String, Object> filter, Map<String, Object> order, Map<String, Object> options) {
        this.filter = filter;
        this.order = order;
        this.options = options;
    }

    /**
     * Up to 50 rows that nobody has taken, oldest first, kept in the queue until they are cleared.
     *
     * @return the query that others are made of
     */
    public static OfflineQuery all() {
        return ALL;
    }

    /**
     * A condition.
     *
     * @param condition {@code ID}, {@code TIMESTAMP_X}, {@code EVENT_NAME} or {@code MESSAGE_ID} with a sign before it, for
     *     example {@code =EVENT_NAME}; in lists also {@code PROCESS_ID} and {@code ERROR}
     * @param value what to compare with
     * @return a changed copy
     */
    public OfflineQuery filter(String condition, Object value) {
        return new OfflineQuery(with(filter, condition, value), order, options);
    }

    /**
     * Sorts upwards.
     *
     * @param field as in {@link #filter}, without a sign
     * @return a changed copy
     */
    public OfflineQuery ascending(String field) {
        return new OfflineQuery(filter, with(order, field, "ASC"), options);
    }

    /**
     * Sorts downwards.
     *
     * @param field as in {@link #filter}, without a sign
     * @return a changed copy
     */
    public OfflineQuery descending(String field) {
        return new OfflineQuery(filter, with(order, field, "DESC"), options);
    }

    /**
     * How many rows at once.
     *
     * @param rows 1 to 50
     * @return a changed copy
     */
    public OfflineQuery limit(int rows) {
        if (rows < 1 || rows > MOST_ROWS) {
            throw new IllegalArgumentException("limit: event.offline.get hands out 1 to " + MOST_ROWS + " rows");
        }
        return option("limit", rows);
    }

    /**
     * Deletes the rows from the queue as they are handed out. If the answer is lost on its way, so are the rows.
     *
     * @return a changed copy
     */
    public OfflineQuery clearing() {
        return option("clear", 1);
    }

    /**
     * The rows once more that an earlier request kept for its process.
     *
     * @param processId of the earlier {@link OfflineBatch}
     * @return a changed copy
     */
    public OfflineQuery ofProcess(String processId) {
        return option("process_id", processId);
    }

    /**
     * The rows that were marked as failed.
     *
     * @return a changed copy
     */
    public OfflineQuery failed() {
        return option("error", 1);
    }

    /**
     * The queue of a source key.
     *
     * @param key as in {@link EventBinding#authConnector}
     * @return a changed copy
     */
    public OfflineQuery authConnector(String key) {
        return option("auth_connector", key);
    }

    /** The opposite of {@link #clearing}. */
    OfflineQuery keeping() {
        return option("clear", 0);
    }

    private OfflineQuery option(String name, Object value) {
        return new OfflineQuery(filter, order, with(options, name, value));
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }

    /** Reading once more what is kept for a process changes nothing; anything else takes rows away from others. */
    boolean takesRows() {
        return !options.containsKey("process_id") || Integer.valueOf(1).equals(options.get("clear"));
    }

    Map<String, Object> forGet() {
        Map<String, Object> parameters = forList();
        parameters.putAll(options);
        return parameters;
    }

    Map<String, Object> forList() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (!filter.isEmpty()) {
            parameters.put("filter", filter);
        }
        if (!order.isEmpty()) {
            parameters.put("order", order);
        }
        Object connector = options.get("auth_connector");
        if (connector != null) {
            parameters.put("auth_connector", connector);
        }
        return parameters;
    }
}
