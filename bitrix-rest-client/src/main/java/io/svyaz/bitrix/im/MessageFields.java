package io.svyaz.bitrix.im;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message to write. Immutable. */
public final class MessageFields extends PortalFields<MessageFields> {
    private MessageFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static MessageFields create() {
        return new MessageFields(Map.of());
    }

    /**
     * An attachment.
     *
     * @param attach {@code ATTACH}: a map or list as documented
     * @return a changed copy
     */
    public MessageFields attach(Object attach) {
        return set("ATTACH", attach);
    }

    /**
     * Buttons under the message.
     *
     * @param keyboard {@code KEYBOARD}: a map or list as documented
     * @return a changed copy
     */
    public MessageFields keyboard(Object keyboard) {
        return set("KEYBOARD", keyboard);
    }

    /**
     * Whether it looks like a message of the system.
     *
     * @param system {@code SYSTEM}
     * @return a changed copy
     */
    public MessageFields system(boolean system) {
        return set("SYSTEM", system ? "Y" : "N");
    }

    /**
     * Whether links become pictures; they do when not given.
     *
     * @param preview {@code URL_PREVIEW}
     * @return a changed copy
     */
    public MessageFields urlPreview(boolean preview) {
        return set("URL_PREVIEW", preview ? "Y" : "N");
    }

    /**
     * The message it answers.
     *
     * @param messageId {@code REPLY_ID}
     * @return a changed copy
     */
    public MessageFields replyTo(long messageId) {
        return set("REPLY_ID", messageId);
    }

    /**
     * A text.
     *
     * @param message {@code MESSAGE}, with the markup of the messenger
     * @return a message
     */
    public static MessageFields of(String message) {
        return create().set("MESSAGE", message);
    }

    @Override
    protected MessageFields with(Map<String, @Nullable Object> values) {
        return new MessageFields(values);
    }
}
