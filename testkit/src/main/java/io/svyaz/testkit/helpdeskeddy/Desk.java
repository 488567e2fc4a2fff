package io.svyaz.testkit.helpdeskeddy;

import io.svyaz.testkit.Answer;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.VendorService;
import io.svyaz.testkit.internal.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Credentials, limits and routes of an account. */
final class Desk implements VendorService {

    final RateWindow general;
    final RateWindow knowledgeBase;
    final People people;
    final Tickets tickets;
    final Shelves shelves;
    private final Clock clock;
    private final Set<String> authorizations;
    private final Map<String, String> chats = new LinkedHashMap<>();
    private BanForm banForm = BanForm.UNAUTHORIZED;
    private String channelKey = "";
    private String messagesPath = "messages";

    Desk(Clock clock, String email, String apiKey, String bearer) {
        this.clock = clock;
        general = new RateWindow(clock, 300, Duration.ofMinutes(20));
        knowledgeBase = new RateWindow(clock, 60, Duration.ofHours(1));
        people = new People(clock);
        tickets = new Tickets(clock, people);
        shelves = new Shelves(clock);
        byte[] pair = (email + ":" + apiKey).getBytes(StandardCharsets.UTF_8);
        authorizations = Set.of("Basic " + Base64.getEncoder().encodeToString(pair), "Bearer " + bearer);
    }

    synchronized void banForm(BanForm form) {
        banForm = form;
    }

    synchronized void channelKey(String key) {
        channelKey = key;
    }

    synchronized void messagesPath(String part) {
        messagesPath = part;
    }

    /** The verb and the path below the version, with ids as a mark. */
    @Override
    public String operationOf(RecordedRequest request) {
        if (!request.path().matches("/api/v[12]/.*")) {
            return "";
        }
        String below = request.path().substring("/api/v2/".length());
        String marked = below.replaceAll("(?<=/|^)-?\\d+(?=/|$)", "{id}");
        return request.method() + " " + (marked.startsWith("telephony/calls/") ? "telephony/calls/" : marked);
    }

    @Override
    public synchronized Answer execute(RecordedRequest request) {
        if (operationOf(request).isEmpty()) {
            return Answer.htmlPage(404, "404 Not Found");
        }
        String below = request.path().substring("/api/v2/".length());
        RateWindow window = below.startsWith("knowledge_base/") ? knowledgeBase : general;
        return window.take(banForm).orElseGet(() -> window.withHeaders(answer(request, below)));
    }

    private Answer answer(RecordedRequest request, String below) {
        boolean first = request.path().startsWith("/api/v1/");
        try {
            List<String> path = List.of(below.split("/", 0));
            boolean channel = path.size() == 3 && below.startsWith("telephony/calls/");
            if (!channel
                    && !authorizations.contains(request.header("Authorization").orElse(""))) {
                throw new Refusal(401, "Unauthorized", "Authorization failed");
            }
            if (!first && path.size() == 1 && !below.endsWith("/") && !below.equals("ips")) {
                return Answer.htmlPage(301, "Moved Permanently");
            }
            Map<String, String> query = new LinkedHashMap<>();
            Fields.encoded(request.query()).forEach((name, value) -> query.put(name, String.valueOf(value)));
            if (first && query.containsKey("user_id")) {
                query.put("user_list", query.get("user_id"));
            }
            return Answer.json(200, Json.write(route(request, first, path, query)));
        } catch (Refusal refused) {
            Map<String, Object> error = Map.of(
                    "code", "e-" + refused.status(),
                    "title", refused.title(),
                    "details", String.valueOf(refused.getMessage()));
            return Answer.json(refused.status(), Json.write(Map.of("errors", List.of(error))));
        }
    }

    private Map<String, @Nullable Object> route(
            RecordedRequest request, boolean first, List<String> path, Map<String, String> query) {
        Map<String, @Nullable Object> fields = Fields.ofBody(request);
        String verb = request.method();
        return switch (path.get(0)) {
            case "tickets" -> tickets(verb, first, path, query, fields);
            case "users" ->
                path.size() > 1 && !path.get(1).matches("\\d+")
                        ? shelves.route(verb, path, query, fields)
                        : users(verb, first, path, query, fields);
            case "ips" -> data(List.of("192.0.2.10", "192.0.2.11"));
            case "chat" -> data(visitor(fields));
            case "telephony" -> data(call(URLDecoder.decode(path.get(2), StandardCharsets.UTF_8), fields));
            default -> shelves.route(verb, path, query, fields);
        };
    }

