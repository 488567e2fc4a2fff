package io.svyaz.bitrix.telephony;

import io.svyaz.bitrix.PortalFields;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a call ended. Immutable. */
public final class CallEnd extends PortalFields<CallEnd> {
    private CallEnd(Map<String, @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static CallEnd create() {
        return new CallEnd(Map.of());
    }

    /**
     * The user who spoke; this or {@link #extension} is needed.
     *
     * @param userId {@code USER_ID}
     * @return a changed copy
     */
    public CallEnd user(long userId) {
        return set("USER_ID", userId);
    }

    /**
     * The extension of the user who spoke.
     *
     * @param number {@code USER_PHONE_INNER}
     * @return a changed copy
     */
    public CallEnd extension(String number) {
        return set("USER_PHONE_INNER", number);
    }

    /**
     * How long it took.
     *
     * @param duration {@code DURATION}, sent in whole seconds
     * @return a changed copy
     */
    public CallEnd duration(Duration duration) {
        return set("DURATION", duration.toSeconds());
    }

    /**
     * How it ended.
     *
     * @param code {@code STATUS_CODE}: {@code 200} spoken, {@code 304} missed, {@code 486} busy, {@code 603} declined, ..
     * @return a changed copy
     */
    public CallEnd statusCode(String code) {
        return set("STATUS_CODE", code);
    }

    /**
     * The same in words.
     *
     * @param reason {@code FAILED_REASON}
     * @return a changed copy
     */
    public CallEnd failedReason(String reason) {
        return set("FAILED_REASON", reason);
    }

    /**
     * What it cost.
     *
     * @param cost {@code COST}
     * @param currency {@code COST_CURRENCY}
     * @return a changed copy
     */
    public CallEnd cost(BigDecimal cost, String currency) {
        return set("COST", cost).set("COST_CURRENCY", currency);
    }

    /**
     * Where the portal can fetch the record.
     *
     * @param url {@code RECORD_URL}
     * @return a changed copy
     */
    public CallEnd recordUrl(String url) {
        return set("RECORD_URL", url);
    }

    /**
     * The client's mark.
     *
     * @param vote {@code VOTE}, 1 to 5
     * @return a changed copy
     */
    public CallEnd vote(int vote) {
        return set("VOTE", vote);
    }

    /**
     * Whether to note the call in the chat of the user; it is noted when not given.
     *
     * @param add {@code ADD_TO_CHAT}
     * @return a changed copy
     */
    public CallEnd addToChat(boolean add) {
        return set("ADD_TO_CHAT", add ? 1 : 0);
    }

    @Override
    protected CallEnd with(Map<String, @Nullable Object> values) {
        return new CallEnd(values);
    }
}
