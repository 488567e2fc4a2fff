package io.svyaz.comagic.uploads;

import io.svyaz.comagic.data.WritableFields;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form to bring in. It needs a telephone or an address, and a visit, a campaign or a site. Any member that has
 * no method of its own goes by {@link WritableFields#set}.
 */
public final class OfflineMessageUpload extends WritableFields<OfflineMessageUpload> {
    private OfflineMessageUpload(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected OfflineMessageUpload copy(Map<String, @Nullable Object> newValues) {
        return new OfflineMessageUpload(newValues);
    }

    /**
     * What the vendor insists on.
     *
     * @param writtenAt when it was written
     * @return the fields
     */
    public static OfflineMessageUpload create(LocalDateTime writtenAt) {
        return new OfflineMessageUpload(Map.of()).writtenAt(writtenAt);
    }

    /**
     * When it was written.
     *
     * @param writtenAt {@code date_time}, in the account's time zone
     * @return a changed copy
     */
    public OfflineMessageUpload writtenAt(LocalDateTime writtenAt) {
        return set("date_time", writtenAt);
    }

    /**
     * The visitor's name.
     *
     * @param name {@code name}
     * @return a changed copy
     */
    public OfflineMessageUpload name(String name) {
        return set("name", name);
    }

    /**
     * The visitor's number.
     *
     * @param phone {@code phone}
     * @return a changed copy
     */
    public OfflineMessageUpload phone(String phone) {
        return set("phone", phone);
    }

    /**
     * The visitor's address.
     *
     * @param email {@code email}
     * @return a changed copy
     */
    public OfflineMessageUpload email(String email) {
        return set("email", email);
    }

    /**
     * What was written.
     *
     * @param message {@code message}
     * @return a changed copy
     */
    public OfflineMessageUpload message(String message) {
        return set("message", message);
    }

    /**
     * The visit it belongs to.
     *
     * @param visitorSessionId {@code visitor_session_id}
     * @return a changed copy
     */
    public OfflineMessageUpload visitorSessionId(long visitorSessionId) {
        return set("visitor_session_id", visitorSessionId);
    }

    /**
     * The campaign, where no visit is known.
     *
     * @param campaignId {@code campaign_id}
     * @return a changed copy
     */
    public OfflineMessageUpload campaignId(long campaignId) {
        return set("campaign_id", campaignId);
    }

    /**
     * The source, where no visit is known.
     *
     * @param sourceId {@code source_id}
     * @return a changed copy
     */
    public OfflineMessageUpload sourceId(long sourceId) {
        return set("source_id", sourceId);
    }

    /**
     * The site, where no visit is known.
     *
     * @param siteId {@code site_id}
     * @return a changed copy
     */
    public OfflineMessageUpload siteId(long siteId) {
        return set("site_id", siteId);
    }

    /**
     * The form's name.
     *
     * @param formName {@code form_name}
     * @return a changed copy
     */
    public OfflineMessageUpload formName(String formName) {
        return set("form_name", formName);
    }

    /**
     * Its id of your choice.
     *
     * @param extId {@code ext_id}
     * @return a changed copy
     */
    public OfflineMessageUpload extId(String extId) {
        return set("ext_id", extId);
    }
}