    private Map<String, @Nullable Object> tickets(
            String verb,
            boolean first,
            List<String> path,
            Map<String, String> query,
            Map<String, @Nullable Object> fields) {
        if (path.size() == 1) {
            return verb.equals("POST") ? data(tickets.create(fields)) : tickets.list(query);
        }
        long id = id(path.get(1));
        if (path.size() == 2) {
            return switch (verb) {
                case "PUT" -> data(tickets.change(tickets.get(id), fields));
                case "DELETE" -> delete(id, query);
                default -> data(tickets.get(id));
            };
        }
        return switch (path.get(2)) {
            case "union" -> data(tickets.union(id, fields));
            case "audit" -> data(Map.of("events", List.of(Map.of("action", "create"))));
            case "billing" -> data(List.of());
            case "comments" -> messages(false, verb, id, path, query, fields);
            default -> {
                if (!path.get(2).equals(first ? messagesPath : "posts")) {
                    throw new Refusal(404, "Not found", "Unknown path");
                }
                yield messages(true, verb, id, path, query, fields);
            }
        };
    }

    private Map<String, @Nullable Object> delete(long id, Map<String, String> query) {
        if ("true".equals(query.get("delete"))) {
            tickets.delete(id);
            return notice("Ticket with id {" + id + "} successfully deleted");
        }
        return data(tickets.trash(id));
    }

    private Map<String, @Nullable Object> messages(
            boolean ofClients,
            String verb,
            long ticketId,
            List<String> path,
            Map<String, String> query,
            Map<String, @Nullable Object> fields) {
        if (path.size() == 3) {
            return verb.equals("POST")
                    ? data(tickets.write(ofClients, ticketId, fields))
                    : tickets.messages(ofClients, ticketId, query);
        }
        long id = id(path.get(3));
        if (verb.equals("DELETE")) {
            tickets.deleteMessage(ofClients, ticketId, id);
            return notice("Post with id {" + id + "} in ticket with id {" + ticketId + "} successfully deleted");
        }
        Map<String, @Nullable Object> message = tickets.message(ofClients, ticketId, id);
        message.put("text", fields.get("text"));
        return data(message);
    }

    private Map<String, @Nullable Object> users(
            String verb,
            boolean first,
            List<String> path,
            Map<String, String> query,
            Map<String, @Nullable Object> fields) {
        if (path.size() == 1) {
            return !verb.equals("POST")
                    ? people.list(query)
                    : data(first ? people.upsert(fields) : people.create(fields));
        }
        long id = id(path.get(1));
        if (path.size() > 2) {
            people.get(id);
            return shelves.route(verb, path, query, fields);
        }
        return switch (verb) {
            case "PUT" -> data(people.change(people.get(id), fields));
            case "DELETE" -> {
                people.delete(id);
                yield notice("User with id {" + id + "} successfully deleted");
            }
            default -> data(people.get(id));
        };
    }

    private Map<String, Object> visitor(Map<String, @Nullable Object> fields) {
        String email = Fields.text(fields, "email");
        if (email.isEmpty()) {
            throw Refusal.badRequest("Field {email} is required");
        }
        String id = chats.computeIfAbsent(
                email,
                who -> UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8))
                        .toString());
        long expires = clock.instant().plus(Duration.ofHours(8)).getEpochSecond();
        return Map.of("id", id, "expires", Long.toString(expires));
    }

    private Map<String, @Nullable Object> call(String key, Map<String, @Nullable Object> fields) {
        if (channelKey.isEmpty() || !key.equals(channelKey)) {
            throw new Refusal(404, "Not found", "Channel not found");
        }
        if (!Fields.text(fields, "action").equals("create_call")
                || Fields.text(fields, "phone").isEmpty()) {
            throw Refusal.badRequest("Fields {action} and {phone} are required");
        }
        Map<String, @Nullable Object> call = new LinkedHashMap<>();
        call.put("call_id", "call-1");
        call.put("pbx_call_id", Fields.text(fields, "pbx_call_id"));
        call.put("user_id", new ArrayList<>((List<?>) fields.getOrDefault("user_ids", List.of("0"))).get(0));
        call.put("pbx_user_id", null);
        call.put("call_status", Fields.text(fields, "call_status"));
        call.put("audio_record", fields.get("audio_record") instanceof Map<?, ?> file ? file.get("name") : "");
        call.put("ticket_id", 9);
        return call;
    }

    static long id(String text) {
        if (!text.matches("-?\\d{1,18}")) {
            throw new Refusal(404, "Not found", "Unknown path");
        }
        return Long.parseLong(text);
    }

    static Map<String, @Nullable Object> data(@Nullable Object value) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("data", value);
        return answer;
    }

    static Map<String, @Nullable Object> notice(String details) {
        return new LinkedHashMap<>(
                Map.of("errors", List.of(Map.of("code", "s-204", "title", "No content", "details", details))));
    }
}
