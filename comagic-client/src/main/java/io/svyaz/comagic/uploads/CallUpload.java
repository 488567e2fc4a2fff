package io.svyaz.comagic.uploads;

import io.svyaz.comagic.data.WritableFields;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call to bring in. Any member that has no method of its own goes by {@link WritableFields#set}.
 */
public final class CallUpload extends WritableFields<CallUpload> {
    private CallUpload(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected CallUpload copy(Map<String, @Nullable Object> newValues) {
        return new CallUpload(newValues);
    }

    /**
     * What the vendor insists on.
     *
     * @param extId its id of your choice; the vendor loads each once
     * @param callingPhoneNumber who called, digits
     * @param calledPhoneNumber who was called, digits
     * @param startTime when it began
     * @param finishTime when it ended
     * @param lost whether nobody talked
     * @return the fields
     */
    public static CallUpload create(
            String extId,
            String callingPhoneNumber,
            String calledPhoneNumber,
            LocalDateTime startTime,
            LocalDateTime finishTime,
            boolean lost) {
        return new CallUpload(Map.of())
                .extId(extId)
                .callingPhoneNumber(callingPhoneNumber)
                .calledPhoneNumber(calledPhoneNumber)
                .startTime(startTime)
                .finishTime(finishTime)
                .lost(lost);
    }

    /**
     * Its id of your choice; the vendor loads each once.
     *
     * @param extId {@code ext_id}
     * @return a changed copy
     */
    public CallUpload extId(String extId) {
        return set("ext_id", extId);
    }

    /**
     * Who called, digits.
     *
     * @param callingPhoneNumber {@code calling_phone_number}
     * @return a changed copy
     */
    public CallUpload callingPhoneNumber(String callingPhoneNumber) {
        return set("calling_phone_number", callingPhoneNumber);
    }

    /**
     * Who was called, digits.
     *
     * @param calledPhoneNumber {@code called_phone_number}
     * @return a changed copy
     */
    public CallUpload calledPhoneNumber(String calledPhoneNumber) {
        return set("called_phone_number", calledPhoneNumber);
    }

    /**
     * When it began.
     *
     * @param startTime {@code start_time}, in the account's time zone
     * @return a changed copy
     */
    public CallUpload startTime(LocalDateTime startTime) {
        return set("start_time", startTime);
    }

    /**
     * When it ended.
     *
     * @param finishTime {@code finish_time}, in the account's time zone
     * @return a changed copy
     */
    public CallUpload finishTime(LocalDateTime finishTime) {
        return set("finish_time", finishTime);
    }

    /**
     * Whether nobody talked.
     *
     * @param lost {@code is_lost}
     * @return a changed copy
     */
    public CallUpload lost(boolean lost) {
        return set("is_lost", lost);
    }

    /**
     * {@code in} or {@code out}.
     *
     * @param direction {@code direction}
     * @return a changed copy
     */
    public CallUpload direction(String direction) {
        return set("direction", direction);
    }

    /**
     * Whether it was passed on.
     *
     * @param transfer {@code is_transfer}
     * @return a changed copy
     */
    public CallUpload transfer(boolean transfer) {
        return set("is_transfer", transfer);
    }

    /**
     * Seconds the caller waited.
     *
     * @param waitDuration {@code wait_duration}
     * @return a changed copy
     */
    public CallUpload waitDuration(long waitDuration) {
        return set("wait_duration", waitDuration);
    }

    /**
     * Seconds they talked.
     *
     * @param talkDuration {@code talk_duration}
     * @return a changed copy
     */
    public CallUpload talkDuration(long talkDuration) {
        return set("talk_duration", talkDuration);
    }

    /**
     * The visit it belongs to.
     *
     * @param visitorSessionId {@code visitor_session_id}
     * @return a changed copy
     */
    public CallUpload visitorSessionId(long visitorSessionId) {
        return set("visitor_session_id", visitorSessionId);
    }

    /**
     * The campaign, where no visit is known.
     *
     * @param campaignId {@code campaign_id}
     * @return a changed copy
     */
    public CallUpload campaignId(long campaignId) {
        return set("campaign_id", campaignId);
    }

    /**
     * The source, where no visit is known.
     *
     * @param sourceId {@code source_id}
     * @return a changed copy
     */
    public CallUpload sourceId(long sourceId) {
        return set("source_id", sourceId);
    }

    /**
     * The site, where no visit is known.
     *
     * @param siteId {@code site_id}
     * @return a changed copy
     */
    public CallUpload siteId(long siteId) {
        return set("site_id", siteId);
    }

    /**
     * A note.
     *
     * @param comment {@code comment}
     * @return a changed copy
     */
    public CallUpload comment(String comment) {
        return set("comment", comment);
    }
}
