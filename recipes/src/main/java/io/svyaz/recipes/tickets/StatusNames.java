package io.svyaz.recipes.tickets;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What customers read for a status, and which tickets they do not see. Immutable.
 *
 * <p>Statuses are the vendor's words, in any case. One without a name is shown as it is.
 */
public final class StatusNames {
    private final Map<String, String> names;
    private final Set<String> hidden;

    private StatusNames(Map<String, String> names, Set<String> hidden) {
        this.names = names;
        this.hidden = hidden;
    }

    /**
     * The built-in statuses of both helpdesks in English. Deleted tickets and spam are hidden.
     *
     * @return the names
     */
    public static StatusNames english() {
        return builtIn("New", "Open", "In progress", "On hold", "Waiting for you", "Resolved", "Closed", "Merged");
    }

    /**
     * The built-in statuses of both helpdesks in Russian. Deleted tickets and spam are hidden.
     *
     * @return the names
     */
    public static StatusNames russian() {
        return builtIn(
                "Новое", "Открыто", "В работе", "Отложено", "Ждёт вашего ответа", "Решено", "Закрыто", "Объединено");
    }

    private static StatusNames builtIn(
            String fresh,
            String open,
            String process,
            String onHold,
            String pending,
            String resolved,
            String closed,
            String merged) {
        return new StatusNames(Map.of(), Set.of())
                .with("new", fresh)
                .with("open", open)
                .with("process", process)
                .with("on_hold", onHold)
                .with("pending", pending)
                .with("resolved", resolved)
                .with("closed", closed)
                .with("merged", merged)
                .hiding("deleted")
                .hiding("spam");
    }

    /**
     * With another name for a status, which is shown from now on.
     *
     * @param status the vendor's word, for example {@code 25}
     * @param name for customers
     * @return a changed copy
     */
    public StatusNames with(String status, String name) {
        Map<String, String> more = new LinkedHashMap<>(names);
        more.put(key(status), name);
        Set<String> fewer = new HashSet<>(hidden);
        fewer.remove(key(status));
        return new StatusNames(Collections.unmodifiableMap(more), Collections.unmodifiableSet(fewer));
    }

    /**
     * With another status whose tickets customers do not see.
     *
     * @param status the vendor's word
     * @return a changed copy
     */
    public StatusNames hiding(String status) {
        Set<String> more = new HashSet<>(hidden);
        more.add(key(status));
        return new StatusNames(names, Collections.unmodifiableSet(more));
    }

    /**
     * What customers read.
     *
     * @param status the vendor's word
     * @return the word itself where it has no name
     */
    public String nameOf(String status) {
        return names.getOrDefault(key(status), status);
    }

    /**
     * Tells whether customers see tickets in this status.
     *
     * @param status the vendor's word
     * @return false for hidden ones
     */
    public boolean shows(String status) {
        return !hidden.contains(key(status));
    }

    private static String key(String status) {
        return status.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "StatusNames" + names.keySet();
    }
}
