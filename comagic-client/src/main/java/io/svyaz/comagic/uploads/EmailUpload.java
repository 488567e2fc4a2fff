package io.svyaz.comagic.uploads;

import io.svyaz.comagic.data.WritableFields;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter to bring in. Any member that has no method of its own goes by {@link WritableFields#set}.
 */
public final class EmailUpload extends WritableFields<EmailUpload> {
    private EmailUpload(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected EmailUpload copy(Map<String, @Nullable Object> newValues) {
        return new EmailUpload(newValues);
    }

    /**
     * What the vendor insists on.
     *
     * @param sentAt when it was sent
     * @param emailFrom the sender's address
     * @param emailTo the address it went to
     * @param message the letter as text
     * @param messageHtml the letter as HTML
     * @return the fields
     */
    public static EmailUpload create(
            LocalDateTime sentAt, String emailFrom, String emailTo, String message, String messageHtml) {
        return new EmailUpload(Map.of())
                .sentAt(sentAt)
                .emailFrom(emailFrom)
                .emailTo(emailTo)
                .message(message)
                .messageHtml(messageHtml);
    }

    /**
     * When it was sent.
     *
     * @param sentAt {@code date_time}, in the account's time zone
     * @return a changed copy
     */
    public EmailUpload sentAt(LocalDateTime sentAt) {
        return set("date_time", sentAt);
    }

    /**
     * The sender's address.
     *
     * @param emailFrom {@code email_from}
     * @return a changed copy
     */
    public EmailUpload emailFrom(String emailFrom) {
        return set("email_from", emailFrom);
    }

    /**
     * The address it went to.
     *
     * @param emailTo {@code email_to}
     * @return a changed copy
     */
    public EmailUpload emailTo(String emailTo) {
        return set("email_to", emailTo);
    }

    /**
     * The letter as text.
     *
     * @param message {@code message}
     * @return a changed copy
     */
    public EmailUpload message(String message) {
        return set("message", message);
    }

    /**
     * The letter as HTML.
     *
     * @param messageHtml {@code message_html}
     * @return a changed copy
     */
    public EmailUpload messageHtml(String messageHtml) {
        return set("message_html", messageHtml);
    }

    /**
     * The subject.
     *
     * @param subject {@code subject}
     * @return a changed copy
     */
    public EmailUpload subject(String subject) {
        return set("subject", subject);
    }

    /**
     * The sender's name.
     *
     * @param senderName {@code sender_name}
     * @return a changed copy
     */
    public EmailUpload senderName(String senderName) {
        return set("sender_name", senderName);
    }

    /**
     * The visit it belongs to.
     *
     * @param sessionId {@code session_id}
     * @return a changed copy
     */
    public EmailUpload sessionId(long sessionId) {
        return set("session_id", sessionId);
    }

    /**
     * The site.
     *
     * @param siteId {@code site_id}
     * @return a changed copy
     */
    public EmailUpload siteId(long siteId) {
        return set("site_id", siteId);
    }

    /**
     * The source.
     *
     * @param sourceId {@code source_id}
     * @return a changed copy
     */
    public EmailUpload sourceId(long sourceId) {
        return set("source_id", sourceId);
    }
}
