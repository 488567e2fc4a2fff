package io.svyaz.testkit.helpdeskeddy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tickets of an account with their posts and comments. Not thread-safe. */
final class Tickets {

    private static final DateTimeFormatter TIME_FIRST = DateTimeFormatter.ofPattern("HH:mm:ss dd.MM.uuuu", Locale.ROOT);

    private final Clock clock;
    private final People people;
    private final Map<Long, Map<String, @Nullable Object>> tickets = new LinkedHashMap<>();
    private final Map<Long, Map<String, @Nullable Object>> posts = new LinkedHashMap<>();
    private final Map<Long, Map<String, @Nullable Object>> comments = new LinkedHashMap<>();
    private long last;
    private long lastMessage;
    private boolean keyed = true;

    Tickets(Clock clock, People people) {
        this.clock = clock;
        this.people = people;
    }

    void keyed(boolean byId) {
        keyed = byId;
    }

    int size() {
        return tickets.size();
    }

    Map<String, @Nullable Object> create(Map<String, @Nullable Object> fields) {
        if (Fields.text(fields, "title").isEmpty()
                || Fields.text(fields, "description").isEmpty()) {
            throw Refusal.badRequest("Fields {title} and {description} are required");
        }
        Map<String, @Nullable Object> user = user(fields);
        String now = People.DATE.format(LocalDateTime.now(clock));
        Map<String, @Nullable Object> ticket = new LinkedHashMap<>();
        ticket.put("id", ++last);
        ticket.put("pid", Fields.number(fields, "pid"));
        ticket.put("unique_id", "ABC-" + (10_000 + last));
        ticket.put("date_created", now);
        ticket.put("source", "api");
        ticket.put("status_id", "open");
        ticket.put("priority_id", 2);
        ticket.put("type_id", 0);
        ticket.put("department_id", 1);
        ticket.put("department_name", "Поддержка");
        ticket.put("owner_id", 0);
        ticket.put("user_id", user.get("id"));
        ticket.put("user_name", user.get("name"));
        ticket.put("user_email", user.get("email"));
        ticket.put("cc", List.of());
        ticket.put("bcc", List.of());
        ticket.put("followers", List.of());
        ticket.put("ticket_lock", 0);
        ticket.put("freeze_date", "null");
        ticket.put("freeze", 0);
        ticket.put("deleted", 0);
        ticket.put("viewed_by_staff", 0);
        ticket.put("viewed_by_client", 1);
        ticket.put("rate", "");
        ticket.put("rate_comment", "");
        ticket.put("rate_date", "");
        ticket.put("custom_fields", new ArrayList<Object>());
        ticket.put("tags", List.of());
        tickets.put(last, ticket);
        change(ticket, fields);
        message(posts, last, Fields.number(ticket, "user_id"), fields, "description");
        return ticket;
    }

    private Map<String, @Nullable Object> user(Map<String, @Nullable Object> fields) {
        if (!Fields.text(fields, "user_id").isEmpty()) {
            return people.get(Fields.number(fields, "user_id"));
        }
        String email = Fields.text(fields, "user_email");
        Map<String, @Nullable Object> known = people.byEmail(email.isEmpty() ? "agent@example.com" : email);
        return known == null ? people.add(People.fields(email, email, ""), 1) : known;
    }

    Map<String, @Nullable Object> change(Map<String, @Nullable Object> ticket, Map<String, @Nullable Object> fields) {
        List<String> settable = List.of(
                "title",
                "status_id",
                "priority_id",
                "type_id",
                "department_id",
                "owner_id",
                "ticket_lock",
                "sla_date",
                "freeze_date",
                "cc",
                "bcc",
                "followers",
                "tags");
        settable.stream().filter(fields::containsKey).forEach(name -> ticket.put(name, fields.get(name)));
        writeCustomFields(ticket, fields);
        ticket.put("date_updated", People.DATE.format(LocalDateTime.now(clock)));
        return ticket;
    }

    /** Written by id, read as a list. */
    @SuppressWarnings("unchecked")
    static void writeCustomFields(Map<String, @Nullable Object> record, Map<String, @Nullable Object> fields) {
        if (!(fields.get("custom_fields") instanceof Map<?, ?> written)) {
            return;
        }
        List<Object> values = Objects.requireNonNull(
                (List<Object>) record.computeIfAbsent("custom_fields", none -> new ArrayList<>()));
        written.forEach((id, value) -> {
            if (!id.toString().matches("\\d+")) {
                return; // names are an older article's; nothing says what is answered to them
            }
            Long number = Long.valueOf(id.toString());
            values.removeIf(old -> number.equals(((Map<?, ?>) old).get("id")));
            String type = value instanceof Map ? "hierarchy" : "text";
            values.add(Map.of("id", number, "field_type", type, "field_value", value));
        });
    }

