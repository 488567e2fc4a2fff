package io.svyaz.usedesk.tickets;

import io.svyaz.core.FieldSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which tickets. Immutable. */
public final class TicketQuery extends FieldSet<TicketQuery> {
    private static final TicketQuery NONE = new TicketQuery(Map.of());

    private TicketQuery(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected TicketQuery with(Map<String, @Nullable Object> values) {
        return new TicketQuery(values);
    }

    /**
     * Everything.
     *
     * @return a query without conditions
     */
    public static TicketQuery all() {
        return NONE;
    }

    /**
     * Those of a client.
     *
     * @param clientId {@code client_id}
     * @return a changed copy
     */
    public TicketQuery client(long clientId) {
        return set("client_id", clientId);
    }

    /**
     * Those with one of these statuses.
     *
     * @param statuses {@code fstatus}
     * @return a changed copy
     */
    public TicketQuery statuses(TicketStatus... statuses) {
        return set("fstatus", Joined.codes(statuses));
    }

    /**
     * Those of one of these channels.
     *
     * @param ids {@code fchannel}
     * @return a changed copy
     */
    public TicketQuery channels(long... ids) {
        return set("fchannel", Joined.ids(ids));
    }

    /**
     * Those of one of these groups.
     *
     * @param ids {@code fgroup}
     * @return a changed copy
     */
    public TicketQuery groups(long... ids) {
        return set("fgroup", Joined.ids(ids));
    }

    /**
     * Those of one of these types.
     *
     * @param words {@code ftype}
     * @return a changed copy
     */
    public TicketQuery types(String... words) {
        return set("ftype", String.join(",", words));
    }

    /**
     * Those with one of these priorities.
     *
     * @param words {@code fpriority}
     * @return a changed copy
     */
    public TicketQuery priorities(String... words) {
        return set("fpriority", String.join(",", words));
    }

    /**
     * Those with these tags, by the number of the tag.
     *
     * @param ids {@code tag}
     * @return a changed copy
     */
    public TicketQuery tags(long... ids) {
        return set("tag", Joined.tags(ids));
    }

    /**
     * Says what an agent may do with each.
     *
     * @param agentId {@code accessible_for_agent_id}
     * @return a changed copy
     */
    public TicketQuery accessibleFor(long agentId) {
        return set("accessible_for_agent_id", agentId);
    }

    /**
     * From this minute on.
     *
     * @param time {@code created_after}
     * @return a changed copy
     */
    public TicketQuery createdAfter(Instant time) {
        return set("created_after", Joined.minute(time));
    }

    /**
     * Up to this minute.
     *
     * @param time {@code created_before}
     * @return a changed copy
     */
    public TicketQuery createdBefore(Instant time) {
        return set("created_before", Joined.minute(time));
    }

    /**
     * Changed from this minute on.
     *
     * @param time {@code updated_after}
     * @return a changed copy
     */
    public TicketQuery updatedAfter(Instant time) {
        return set("updated_after", Joined.minute(time));
    }

    /**
     * Changed up to this minute.
     *
     * @param time {@code updated_before}
     * @return a changed copy
     */
    public TicketQuery updatedBefore(Instant time) {
        return set("updated_before", Joined.minute(time));
    }

    /**
     * Those that hold this text.
     *
     * @param words {@code query}
     * @return a changed copy
     */
    public TicketQuery text(String words) {
        return set("query", words);
    }

    /**
     * Begins with another page of 100: 0 is the first, 1 begins with row 101.
     *
     * @param offset {@code offset}
     * @return a changed copy
     */
    public TicketQuery page(int offset) {
        return set("offset", Joined.page(offset));
    }

    /**
     * More columns, for example {@code sla}.
     *
     * @param words {@code properties}
     * @return a changed copy
     */
    public TicketQuery properties(String... words) {
        return set("properties", List.of(words));
    }

    /**
     * Those of an agent, in any group.
     *
     * @param agentId {@code fassigned.assignee_id}
     * @return a changed copy
     */
    public TicketQuery assignedTo(long agentId) {
        return set("fassigned", Map.of("assignee_id", agentId));
    }

    /**
     * Those of an agent inside a group.
     *
     * @param agentId {@code fassigned.assignee_id}
     * @param groupId {@code fassigned.group_id}
     * @return a changed copy
     */
    public TicketQuery assignedTo(long agentId, long groupId) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("assignee_id", agentId);
        both.put("group_id", groupId);
        return set("fassigned", both);
    }

    /**
     * Those that a group holds without an agent.
     *
     * @return a changed copy
     */
    public TicketQuery withoutAgent() {
        return set("fassigned", Map.of("assignee_id", "unassigned"));
    }

    /**
     * Those that nobody holds, neither an agent nor a group.
     *
     * @return a changed copy
     */
    public TicketQuery withoutAnyone() {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("assignee_id", "unassigned");
        both.put("group_id", "unassigned");
        return set("fassigned", both);
    }

    /**
     * Those with a value in a custom field; may be called for several fields.
     *
     * @param id the field
     * @param value the value, or the words {@code empty} and {@code not_empty}
     * @return a changed copy
     */
    public TicketQuery field(long id, String value) {
        List<Object> all = new ArrayList<>();
        if (asMap().get("fields") instanceof List<?> before) {
            all.addAll(before);
        }
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", id);
        one.put("value", value);
        all.add(one);
        return set("fields", List.copyOf(all));
    }

    /**
     * In which order. By {@code id} rows do not move while a long list is read.
     *
     * @param column {@code id}, {@code status_id}, {@code client_id}, {@code assignee_id}, {@code group}, {@code last_updated_at} or
     *     {@code published_at}
     * @param ascending true for the smallest first
     * @return a changed copy
     */
    public TicketQuery sort(String column, boolean ascending) {
        return set("sort", column).set("order", ascending ? "asc" : "desc");
    }
}
