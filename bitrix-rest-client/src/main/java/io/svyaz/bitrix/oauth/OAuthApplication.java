package io.svyaz.bitrix.oauth;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.OAuthAccess;
import io.svyaz.bitrix.internal.PortalMoves;
import io.svyaz.bitrix.internal.TokenSession;
import io.svyaz.bitrix.internal.TokenSessions;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Secret;
import io.svyaz.core.internal.CallSpec;
import io.svyaz.core.internal.Engine;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An application of Bitrix24 with its id and secret: gets and renews tokens, for any number of portals and users.
 * Immutable and thread-safe: make one and share it, so that a token is renewed once for all clients.
 *
 * <p>A token that could be renewed is renewed by {@code BitrixClient.builder().oauth(..)} when it is needed; the vendor
 * blocks applications that renew on a timer.
 */
public final class OAuthApplication {
    /** The authorisation server of portals outside the Russian zone. */
    public static final String WORLD = "https://oauth.bitrix.info";

    /** The authorisation server of portals of the Russian zone. */
    public static final String RUSSIA = "https://oauth.bitrix24.tech";

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\\d{1,5})?");
    private static final BitrixMethod<Map<String, String>> PROFILE = BitrixMethod.map("profile", String.class);

    private final Engine engine;
    private final String clientId;
    private final Secret clientSecret;
    private final AuthServers servers;
    private final String userAgent;
    private final TokenSessions sessions;

    OAuthApplication(Engine engine, String clientId, Secret clientSecret, AuthServers servers, String userAgent) {
        this.engine = engine;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.servers = servers;
        this.userAgent = userAgent;
        this.sessions = new TokenSessions(this::refresh, engine);
    }

    /**
     * Begins an application.
     *
     * @return a builder with sound defaults
     */
    public static OAuthApplicationBuilder builder() {
        return new OAuthApplicationBuilder();
    }

    /**
     * Where to send a user's browser for consent. He comes back to the address in the application's settings; a user who
     * declines does not come back.
     *
     * @param portalHost for example {@code example.bitrix24.com}
     * @param state something unguessable that is bound to this user's session; {@link OAuthCallback#parse} wants it
     * @return the address, without secrets
     * @throws IllegalArgumentException when the host is none, or the state is blank
     */
    public URI authorizationUrl(String portalHost, String state) {
        if (!HOST.matcher(portalHost).matches()) {
            throw new IllegalArgumentException("portalHost is a host name such as example.bitrix24.com, no address.");
        }
        if (state.isBlank()) {
            throw new IllegalArgumentException("state is empty: without it anyone could finish the authorisation.");
        }
        Map<String, String> query = new LinkedHashMap<>();
        query.put("client_id", clientId);
        query.put("state", state);
        return URI.create(
                "https://" + portalHost.toLowerCase(Locale.ROOT) + "/oauth/authorize/?" + FormText.encode(query));
    }

    /**
     * A pair of tokens for what a user brought back from the consent page.
     *
     * @param callback a code lives 30 seconds
     * @return the call; fails with {@link ReauthorisationException} when the code has ended. The token may lack the user's
     *     id, see {@link #owner}
     */
    public Call<OAuthToken> exchange(OAuthCallback callback) {
        return exchange(callback.code(), server(callback));
    }

    /**
     * A pair of tokens for a code.
     *
     * @param code lives 30 seconds
     * @return the call, to the server set with {@link OAuthApplicationBuilder#authServer}
     */
    public Call<OAuthToken> exchange(Secret code) {
        return exchange(code, Optional.empty());
    }

    /**
     * The next pair of tokens. The old refresh token is used up with that: store the new pair before using it, or leave
     * it all to a client.
     *
     * <p>It is repeated when no answer came, although the pair may have changed already: without the answer the old one is
     * all there is, and a server that has changed it says so, which is a {@link ReauthorisationException}.
     *
     * @param token with a refresh token
     * @return the call
     * @throws IllegalArgumentException when there is none
     */
    public Call<OAuthToken> refresh(OAuthToken token) {
        Secret refresh = token.refreshToken()
                .orElseThrow(
                        () -> new IllegalArgumentException("The token has no refresh token and cannot be renewed."));
        return call(
                "bitrix.oauth.refresh",
                Map.of("grant_type", "refresh_token"),
                "refresh_token",
                refresh,
                token.serverEndpoint(),
                token);
    }

    /**
     * Whom a token acts for, asked of the portal: page requests and code exchanges do not say. It also shows that the
     * token is good.
     *
     * @param token an access token that has not ended
     * @return the call of {@code profile}
     */
    public Call<PortalUser> owner(OAuthToken token) {
        TokenSession fixed = TokenSession.fixed(token, engine);
        PortalMoves nowhere = new PortalMoves(Set.of(), (oldHost, newHost) -> {});
        OAuthAccess access = new OAuthAccess(fixed, nowhere, engine, userAgent, false, false);
        return BitrixCalls.single(engine, access)
                .call(PROFILE, Map.of())
                .map(profile -> new PortalUser(token.memberId(), Long.parseLong(profile.getOrDefault("ID", ""))));
    }

    /**
     * The tokens of one user while clients use them. For the builder of the client.
     *
     * @param store where they are kept
     * @param user whose
     * @return the same for every client
     */
    public TokenSession session(TokenStore store, PortalUser user) {
        return sessions.session(store, user);
    }

    private Call<OAuthToken> exchange(Secret code, Optional<String> server) {
        return call("bitrix.oauth.exchange", Map.of("grant_type", "authorization_code"), "code", code, server, null);
    }

    private static Optional<String> server(OAuthCallback callback) {
        boolean russian = callback.domain()
                .filter(domain -> domain.toLowerCase(Locale.ROOT).endsWith(".bitrix24.ru"))
                .isPresent();
        return callback.serverDomain()
                .map(host -> "https://" + host)
                .or(() -> russian ? Optional.of(RUSSIA) : Optional.empty());
    }

    private Call<OAuthToken> call(
            String operation,
            Map<String, String> grant,
            String name,
            Secret value,
            Optional<String> server,
            @Nullable OAuthToken before) {
        engine.redactor().remember(value);
        AtomicReference<@Nullable ReauthorisationException> dead = new AtomicReference<>();
        TokenDecoder decoder = new TokenDecoder(before, engine.redactor());
        return engine.call(new CallSpec<>(
                operation,
                Idempotency.IDEMPOTENT,
                () -> {
                    // Whatever the policy of retries says: what is dead is not sent again.
                    ReauthorisationException known = dead.get();
                    if (known != null) {
                        throw known;
                    }
                    return servers.wire(server, operation).token(form(grant, name, value));
                },
                answer -> {
                    try {
                        return decoder.decode(answer);
                    } catch (ReauthorisationException refused) {
                        dead.set(refused);
                        throw refused;
                    }
                }));
    }

    private byte[] form(Map<String, String> grant, String name, Secret value) {
        Map<String, String> fields = new LinkedHashMap<>(grant);
        fields.put("client_id", clientId);
        fields.put("client_secret", clientSecret.reveal());
        fields.put(name, value.reveal());
        return FormText.encode(fields).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "OAuthApplication(" + clientId + ")";
    }
}
