package io.svyaz.comagic.uploads;

import io.svyaz.comagic.data.WritableFields;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message of a chat to bring in. Any member that has no method of its own goes by {@link WritableFields#set}.
 */
public final class ChatMessageUpload extends WritableFields<ChatMessageUpload> {
    private ChatMessageUpload(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected ChatMessageUpload copy(Map<String, @Nullable Object> newValues) {
        return new ChatMessageUpload(newValues);
    }

    /**
     * What the vendor insists on.
     *
     * @param writtenAt when it was written
     * @param source {@code operator}, {@code visitor} or {@code system}
     * @param message what was written
     * @return the fields
     */
    public static ChatMessageUpload create(LocalDateTime writtenAt, String source, String message) {
        return new ChatMessageUpload(Map.of())
                .writtenAt(writtenAt)
                .source(source)
                .message(message);
    }

    /**
     * When it was written.
     *
     * @param writtenAt {@code date_time}, in the account's time zone
     * @return a changed copy
     */
    public ChatMessageUpload writtenAt(LocalDateTime writtenAt) {
        return set("date_time", writtenAt);
    }

    /**
     * {@code operator}, {@code visitor} or {@code system}.
     *
     * @param source {@code source}
     * @return a changed copy
     */
    public ChatMessageUpload source(String source) {
        return set("source", source);
    }

    /**
     * What was written.
     *
     * @param message {@code message}
     * @return a changed copy
     */
    public ChatMessageUpload message(String message) {
        return set("message", message);
    }

    /**
     * The employee who wrote it.
     *
     * @param employeeId {@code employee_id}
     * @return a changed copy
     */
    public ChatMessageUpload employeeId(long employeeId) {
        return set("employee_id", employeeId);
    }
}
