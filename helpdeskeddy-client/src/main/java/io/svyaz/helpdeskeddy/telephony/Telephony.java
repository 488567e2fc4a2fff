package io.svyaz.helpdeskeddy.telephony;

import io.svyaz.core.Call;
import io.svyaz.core.Secret;
import io.svyaz.core.internal.wire.Multipart;
import io.svyaz.helpdeskeddy.FileUpload;
import io.svyaz.helpdeskeddy.internal.EddyCalls;
import io.svyaz.helpdeskeddy.internal.EddyMethod;
import io.svyaz.helpdeskeddy.internal.Verb;
import java.util.Map;

/** One telephony channel. Its key stands in the address and is a secret: log rows do not show it. Thread-safe. */
public final class Telephony {
    private static final EddyMethod<RegisteredCall> CREATE =
            EddyMethod.one(Verb.POST, "telephony/calls/{}/", "telephony.calls.create", RegisteredCall.class);

    private final EddyCalls calls;
    private final Secret channelKey;

    /**
     * For the client.
     *
     * @param calls makes the calls
     * @param channelKey the key of the channel
     */
    public Telephony(EddyCalls calls, Secret channelKey) {
        this.calls = calls;
        this.channelKey = channelKey;
        calls.remember(channelKey);
    }

    /**
     * Tells of a call: shows a card to those who are rung and makes a ticket as the channel is set up. Never sent again once its
     * bytes may have arrived.
     *
     * @param call what to tell
     * @return {@code POST /telephony/calls/{channelKey}/}
     */
    public Call<RegisteredCall> createCall(CallFields call) {
        return calls.call(
                CREATE, Map.of(), Multipart.builder().fields(call.asMap()).build(), channelKey);
    }

    /**
     * Tells of a call with its record, as {@link #createCall(CallFields)}.
     *
     * @param call what to tell
     * @param record the vendor takes mp3, mp4, wav and ogg
     * @return {@code POST /telephony/calls/{channelKey}/}
     */
    public Call<RegisteredCall> createCall(CallFields call, FileUpload record) {
        Multipart form = Multipart.builder()
                .fields(call.asMap())
                .file("audio_record", record.name(), record.contentType(), record.content())
                .build();
        return calls.call(CREATE, Map.of(), form, channelKey);
    }

    @Override
    public String toString() {
        return "Telephony";
    }
}
