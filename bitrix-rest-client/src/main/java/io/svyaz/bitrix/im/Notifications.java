package io.svyaz.bitrix.im;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notifications in the messenger. Scope {@code im}; sending works for applications only, an incoming webhook gets {@link
 * io.svyaz.core.error.AccessDeniedException} with {@code WRONG_AUTH_TYPE}. Immutable and thread-safe.
 */
public final class Notifications {
    private static final int ASKS = 1;
    private static final int ALL_OTHERS = 3;

    private static final BitrixMethod<Long> PERSONAL =
            BitrixMethod.of("im.notify.personal.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Long> SYSTEM =
            BitrixMethod.of("im.notify.system.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("im.notify.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<NotificationPage> GET =
            BitrixMethod.of("im.notify.get", Idempotency.READ, NotificationPage.class);
    private static final BitrixMethod<Boolean> READ =
            BitrixMethod.of("im.notify.read.list", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<List<String>> ANSWER =
            BitrixMethod.list("im.notify.answer", String.class).in("result_message");
    private static final BitrixMethod<List<String>> CONFIRM =
            BitrixMethod.list("im.notify.confirm", String.class).in("result_message");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Notifications(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Notifies a user in the name of the user whose token is used.
     *
     * @param userId to whom
     * @param notification what to say
     * @return {@code im.notify.personal.add}, answers the notification's id
     */
    public Call<Long> addPersonal(long userId, NotificationFields notification) {
        return calls.call(PERSONAL, toUser(userId, notification));
    }

    /**
     * Notifies a user in the name of the system.
     *
     * @param userId to whom
     * @param notification what to say
     * @return {@code im.notify.system.add}, answers the notification's id
     */
    public Call<Long> addSystem(long userId, NotificationFields notification) {
        return calls.call(SYSTEM, toUser(userId, notification));
    }

    /**
     * The first page of the current user's notifications.
     *
     * @param limit how many at most, 1 to 50
     * @return {@code im.notify.get}
     */
    public Call<NotificationPage> get(int limit) {
        return calls.call(GET, Map.of("LIMIT", limit));
    }

    /**
     * The next page of the current user's notifications.
     *
     * @param last the last one of the page before
     * @param limit how many at most, 1 to 50
     * @return {@code im.notify.get}
     */
    public Call<NotificationPage> getAfter(Notification last, int limit) {
        return calls.call(GET, Map.of("LAST_ID", last.id(), "LAST_TYPE", stage(last), "LIMIT", limit));
    }

    /**
     * Marks notifications as read.
     *
     * @param ids which
     * @return {@code im.notify.read.list}, answers true
     */
    public Call<Boolean> read(Collection<Long> ids) {
        return calls.call(READ, Map.of("IDS", List.copyOf(ids), "ACTION", "Y"));
    }

    /**
     * Answers a notification that asks for a text.
     *
     * @param id the notification's id
     * @param text the answer
     * @return {@code im.notify.answer}, answers what the portal says to that
     */
    public Call<List<String>> answer(long id, String text) {
        return calls.call(ANSWER, Map.of("NOTIFY_ID", id, "ANSWER_TEXT", text), Idempotency.ONCE);
    }

    /**
     * Presses a button of a notification.
     *
     * @param id the notification's id
     * @param value of the button, for example {@code Y}
     * @return {@code im.notify.confirm}, answers what the portal says to that
     */
    public Call<List<String>> confirm(long id, String value) {
        return calls.call(CONFIRM, Map.of("NOTIFY_ID", id, "NOTIFY_VALUE", value), Idempotency.ONCE);
    }

    /**
     * Deletes a notification.
     *
     * @param id the notification's id
     * @return {@code im.notify.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("ID", id));
    }

    /**
     * Deletes the notifications of this application with a tag.
     *
     * @param tag {@code TAG} they were sent with
     * @return {@code im.notify.delete}, answers true
     */
    public Call<Boolean> deleteByTag(String tag) {
        return calls.call(DELETE, Map.of("TAG", tag));
    }

    /**
     * Deletes the notifications of this application with a second tag.
     *
     * @param subTag {@code SUB_TAG} they were sent with
     * @return {@code im.notify.delete}, answers true
     */
    public Call<Boolean> deleteBySubTag(String subTag) {
        return calls.call(DELETE, Map.of("SUB_TAG", subTag));
    }

    /** Where the portal goes on: among the notifications that ask for a decision, which come first, or after them. */
    private static int stage(Notification last) {
        return last.notifyType().filter(type -> type == ASKS).isPresent() ? ASKS : ALL_OTHERS;
    }

    private static Map<String, @Nullable Object> toUser(long userId, NotificationFields notification) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("USER_ID", userId);
        parameters.putAll(notification.asMap());
        return parameters;
    }
}
