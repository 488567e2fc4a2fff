package io.svyaz.bitrix.im;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Messages of chats and dialogues. Scope {@code im}. Immutable and thread-safe. */
public final class Messages {
    private static final BitrixMethod<Long> ADD = BitrixMethod.of("im.message.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("im.message.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("im.message.delete", Idempotency.IDEMPOTENT, Boolean.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Messages(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Writes a message. Never sent again once its bytes may have arrived.
     *
     * @param dialogId a user's id, or {@code chat42} for a chat
     * @param message what to write
     * @return {@code im.message.add}, answers the message's id
     */
    public Call<Long> add(String dialogId, MessageFields message) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("DIALOG_ID", dialogId);
        parameters.putAll(message.asMap());
        return calls.call(ADD, parameters);
    }

    /**
     * Changes a message of one's own, as long as the portal allows it ({@code CANT_EDIT_MESSAGE}). An empty text deletes it.
     *
     * @param id the message's id
     * @param message what changes
     * @return {@code im.message.update}, answers true
     */
    public Call<Boolean> update(long id, MessageFields message) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("MESSAGE_ID", id);
        parameters.putAll(message.asMap());
        return calls.call(UPDATE, parameters);
    }

    /**
     * Deletes a message of one's own, as long as the portal allows it ({@code CANT_EDIT_MESSAGE}).
     *
     * @param id the message's id
     * @return {@code im.message.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("MESSAGE_ID", id));
    }
}
