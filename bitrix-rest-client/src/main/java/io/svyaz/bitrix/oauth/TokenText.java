package io.svyaz.bitrix.oauth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.svyaz.core.Secret;
import io.svyaz.core.internal.json.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A token as one text, for stores: encrypt it before it goes into a database. */
public final class TokenText {
    private static final TypeReference<Map<String, String>> MEMBERS = new TypeReference<>() {};

    private TokenText() {}

    /**
     * Writes a token.
     *
     * @param token with everything it holds
     * @return JSON with both tokens in the clear
     */
    public static Secret write(OAuthToken token) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("access_token", token.accessToken().reveal());
        token.refreshToken().ifPresent(refresh -> members.put("refresh_token", refresh.reveal()));
        members.put("expires_at", token.expires().toString());
        members.put("client_endpoint", token.clientEndpoint());
        token.serverEndpoint().ifPresent(endpoint -> members.put("server_endpoint", endpoint));
        members.put("member_id", token.memberId());
        token.userId().ifPresent(user -> members.put("user_id", Long.toString(user)));
        members.put("scope", String.join(",", token.scopes()));
        token.status().ifPresent(status -> members.put("status", status));
        token.domain().ifPresent(domain -> members.put("domain", domain));
        try {
            return Secret.of(Json.mapper().writeValueAsString(members));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A token cannot be written.");
        }
    }

    /**
     * Reads a token.
     *
     * @param text as {@link #write} made it
     * @return the same token
     * @throws IllegalArgumentException when it is another text; nothing of it is shown
     */
    public static OAuthToken read(Secret text) {
        try {
            Map<String, String> members = Json.mapper().readValue(text.reveal(), MEMBERS);
            Instant expires = Instant.parse(String.valueOf(members.get("expires_at")));
            return new TokenMembers(members)
                    .onto(OAuthToken.builder(), expires)
                    .expires(expires)
                    .build();
        } catch (JsonProcessingException | DateTimeException | IllegalStateException broken) {
            throw unreadable();
        }
    }

    // Without the cause: it would show what was read.
    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException(
                "The stored token cannot be read. Remove it and let the application be installed or opened again.");
    }
}
