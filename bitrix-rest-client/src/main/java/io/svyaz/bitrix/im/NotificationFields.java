package io.svyaz.bitrix.im;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A notification to send. Immutable. */
public final class NotificationFields extends PortalFields<NotificationFields> {
    private NotificationFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static NotificationFields create() {
        return new NotificationFields(Map.of());
    }

    /**
     * Another text for e-mail.
     *
     * @param text {@code MESSAGE_OUT}
     * @return a changed copy
     */
    public NotificationFields messageOut(String text) {
        return set("MESSAGE_OUT", text);
    }

    /**
     * The tag: a new notification replaces the one with the same tag.
     *
     * @param tag {@code TAG}
     * @return a changed copy
     */
    public NotificationFields tag(String tag) {
        return set("TAG", tag);
    }

    /**
     * The second tag, for deleting several at once.
     *
     * @param tag {@code SUB_TAG}
     * @return a changed copy
     */
    public NotificationFields subTag(String tag) {
        return set("SUB_TAG", tag);
    }

    /**
     * An attachment.
     *
     * @param attach {@code ATTACH}: a map or list as documented
     * @return a changed copy
     */
    public NotificationFields attach(Object attach) {
        return set("ATTACH", attach);
    }

    /**
     * A text.
     *
     * @param message {@code MESSAGE}, with the markup of the messenger
     * @return a notification
     */
    public static NotificationFields of(String message) {
        return create().set("MESSAGE", message);
    }

    @Override
    protected NotificationFields with(Map<String, @Nullable Object> values) {
        return new NotificationFields(values);
    }
}
