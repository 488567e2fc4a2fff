package io.svyaz.bitrix.telephony;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calls of an external telephone system. Scope {@code telephony}. Immutable and thread-safe.
 *
 * <p>A call is registered when it begins, which shows its card to the user, and finished when it ends, which makes the
 * activity in the CRM; only then its record can be attached. {@link #register} and {@link #finish} work for applications
 * only: an incoming webhook gets {@link io.svyaz.core.error.AccessDeniedException} with {@code WRONG_AUTH_TYPE}.
 */
public final class ExternalCalls {
    private static final String CALL_ID = "CALL_ID";
    private static final String EXTERNAL_CALL_ID = "EXTERNAL_CALL_ID";

    private static final BitrixMethod<RegisteredCall> REGISTER =
            BitrixMethod.of("telephony.externalCall.register", Idempotency.ONCE, RegisteredCall.class);
    private static final BitrixMethod<FinishedCall> FINISH =
            BitrixMethod.of("telephony.externalCall.finish", Idempotency.ONCE, FinishedCall.class);
    private static final BitrixMethod<Boolean> SHOW =
            BitrixMethod.of("telephony.externalCall.show", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> HIDE =
            BitrixMethod.of("telephony.externalCall.hide", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<AttachedRecord> ATTACH_RECORD =
            BitrixMethod.of("telephony.externalCall.attachRecord", Idempotency.IDEMPOTENT, AttachedRecord.class);
    private static final BitrixMethod<List<CrmMatch>> SEARCH =
            BitrixMethod.list("telephony.externalCall.searchCrmEntities", CrmMatch.class);
    private static final BitrixMethod<Long> ATTACH_TRANSCRIPTION = BitrixMethod.of(
                    "telephony.call.attachTranscription", Idempotency.ONCE, Long.class)
            .in("TRANSCRIPT_ID");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public ExternalCalls(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Tells the portal that a call has begun. Applications only.
     *
     * <p>The portal recognises a second registration within half an hour by number, kind, user, line and {@code
     * EXTERNAL_CALL_ID}, and returns the first. So a registration with an external id is repeated after a doubtful failure;
     * one without is not, because it might be another call.
     *
     * @param call who speaks with whom
     * @return {@code telephony.externalCall.register}
     */
    public Call<RegisteredCall> register(CallRegistration call) {
        Object externalId = call.asMap().get(EXTERNAL_CALL_ID);
        boolean known = externalId != null && !externalId.toString().isBlank();
        return calls.call(REGISTER, call.asMap(), known ? Idempotency.IDEMPOTENT : Idempotency.ONCE);
    }

    /**
     * Tells the portal that a call has ended, which puts it into the statistics and makes the activity. Applications only.
     * Never sent again once its bytes may have arrived: the activity would be made twice.
     *
     * @param callId {@code CALL_ID} of the registration
     * @param end how it ended
     * @return {@code telephony.externalCall.finish}
     */
    public Call<FinishedCall> finish(String callId, CallEnd end) {
        Map<String, @Nullable Object> parameters = ofCall(callId);
        parameters.putAll(end.asMap());
        return calls.call(FINISH, parameters);
    }

    /**
     * Shows the card of a call.
     *
     * @param callId {@code CALL_ID} of the registration
     * @param userIds to whom; to the user of the call when there is none
     * @return {@code telephony.externalCall.show}, answers true
     */
    public Call<Boolean> show(String callId, long... userIds) {
        return calls.call(SHOW, toUsers(callId, userIds));
    }

    /**
     * Hides the card of a call.
     *
     * @param callId {@code CALL_ID} of the registration
     * @param userIds from whom; from the user of the call when there is none
     * @return {@code telephony.externalCall.hide}, answers true
     */
    public Call<Boolean> hide(String callId, long... userIds) {
        return calls.call(HIDE, toUsers(callId, userIds));
    }

    /**
     * Attaches a record that the portal fetches itself. It takes the place of an earlier one.
     *
     * @param callId {@code CALL_ID} of a finished call
     * @param filename under which it is kept, ending in {@code .mp3} or {@code .wav}
     * @param url {@code RECORD_URL}, which the portal must be able to reach
     * @return {@code telephony.externalCall.attachRecord}
     */
    public Call<AttachedRecord> attachRecord(String callId, String filename, String url) {
        Map<String, @Nullable Object> parameters = ofCall(callId);
        parameters.put("FILENAME", filename);
        parameters.put("RECORD_URL", url);
        return calls.call(ATTACH_RECORD, parameters);
    }

    /**
     * Attaches a record that is sent with the call. It takes the place of an earlier one. The whole file is held in memory, a third larger than it is.
     *
     * @param callId {@code CALL_ID} of a finished call
     * @param filename under which it is kept, ending in {@code .mp3} or {@code .wav}
     * @param content the file
     * @return {@code telephony.externalCall.attachRecord}
     */
    public Call<AttachedRecord> attachRecord(String callId, String filename, byte[] content) {
        Map<String, @Nullable Object> parameters = ofCall(callId);
        parameters.put("FILENAME", filename);
        parameters.put("FILE_CONTENT", Base64.getEncoder().encodeToString(content));
        return calls.call(ATTACH_RECORD, parameters);
    }

    /**
     * Asks where to send a record that is too large for a call.
     *
     * @param callId {@code CALL_ID} of a finished call
     * @param filename under which it is kept, ending in {@code .mp3} or {@code .wav}
     * @return {@code telephony.externalCall.attachRecord}, answers the address and the name of the form field
     */
    public Call<AttachedRecord> recordUpload(String callId, String filename) {
        Map<String, @Nullable Object> parameters = ofCall(callId);
        parameters.put("FILENAME", filename);
        return calls.call(ATTACH_RECORD, parameters);
    }

    /**
     * Who has this number, and who is responsible for them: where an incoming call may go.
     *
     * @param phoneNumber in any spelling
     * @return {@code telephony.externalCall.searchCrmEntities}
     */
    public Call<List<CrmMatch>> searchCrmEntities(String phoneNumber) {
        return calls.call(SEARCH, Map.of("PHONE_NUMBER", phoneNumber));
    }

    /**
     * Attaches what was said.
     *
     * @param callId {@code CALL_ID} of a finished call
     * @param lines in the order of the call
     * @return {@code telephony.call.attachTranscription}, answers {@code TRANSCRIPT_ID}
     */
    public Call<Long> attachTranscription(String callId, List<TranscriptLine> lines) {
        Map<String, @Nullable Object> parameters = ofCall(callId);
        parameters.put("MESSAGES", lines.stream().map(TranscriptLine::asMap).toList());
        return calls.call(ATTACH_TRANSCRIPTION, parameters);
    }

    private static Map<String, @Nullable Object> toUsers(String callId, long... userIds) {
        Map<String, @Nullable Object> parameters = ofCall(callId);
        if (userIds.length == 1) {
            parameters.put("USER_ID", userIds[0]);
        } else if (userIds.length > 1) {
            parameters.put("USER_ID", userIds.clone());
        }
        return parameters;
    }

    private static Map<String, @Nullable Object> ofCall(String callId) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put(CALL_ID, callId);
        return parameters;
    }
}