    Map<String, @Nullable Object> get(long id) {
        Map<String, @Nullable Object> ticket = tickets.get(id);
        if (ticket == null) {
            throw Refusal.notFound("Ticket", id);
        }
        return ticket;
    }

    Map<String, @Nullable Object> trash(long id) {
        Map<String, @Nullable Object> ticket = get(id);
        ticket.put("deleted", 1);
        return ticket;
    }

    void delete(long id) {
        get(id);
        tickets.remove(id);
    }

    Map<String, @Nullable Object> union(long id, Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> ticket = get(id);
        for (Object other : (List<?>) fields.getOrDefault("ticket_list", List.of())) {
            long from = Long.parseLong(String.valueOf(other));
            get(from);
            posts.values().stream()
                    .filter(post -> Fields.number(post, "ticket_id") == from)
                    .forEach(post -> post.put("ticket_id", id));
            tickets.remove(from);
        }
        return ticket;
    }

    Map<String, @Nullable Object> list(Map<String, String> query) {
        String deleted = query.getOrDefault("deleted", "0");
        List<Map<String, @Nullable Object>> rows = Listed.ordered(
                tickets.values().stream()
                        .filter(ticket -> Fields.text(ticket, "deleted").equals(deleted))
                        .filter(ticket -> Listed.found(query, ticket, "title", "unique_id", "user_email"))
                        .filter(ticket -> Listed.among(query, "user_list", ticket, "user_id"))
                        .filter(ticket -> Listed.among(query, "owner_list", ticket, "owner_id"))
                        .filter(ticket -> Listed.among(query, "status_list", ticket, "status_id"))
                        .filter(ticket -> Listed.among(query, "priority_list", ticket, "priority_id"))
                        .filter(ticket -> Listed.among(query, "type_list", ticket, "type_id")),
                query,
                "date_created{desc}");
        return Listed.page(rows, query, 30, keyed);
    }

    private Map<Long, Map<String, @Nullable Object>> kind(boolean ofClients) {
        return ofClients ? posts : comments;
    }

    Map<String, @Nullable Object> messages(boolean ofClients, long ticketId, Map<String, String> query) {
        get(ticketId);
        List<Map<String, @Nullable Object>> rows = kind(ofClients).values().stream()
                .filter(message -> Fields.number(message, "ticket_id") == ticketId)
                .sorted((one, other) -> Long.compare(Fields.number(other, "id"), Fields.number(one, "id")))
                .toList();
        return Listed.page(rows, query, 30, false);
    }

    Map<String, @Nullable Object> write(boolean ofClients, long ticketId, Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> ticket = get(ticketId);
        if (ofClients && "closed".equals(ticket.get("status_id"))) {
            throw Refusal.badRequest("Ticket with id {" + ticketId + "} is closed");
        }
        if (Fields.text(fields, "text").isEmpty()) {
            throw Refusal.badRequest("Field {text} is required");
        }
        long author = Fields.text(fields, "user_id").isEmpty() ? 1 : Fields.number(fields, "user_id");
        return message(kind(ofClients), ticketId, author, fields, "text");
    }

    private Map<String, @Nullable Object> message(
            Map<Long, Map<String, @Nullable Object>> kind,
            long ticketId,
            long author,
            Map<String, @Nullable Object> fields,
            String textName) {
        String now = TIME_FIRST.format(LocalDateTime.now(clock));
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        message.put("ticket_id", ticketId);
        message.put("id", ++lastMessage);
        message.put("user_id", author);
        message.put("text", fields.get(textName));
        message.put("date_created", now);
        if (kind == posts) {
            message.put("date_updated", now);
        } else {
            message.put("visible", "staff");
        }
        message.put(
                "files", fields.get("files") instanceof Map<?, ?> files ? new ArrayList<>(files.values()) : List.of());
        kind.put(lastMessage, message);
        return message;
    }

    Map<String, @Nullable Object> message(boolean ofClients, long ticketId, long id) {
        Map<String, @Nullable Object> message = kind(ofClients).get(id);
        if (message == null || Fields.number(message, "ticket_id") != ticketId) {
            throw Refusal.notFound(ofClients ? "Post" : "Comment", id);
        }
        return message;
    }

    void deleteMessage(boolean ofClients, long ticketId, long id) {
        message(ofClients, ticketId, id);
        kind(ofClients).remove(id);
    }
}
