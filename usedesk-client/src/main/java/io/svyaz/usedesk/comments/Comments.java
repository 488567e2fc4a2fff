package io.svyaz.usedesk.comments;

import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.usedesk.Attachment;
import io.svyaz.usedesk.internal.Method;
import io.svyaz.usedesk.internal.NewId;
import io.svyaz.usedesk.internal.UsedeskCalls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Messages in tickets. Reading them is {@code tickets().get(..)}. Immutable and thread-safe. */
public final class Comments {
    private static final Method<NewId> CREATE = Method.write("create/comment", Idempotency.ONCE, NewId.class);
    private static final Method<NewId> CREATE_REST =
            CREATE.as(Method.Verb.POST, "tickets/{}/comments", "comment", "data");

    private final UsedeskCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Comments(UsedeskCalls calls) {
        this.calls = calls;
    }

    /**
     * Writes a message. Sent once: to send it again would tell the client twice.
     *
     * @param ticketId in which ticket
     * @param fields at least the message; agents alone see it unless {@link CommentFields#toClient} is set
     * @param files perhaps none; with them the body is {@code multipart/form-data}
     * @return {@code create/comment}, the number of the message
     * @throws UnsupportedOperationException for files in the dialect REST
     */
    public Call<Long> create(long ticketId, CommentFields fields, Attachment... files) {
        if (calls.isRest()) {
            if (files.length > 0) {
                calls.requireRpc("files of messages");
            }
            return NewId.of(calls.call(CREATE_REST, fields.asMap(), ticketId));
        }
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("ticket_id", ticketId);
        params.putAll(fields.asMap());
        return NewId.of(calls.call(CREATE, params, "files[]", List.of(files)));
    }
}
