package io.svyaz.usedesk.chats;

import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.usedesk.Acknowledgement;
import io.svyaz.usedesk.internal.Method;
import io.svyaz.usedesk.internal.UsedeskCalls;
import java.util.LinkedHashMap;
import java.util.Map;

/** Chats from the agents' side. Only the dialect RPC has them. Immutable and thread-safe. */
public final class Chats {
    private static final Method<SentMessage> ADD = Method.write("chat/addMessage", Idempotency.ONCE, SentMessage.class);
    private static final Method<Acknowledgement> SEND =
            Method.write("chat/sendMessage", Idempotency.ONCE, Acknowledgement.class);
    private static final Method<ChatAssignee> ASSIGN =
            Method.write("chat/changeAssignee", Idempotency.IDEMPOTENT, ChatAssignee.class);

    private final UsedeskCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Chats(UsedeskCalls calls) {
        this.calls = calls;
    }

    /**
     * Puts a message of somebody who asks into a chat, or begins one. Sent once.
     *
     * @param message where, what and from whom
     * @return {@code chat/addMessage}; refused where the channel is no chat
     */
    public Call<SentMessage> addMessage(ChatMessage message) {
        calls.requireRpc("chats");
        return calls.call(ADD, message.params());
    }

    /**
     * Answers in a chat as an agent. Sent once.
     *
     * @param chatId the chat
     * @param userId the agent
     * @param text without markup
     * @return {@code chat/sendMessage}
     */
    public Call<Acknowledgement> sendMessage(long chatId, long userId, String text) {
        calls.requireRpc("chats");
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("chat_id", chatId);
        params.put("user_id", userId);
        params.put("text", text);
        return calls.call(SEND, params);
    }

    /**
     * Gives a chat to an agent. Twice is the same as once.
     *
     * @param chatId the chat
     * @param userId the agent
     * @return {@code chat/changeAssignee}
     */
    public Call<ChatAssignee> changeAssignee(long chatId, long userId) {
        calls.requireRpc("chats");
        return calls.call(ASSIGN, Map.of("chat_id", chatId, "user_id", userId));
    }
}
