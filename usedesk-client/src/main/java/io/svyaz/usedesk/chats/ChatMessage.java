package io.svyaz.usedesk.chats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A message of somebody who asks, for a chat. Immutable.
 *
 * <pre>{@code
 * ChatMessage.of(100001, 31258, "Where is my order?").fromName("Client One").fromEmail("client.one@example.com")
 * }</pre>
 */
public final class ChatMessage {
    private final Map<String, Object> place;
    private final String text;
    private final Map<String, Object> from;

    private ChatMessage(Map<String, Object> place, String text, Map<String, Object> from) {
        this.place = place;
        this.text = text;
        this.from = from;
    }

    /**
     * A message that begins a chat.
     *
     * @param companyId the account
     * @param channelId a channel that is a chat
     * @param text what is said
     * @return the message
     */
    public static ChatMessage of(long companyId, long channelId, String text) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("company_id", companyId);
        place.put("channel_id", channelId);
        return new ChatMessage(place, Objects.requireNonNull(text, "text"), Map.of());
    }

    /**
     * Puts it into a chat that is there.
     *
     * @param chatId the chat
     * @return a changed copy
     */
    public ChatMessage inChat(long chatId) {
        return new ChatMessage(with(place, "chat_id", chatId), text, from);
    }

    /**
     * Who says it, by number.
     *
     * @param clientId the client
     * @return a changed copy
     */
    public ChatMessage fromClient(long clientId) {
        return new ChatMessage(place, text, with(from, "client_id", clientId));
    }

    /**
     * Who says it, by name.
     *
     * @param name the name
     * @return a changed copy
     */
    public ChatMessage fromName(String name) {
        return new ChatMessage(place, text, with(from, "name", name));
    }

    /**
     * Who says it, by address.
     *
     * @param email the address
     * @return a changed copy
     */
    public ChatMessage fromEmail(String email) {
        return new ChatMessage(place, text, with(from, "email", email));
    }

    Map<String, Object> params() {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("text", text);
        if (!from.isEmpty()) {
            message.put("from", from);
        }
        return with(place, "message", message);
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }

    @Override
    public String toString() {
        return "ChatMessage";
    }
}
