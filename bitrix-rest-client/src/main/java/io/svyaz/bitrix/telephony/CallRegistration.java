package io.svyaz.bitrix.telephony;

import io.svyaz.bitrix.PortalFields;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call to register. The user and the external id are what a second registration is recognised by. Immutable. */
public final class CallRegistration extends PortalFields<CallRegistration> {
    private CallRegistration(Map<String, @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static CallRegistration create() {
        return new CallRegistration(Map.of());
    }

    /**
     * The user who speaks; this or {@link #extension} is needed.
     *
     * @param userId {@code USER_ID}
     * @return a changed copy
     */
    public CallRegistration user(long userId) {
        return set("USER_ID", userId);
    }

    /**
     * The extension of the user who speaks.
     *
     * @param number {@code USER_PHONE_INNER}
     * @return a changed copy
     */
    public CallRegistration extension(String number) {
        return set("USER_PHONE_INNER", number);
    }

    /**
     * When it began; now when it is not given.
     *
     * @param time {@code CALL_START_DATE}
     * @return a changed copy
     */
    public CallRegistration startedAt(OffsetDateTime time) {
        return set("CALL_START_DATE", time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    /**
     * Whether to make a lead where nobody has the number. For outgoing calls the line has a word in it too.
     *
     * @param create {@code CRM_CREATE}
     * @return a changed copy
     */
    public CallRegistration createLead(boolean create) {
        return set("CRM_CREATE", create ? 1 : 0);
    }

    /**
     * The source of that lead.
     *
     * @param statusId {@code CRM_SOURCE}, a status of {@code SOURCE}
     * @return a changed copy
     */
    public CallRegistration source(String statusId) {
        return set("CRM_SOURCE", statusId);
    }

    /**
     * What the call belongs to.
     *
     * @param type {@code CRM_ENTITY_TYPE}: {@code CONTACT}, {@code COMPANY} or {@code LEAD}
     * @param id {@code CRM_ENTITY_ID}
     * @return a changed copy
     */
    public CallRegistration entity(String type, long id) {
        return set("CRM_ENTITY_TYPE", type).set("CRM_ENTITY_ID", id);
    }

    /**
     * Whether to show the card of the call to the user; it is shown when not given.
     *
     * @param show {@code SHOW}
     * @return a changed copy
     */
    public CallRegistration show(boolean show) {
        return set("SHOW", show ? 1 : 0);
    }

    /**
     * Whether to note the call in the chat of the user; it is noted when not given.
     *
     * @param add {@code ADD_TO_CHAT}
     * @return a changed copy
     */
    public CallRegistration addToChat(boolean add) {
        return set("ADD_TO_CHAT", add ? 1 : 0);
    }

    /**
     * The line, which should always be given for incoming calls.
     *
     * @param number {@code LINE_NUMBER}
     * @return a changed copy
     */
    public CallRegistration lineNumber(String number) {
        return set("LINE_NUMBER", number);
    }

    /**
     * The call list, as {@code ONEXTERNALCALLSTART} told it.
     *
     * @param id {@code CALL_LIST_ID}
     * @return a changed copy
     */
    public CallRegistration callListId(long id) {
        return set("CALL_LIST_ID", id);
    }

    /**
     * The id of the call in the telephone system. With it a registration may safely be repeated for half an hour.
     *
     * @param id {@code EXTERNAL_CALL_ID}, one for each call
     * @return a changed copy
     */
    public CallRegistration externalCallId(String id) {
        return set("EXTERNAL_CALL_ID", id);
    }

    /**
     * A call with a client.
     *
     * @param phoneNumber {@code PHONE_NUMBER} of the client
     * @param type {@code TYPE}
     * @return what every registration needs, but the user
     */
    public static CallRegistration of(String phoneNumber, CallType type) {
        return create().set("PHONE_NUMBER", phoneNumber).set("TYPE", type.code());
    }

    @Override
    protected CallRegistration with(Map<String, @Nullable Object> values) {
        return new CallRegistration(values);
    }
}
