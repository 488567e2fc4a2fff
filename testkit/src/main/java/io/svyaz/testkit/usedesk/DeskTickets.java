package io.svyaz.testkit.usedesk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tickets and what was written in them. */
final class DeskTickets {

    private static final Map<String, Object> UNKNOWN = Map.of("error", "Ticket not found", "code", 404);

    private final Clock clock;
    private final DeskClients clients;
    private final TreeMap<Long, Map<String, @Nullable Object>> tickets = new TreeMap<>();
    private final Map<Long, List<Map<String, Object>>> comments = new LinkedHashMap<>();
    private long next = 3089372;
    private long nextComment = 1376268928L;

    DeskTickets(Clock clock, DeskClients clients) {
        this.clock = clock;
        this.clients = clients;
    }

    synchronized long add(Map<String, ? extends @Nullable Object> given) {
        long id = next++;
        String now = DeskData.time(clock.instant());
        var ticket = new LinkedHashMap<String, @Nullable Object>();
        ticket.put("id", id);
        ticket.put("subject", "");
        ticket.put("priority", "medium");
        ticket.put("type", "question");
        ticket.put("status", 8);
        ticket.put("client_id", null);
        ticket.put("assignee_id", null);
        ticket.put("group", null);
        ticket.put("channel_id", 860);
        ticket.put("created_at", now);
        ticket.put("last_updated_at", now);
        given.forEach((name, value) -> {
            if (!name.equals("api_token") && !name.equals("files")) {
                ticket.put(name, value);
            }
        });
        tickets.put(id, ticket);
        comments.put(id, new ArrayList<>());
        return id;
    }

    synchronized Map<String, Object> create(Fields fields) {
        if (!fields.has("subject") || !fields.has("message")) {
            return Map.of("status", "error", "error", "Subject is required");
        }
        long id = add(fields.values());
        comment(id, fields);
        return Map.of("status", "success", "ticket_id", id);
    }

    synchronized Map<String, Object> update(long id, Fields fields) {
        Map<String, @Nullable Object> ticket = tickets.get(id);
        if (ticket == null) {
            return UNKNOWN;
        }
        fields.values().forEach((name, value) -> {
            if (!List.of("api_token", "ticket_id", "silent", "user_id").contains(name)) {
                ticket.put(name.equals("group_id") ? "group" : name, "null".equals(value) ? null : value);
            }
        });
        ticket.put("last_updated_at", DeskData.time(clock.instant()));
        return Map.of("status", "success");
    }

    synchronized Map<String, Object> comment(long id, Fields fields) {
        if (!tickets.containsKey(id)) {
            return UNKNOWN;
        }
        var comment = new LinkedHashMap<String, Object>();
        comment.put("id", nextComment);
        comment.put("message", fields.text("message"));
        comment.put("type", fields.has("type") ? fields.text("type") : "private");
        comment.put("from", fields.has("from") ? fields.text("from") : "user");
        comment.put("ticket_id", id);
        comment.put("published_at", DeskData.time(clock.instant()));
        comment.put(
                "files",
                fields.list("files").stream()
                        .map(name -> Map.of("name", name, "file", "https://secure.usedesk.ru/files/" + name))
                        .toList());
        java.util.Objects.requireNonNull(comments.get(id)).add(comment);
        return Map.of("status", "success", "comment_id", nextComment++);
    }

    synchronized Map<String, Object> get(long id) {
        return tickets.containsKey(id)
                ? Map.of(
                        "ticket",
                        head(id),
                        "comments",
                        java.util.Objects.requireNonNull(comments.get(id)),
                        "tags",
                        List.of(),
                        "changes",
                        List.of())
                : UNKNOWN;
    }

    /** One ticket names its status and its birth in other words than a list. */
    synchronized Map<String, @Nullable Object> head(long id) {
        var head = new LinkedHashMap<String, @Nullable Object>();
        Map<String, @Nullable Object> ticket = tickets.getOrDefault(id, Map.of());
        ticket.forEach((name, value) -> head.put(
                switch (name) {
                    case "status" -> "status_id";
                    case "created_at" -> "published_at";
                    default -> name;
                },
                value));
        return head;
    }

    synchronized List<Map<String, @Nullable Object>> list(Fields fields) {
        return selected(fields)
                .skip(fields.number("offset") * DeskClients.PAGE)
                .limit(DeskClients.PAGE)
                .map(this::row)
                .toList();
    }

    synchronized List<Map<String, @Nullable Object>> page(Fields fields) {
        long size = Math.max(1, fields.number("per_page"));
        return selected(fields)
                .skip((Math.max(1, fields.number("page")) - 1) * size)
                .limit(size)
                .map(this::row)
                .toList();
    }

    synchronized List<Map<String, Object>> commentsOf(long id) {
        return List.copyOf(comments.getOrDefault(id, List.of()));
    }

    synchronized int count() {
        return tickets.size();
    }

    private Map<String, @Nullable Object> row(Map<String, @Nullable Object> ticket) {
        var row = new LinkedHashMap<String, @Nullable Object>(ticket);
        Object client = ticket.get("client_id");
        row.put("client_name", client == null ? "" : clients.name(Long.parseLong(client.toString())));
        row.put("tags", List.of());
        row.put("ticket_fields", List.of());
        return row;
    }

    private Stream<Map<String, @Nullable Object>> selected(Fields fields) {
        Comparator<Map<String, @Nullable Object>> order = fields.text("sort").equals("last_updated_at")
                ? Comparator.comparing(ticket -> String.valueOf(ticket.get("last_updated_at")))
                : Comparator.comparingLong(ticket -> Long.parseLong(String.valueOf(ticket.get("id"))));
        // Newest first, where nobody asks for another order.
        return tickets.values().stream()
                .filter(ticket -> is(ticket, "client_id", fields.split("client_id")))
                .filter(ticket -> is(ticket, "status", fields.split("fstatus")))
                .filter(ticket -> is(ticket, "channel_id", fields.split("fchannel")))
                .filter(ticket -> is(ticket, "group", fields.split("fgroup")))
                .sorted(fields.text("order").equals("asc") ? order : order.reversed());
    }

    private static boolean is(Map<String, @Nullable Object> ticket, String name, List<String> wanted) {
        return wanted.isEmpty() || wanted.contains(String.valueOf(ticket.get(name)));
    }
}
