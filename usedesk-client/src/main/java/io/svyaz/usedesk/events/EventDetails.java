package io.svyaz.usedesk.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.svyaz.core.internal.json.Json;
import io.svyaz.usedesk.clients.ClientCard;
import io.svyaz.usedesk.comments.Comment;
import io.svyaz.usedesk.tickets.FieldValue;
import io.svyaz.usedesk.tickets.Ticket;
import io.svyaz.usedesk.tickets.TicketChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook tells, in the vendor's form and in the article's. What it does not tell is empty. Immutable.
 *
 * <p>The secret of the body is not in here. The key of a chat is: {@code ticket.additional_id} opens its history, so never log it.
 */
public final class EventDetails {
    private final ObjectNode root;

    EventDetails(ObjectNode body) {
        ObjectNode copy = body.deepCopy();
        copy.remove("secret");
        this.root = copy;
    }

    boolean has(String name) {
        return root.has(name);
    }

    JsonNode at(String... path) {
        JsonNode node = root;
        for (String step : path) {
            node = node.path(step);
        }
        return node;
    }

    /**
     * The name of the event in the article's form.
     *
     * @return {@code event}; empty in the vendor's form
     */
    public Optional<String> event() {
        return text(at("event"));
    }

    /**
     * The ticket it is about.
     *
     * @return {@code ticket.id}, or {@code ticket_id} of whatever else was sent
     */
    public Optional<Long> ticketId() {
        return first(
                at("ticket", "id"),
                at("trigger", "ticket_id"),
                at("comment", "ticket_id"),
                at("csi", "ticket_id"),
                at("ticket_id"));
    }

    /**
     * Who asks.
     *
     * @return {@code client.id}, or {@code client_id} of whatever else was sent
     */
    public Optional<Long> clientId() {
        return first(
                at("client", "id"),
                at("client_id"),
                at("ticket", "client_id"),
                at("ticket", "client", "id"),
                at("csi", "client_id"),
                at("comment", "client_id"));
    }

    /**
     * The agent in charge.
     *
     * @return {@code assignee_id}
     */
    public Optional<Long> assigneeId() {
        return first(at("assignee_id"), at("ticket", "assignee_id"));
    }

    /**
     * The e-mail address of who asks.
     *
     * @return the first that is there; {@code /client} knows it otherwise
     */
    public Optional<String> clientEmail() {
        return client().stream()
                .flatMap(card -> card.emails().stream())
                .flatMap(each -> each.email().stream())
                .findFirst()
                .or(() -> text(at("ticket", "client", "email")))
                .or(() -> text(at("client", "email")))
                .or(() -> text(at("ticket", "email")))
                .filter(address -> !address.equals("0"));
    }

    /**
     * The ticket as far as it was told.
     *
     * @return {@code ticket}
     */
    public Optional<Ticket> ticket() {
        return part("ticket", Ticket.class);
    }

    /**
     * The message.
     *
     * @return {@code comment}
     */
    public Optional<Comment> comment() {
        return part("comment", Comment.class);
    }

    /**
     * The change.
     *
     * @return {@code trigger}
     */
    public Optional<TicketChange> change() {
        return part("trigger", TicketChange.class);
    }

    /**
     * The rating.
     *
     * @return {@code csi}
     */
    public Optional<Rating> rating() {
        return part("csi", Rating.class);
    }

    /**
     * The client as far as it was told.
     *
     * @return {@code client}, at the top or in the ticket
     */
    public Optional<ClientCard> client() {
        return part("client", ClientCard.class).or(() -> decoded(at("ticket", "client"), ClientCard.class));
    }

    /**
     * Custom fields of the ticket, wherever the vendor put them.
     *
     * @return {@code custom_fields}
     */
    public List<FieldValue> customFields() {
        JsonNode list = at("custom_fields").isContainerNode() ? at("custom_fields") : at("ticket", "custom_fields");
        List<FieldValue> fields = new ArrayList<>();
        list.forEach(each -> decoded(each, FieldValue.class).ifPresent(fields::add));
        return List.copyOf(fields);
    }

    /**
     * Any member at the top.
     *
     * @param name the vendor's
     * @return empty when it is not there, blank, a list or an object
     */
    public Optional<String> text(String name) {
        return text(at(name));
    }

    /**
     * Everything as it came, but the secret.
     *
     * @return values may be null
     */
    public Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        root.properties()
                .forEach(member ->
                        values.put(member.getKey(), Json.mapper().convertValue(member.getValue(), Object.class)));
        return values;
    }

    String hash() {
        try {
            byte[] bytes = root.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK.", impossible);
        }
    }

    private <T> Optional<T> part(String name, Class<T> type) {
        return decoded(root.path(name), type);
    }

    /** A part that does not fit its documentation is empty here and whole in {@link #values()}. */
    private static <T> Optional<T> decoded(JsonNode node, Class<T> type) {
        if (!node.isObject()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Json.mapper().readerFor(type).readValue(node));
        } catch (IOException | RuntimeException unfit) {
            return Optional.empty();
        }
    }

    static Optional<Long> first(JsonNode... places) {
        for (JsonNode place : places) {
            String text = place.isValueNode() ? place.asText().strip() : "";
            if (text.matches("[1-9]\\d{0,17}")) {
                return Optional.of(Long.parseLong(text));
            }
        }
        return Optional.empty();
    }

    static Optional<String> text(JsonNode node) {
        return !node.isValueNode() || node.isNull() || node.asText().isBlank()
                ? Optional.empty()
                : Optional.of(node.asText());
    }

    @Override
    public String toString() {
        return "EventDetails(ticket " + ticketId().map(String::valueOf).orElse("unknown") + ")";
    }
}
