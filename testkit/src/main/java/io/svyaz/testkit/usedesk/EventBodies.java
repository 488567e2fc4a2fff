package io.svyaz.testkit.usedesk;

import io.svyaz.testkit.internal.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the account tells by webhook, without its secret. */
public final class EventBodies {

    private EventBodies() {}

    /**
     * A ticket was created.
     *
     * @param ticketId its number
     * @param clientId who asks
     * @return JSON text
     */
    public static String ticketCreated(long ticketId, long clientId) {
        return Json.write(Map.of(
                "ticket",
                Map.of(
                        "id",
                        ticketId,
                        "status_id",
                        8,
                        "subject",
                        "Delivery",
                        "client_id",
                        clientId,
                        "group",
                        "",
                        "email",
                        "client.one@example.com",
                        "published_at",
                        "2026-03-02 09:00:00",
                        "custom_fields",
                        List.of(Map.of("id", 54, "name", "Order", "value", "1001")))));
    }

    /**
     * The status of a ticket changed.
     *
     * @param changeId number of the change
     * @param ticketId number of the ticket
     * @param clientId who asks
     * @param before the status before
     * @param after the status after
     * @return JSON text
     */
    public static String statusChanged(long changeId, long ticketId, long clientId, int before, int after) {
        var trigger = new LinkedHashMap<String, Object>();
        trigger.put("id", changeId);
        trigger.put("trigger_id", "");
        trigger.put("user_id", 558);
        trigger.put("ticket_id", ticketId);
        trigger.put("data", List.of(Map.of("target", "status_id", "value", after, "old_value", before)));
        trigger.put("changed_at", "2026-03-02 09:10:00");
        trigger.put("old_status", before);
        trigger.put("new_status", after);
        return Json.write(Map.of("trigger", trigger, "client", Map.of("id", clientId, "name", "Client One")));
    }

    /**
     * Somebody wrote in a ticket.
     *
     * @param commentId number of the message
     * @param ticketId number of the ticket
     * @param message HTML
     * @return JSON text
     */
    public static String commentCreated(long commentId, long ticketId, String message) {
        return Json.write(Map.of(
                "comment",
                Map.of("id", commentId, "ticket_id", ticketId, "message", message, "from", "client", "is_first", 0)));
    }

    /**
     * A client rated an answer.
     *
     * @param ratingId number of the rating
     * @param ticketId number of the ticket
     * @param mark the mark
     * @return JSON text
     */
    public static String rated(long ratingId, long ticketId, int mark) {
        return Json.write(Map.of("csi", Map.of("id", ratingId, "ticket_id", ticketId, "rating", mark)));
    }

    /**
     * Somebody wrote in a chat.
     *
     * @param chatId the chat
     * @param clientId who asks
     * @param text what was said
     * @return JSON text
     */
    public static String chatMessage(long chatId, long clientId, String text) {
        return Json.write(Map.of(
                "chat_id",
                chatId,
                "text",
                text,
                "client_id",
                clientId,
                "from",
                "client",
                "platform",
                "usedesk_tg",
                "ticket",
                Map.of("id", 98765, "status_id", 1, "additional_id", "chat-token")));
    }

    /**
     * The event of the article's form.
     *
     * @param event for example {@code ticket.resolved}
     * @param ticketId number of the ticket
     * @param email of who asks
     * @return JSON text
     */
    public static String named(String event, long ticketId, String email) {
        return Json.write(Map.of("event", event, "ticket", Map.of("id", ticketId, "client", Map.of("email", email))));
    }

    /**
     * The probe that comes when the address is saved.
     *
     * @return JSON text
     */
    public static String ping() {
        return "{\"ping\":1}";
    }
}
