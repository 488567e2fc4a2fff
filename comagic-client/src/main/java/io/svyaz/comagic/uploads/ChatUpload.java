package io.svyaz.comagic.uploads;

import io.svyaz.comagic.data.WritableFields;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chat to bring in. Any member that has no method of its own goes by {@link WritableFields#set}.
 */
public final class ChatUpload extends WritableFields<ChatUpload> {
    private ChatUpload(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected ChatUpload copy(Map<String, @Nullable Object> newValues) {
        return new ChatUpload(newValues);
    }

    /**
     * What the vendor insists on.
     *
     * @param startedAt when it began
     * @param status {@code lost}, {@code succeed} or {@code refused}
     * @param messages what was written
     * @return the fields
     */
    public static ChatUpload create(LocalDateTime startedAt, String status, Collection<ChatMessageUpload> messages) {
        return new ChatUpload(Map.of()).startedAt(startedAt).status(status).messages(messages);
    }

    /**
     * When it began.
     *
     * @param startedAt {@code start_date_time}, in the account's time zone
     * @return a changed copy
     */
    public ChatUpload startedAt(LocalDateTime startedAt) {
        return set("start_date_time", startedAt);
    }

    /**
     * {@code lost}, {@code succeed} or {@code refused}.
     *
     * @param status {@code status}
     * @return a changed copy
     */
    public ChatUpload status(String status) {
        return set("status", status);
    }

    /**
     * What was written.
     *
     * @param messages {@code messages}
     * @return a changed copy
     */
    public ChatUpload messages(Collection<ChatMessageUpload> messages) {
        return set("messages", messages);
    }

    /**
     * The visitor's name.
     *
     * @param name {@code name}
     * @return a changed copy
     */
    public ChatUpload name(String name) {
        return set("name", name);
    }

    /**
     * The visitor's number.
     *
     * @param phone {@code phone}
     * @return a changed copy
     */
    public ChatUpload phone(String phone) {
        return set("phone", phone);
    }

    /**
     * The visitor's address.
     *
     * @param email {@code email}
     * @return a changed copy
     */
    public ChatUpload email(String email) {
        return set("email", email);
    }

    /**
     * Who began it.
     *
     * @param initiator {@code initiator}
     * @return a changed copy
     */
    public ChatUpload initiator(String initiator) {
        return set("initiator", initiator);
    }

    /**
     * The visit it belongs to.
     *
     * @param visitorSessionId {@code visitor_session_id}
     * @return a changed copy
     */
    public ChatUpload visitorSessionId(long visitorSessionId) {
        return set("visitor_session_id", visitorSessionId);
    }

    /**
     * The campaign, where no visit is known.
     *
     * @param campaignId {@code campaign_id}
     * @return a changed copy
     */
    public ChatUpload campaignId(long campaignId) {
        return set("campaign_id", campaignId);
    }

    /**
     * The source, where no visit is known.
     *
     * @param sourceId {@code source_id}
     * @return a changed copy
     */
    public ChatUpload sourceId(long sourceId) {
        return set("source_id", sourceId);
    }

    /**
     * The site, where no visit is known.
     *
     * @param siteId {@code site_id}
     * @return a changed copy
     */
    public ChatUpload siteId(long siteId) {
        return set("site_id", siteId);
    }

    /**
     * Its id of your choice.
     *
     * @param extId {@code ext_id}
     * @return a changed copy
     */
    public ChatUpload extId(String extId) {
        return set("ext_id", extId);
    }
}
