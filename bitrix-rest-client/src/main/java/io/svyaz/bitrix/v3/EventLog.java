package io.svyaz.bitrix.v3;

import io.svyaz.core.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The portal's event log: logins, changes of rights, work of administrators. For administrators, with the scope {@code
 * main}.
 *
 * <pre>{@code
 * Listing<EventLogEntry> news = bitrix.v3().eventLog().tail(V3Tail.after("id", lastSeen).limit(1000));
 * news.stream().forEach(siem::take);
 * }</pre>
 */
public final class EventLog {
    private final BitrixV3 v3;

    EventLog(BitrixV3 v3) {
        this.v3 = v3;
    }

    /**
     * One entry.
     *
     * @param id the entry's id
     * @param select the fields to return, in the vendor's words; none for those the vendor chooses
     * @return reads {@code main.eventlog.get}; fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public V3Call<EventLogEntry> get(long id, String... select) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("id", id);
        if (select.length > 0) {
            parameters.put("select", V3Query.with(List.of(select), "id"));
        }
        return v3.item("main.eventlog.get", parameters, EventLogEntry.class);
    }

    /**
     * Entries in any order, by offset. The log grows while it is read; sort by ascending id, or use {@link #tail}.
     *
     * @param query from all entries to those that are wanted; the id comes always
     * @return reads {@code main.eventlog.list}
     */
    public Listing<EventLogEntry> list(UnaryOperator<V3Query> query) {
        return v3.list("main.eventlog.list", query.apply(V3Query.all()).alsoSelect("id"), EventLogEntry.class);
    }

    /**
     * Entries in the order of a field, exact while the log grows: what an audit follows. Keep the id of the last entry and
     * go on from there.
     *
     * @param tail from where, and which; the id comes always
     * @return reads {@code main.eventlog.tail}
     */
    public Listing<EventLogEntry> tail(V3Tail tail) {
        return v3.tail("main.eventlog.tail", tail.alsoSelect("id"), EventLogEntry.class);
    }
}
