package io.svyaz.helpdeskeddy.chat;

import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.core.internal.wire.UrlEncoded;
import io.svyaz.helpdeskeddy.internal.EddyCalls;
import io.svyaz.helpdeskeddy.internal.EddyMethod;
import io.svyaz.helpdeskeddy.internal.Verb;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The chat of signed-in visitors: the host asks for a session on its server and hands its address to the page. Thread-safe. */
public final class Chat {
    /** A second sending renews the session. */
    private static final EddyMethod<VisitorSession> VISITOR = EddyMethod.one(
                    Verb.POST, "chat/visitor/id", "chat.visitor", VisitorSession.class)
            .as(Idempotency.IDEMPOTENT);

    private final EddyCalls calls;
    private final String host;
    private final String language;

    /**
     * For the client.
     *
     * @param calls makes the calls
     * @param host scheme and host of the account
     * @param language of addresses, for example {@code ru}
     */
    public Chat(EddyCalls calls, String host, String language) {
        this.calls = calls;
        this.host = host;
        this.language = language;
    }

    /**
     * Opens or renews the session of a visitor whose e-mail address the host has verified.
     *
     * @param email who it is
     * @param name null for none
     * @param phone null for none
     * @return {@code POST /chat/visitor/id}
     */
    public Call<VisitorSession> visitor(String email, @Nullable String name, @Nullable String phone) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("email", Objects.requireNonNull(email, "email"));
        if (name != null) {
            fields.put("name", name);
        }
        if (phone != null) {
            fields.put("phone", phone);
        }
        return calls.call(VISITOR, Map.of(), UrlEncoded.of(fields));
    }

    /**
     * Where the chat of a session is, for a frame or a web view.
     *
     * @param session of the visitor
     * @return an address that opens the chat as this visitor: for nobody else
     */
    public String address(VisitorSession session) {
        return host + "/" + encoded(language) + "/omnichannel/chat/?id=" + encoded(session.id());
    }

    /**
     * Where the chat of a session is, with words for the operator.
     *
     * @param session of the visitor
     * @param comment shown to the operator
     * @return an address that opens the chat as this visitor: for nobody else
     */
    public String address(VisitorSession session, String comment) {
        return address(session) + "&comment=" + encoded(comment);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
