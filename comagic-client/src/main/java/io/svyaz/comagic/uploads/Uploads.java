package io.svyaz.comagic.uploads;

import io.svyaz.comagic.data.Outcome;
import io.svyaz.comagic.data.WritableFields;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Calls, forms, chats, letters and visits brought in from elsewhere. Immutable and thread-safe.
 */
public final class Uploads {
    private static final RpcMethod<Outcome> CALLS =
            RpcMethod.of("upload.calls", Outcome.class).idempotency(Idempotency.IDEMPOTENT);
    private static final RpcMethod<List<Uploaded>> OFFLINE_MESSAGES =
            RpcMethod.list("upload.offline_messages", Uploaded.class);
    private static final RpcMethod<List<Uploaded>> CHATS = RpcMethod.list("upload.chats", Uploaded.class);
    private static final RpcMethod<List<Uploaded>> EMAILS = RpcMethod.list("upload.emails", Uploaded.class);
    private static final RpcMethod<List<Uploaded>> SESSIONS = RpcMethod.list("upload.sessions", Uploaded.class);

    private final ComagicCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Uploads(ComagicCalls calls) {
        this.calls = calls;
    }

    /**
     * Brings in calls; costs five points. The vendor loads them later: see {@code reports().uploadedCalls(..)}. A
     * call that was loaded before is known by its {@code ext_id}, so a repetition does no harm.
     *
     * @param uploads what to bring in
     * @return {@code upload.calls}
     */
    public Call<Outcome> calls(Collection<CallUpload> uploads) {
        return calls.call(
                CALLS,
                Map.of("calls", uploads.stream().map(WritableFields::asMap).toList()));
    }

    /**
     * Brings in forms.
     *
     * @param uploads what to bring in
     * @return {@code upload.offline_messages}
     */
    public Call<List<Uploaded>> offlineMessages(Collection<OfflineMessageUpload> uploads) {
        return calls.call(
                OFFLINE_MESSAGES,
                Map.of(
                        "offline_messages",
                        uploads.stream().map(WritableFields::asMap).toList()));
    }

    /**
     * Brings in chats.
     *
     * @param uploads what to bring in
     * @return {@code upload.chats}
     */
    public Call<List<Uploaded>> chats(Collection<ChatUpload> uploads) {
        return calls.call(
                CHATS,
                Map.of("chats", uploads.stream().map(WritableFields::asMap).toList()));
    }

    /**
     * Brings in letters.
     *
     * @param uploads what to bring in
     * @return {@code upload.emails}
     */
    public Call<List<Uploaded>> emails(Collection<EmailUpload> uploads) {
        return calls.call(
                EMAILS,
                Map.of("emails", uploads.stream().map(WritableFields::asMap).toList()));
    }

    /**
     * Brings in visits.
     *
     * @param uploads what to bring in
     * @return {@code upload.sessions}
     */
    public Call<List<Uploaded>> sessions(Collection<SessionUpload> uploads) {
        return calls.call(
                SESSIONS,
                Map.of("sessions", uploads.stream().map(WritableFields::asMap).toList()));
    }
}
