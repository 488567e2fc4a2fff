package io.svyaz.usedesk.channels;

import io.svyaz.core.Call;
import io.svyaz.usedesk.internal.Method;
import io.svyaz.usedesk.internal.UsedeskCalls;
import java.util.List;
import java.util.Map;

/** Where tickets come from. Immutable and thread-safe. */
public final class Channels {
    private static final Method<List<Channel>> LIST =
            Method.rows("channels", Channel.class).as(Method.Verb.GET, "channels", "channels", "data");

    private final UsedeskCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Channels(UsedeskCalls calls) {
        this.calls = calls;
    }

    /**
     * All channels.
     *
     * @return {@code channels}
     * @throws UnsupportedOperationException in the dialect REST
     */
    public Call<List<Channel>> list() {
        calls.requireRpc("list of channels");
        return calls.call(LIST, Map.of());
    }

    /**
     * The channels of a type.
     *
     * @param type {@code email}, {@code chat}, {@code api} or another word
     * @return {@code channels}
     * @throws UnsupportedOperationException in the dialect REST
     */
    public Call<List<Channel>> ofType(String type) {
        calls.requireRpc("list of channels");
        return calls.call(LIST, Map.of("channel_type", type));
    }
}
