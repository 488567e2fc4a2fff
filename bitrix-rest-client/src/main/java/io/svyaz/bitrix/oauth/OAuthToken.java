package io.svyaz.bitrix.oauth;

import io.svyaz.core.Secret;
import io.svyaz.core.internal.json.VendorModel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A pair of tokens with what came beside it. Immutable; {@code toString} shows no token.
 *
 * <p>An access token lives an hour, a refresh token 180 days and for one renewal: both change with every renewal.
 */
@Value.Immutable
@VendorModel
public interface OAuthToken {
    /**
     * Proves who calls.
     *
     * @return {@code access_token}
     */
    Secret accessToken();

    /**
     * Buys the next pair, once.
     *
     * @return {@code refresh_token}; empty in most events, such a token cannot be renewed
     */
    Optional<Secret> refreshToken();

    /**
     * When the access token ends, by the clock of whoever read it.
     *
     * @return made of {@code expires} or {@code expires_in}
     */
    Instant expires();

    /**
     * Where the portal's methods are.
     *
     * @return {@code client_endpoint}, for example {@code https://example.bitrix24.com/rest/}, always with the last slash
     */
    String clientEndpoint();

    /**
     * Where the authorisation server's own methods are; its host renews this token.
     *
     * @return {@code server_endpoint}, for example {@code https://oauth.bitrix.info/rest/}
     */
    Optional<String> serverEndpoint();

    /**
     * The portal, whatever it is called.
     *
     * @return {@code member_id}
     */
    String memberId();

    /**
     * The user the token acts for.
     *
     * @return {@code user_id}; empty where the vendor did not say, see {@link OAuthApplication#owner}
     */
    OptionalLong userId();

    /**
     * What the application may use.
     *
     * @return {@code scope}; may be empty
     */
    List<String> scopes();

    /**
     * The state of the application in the portal.
     *
     * @return {@code status}: L local, F free, D demo, T trial, P paid
     */
    Optional<String> status();

    /**
     * The host that issued the token or, in an event, the portal's.
     *
     * @return {@code domain}
     */
    Optional<String> domain();

    /**
     * Begins a token, for a store that keeps its parts.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The token in the {@code auth} of an event, {@code ONAPPINSTALL} above all.
     *
     * @param auth the members of {@code auth}, for example {@code access_token} and {@code expires_in}
     * @param now when the event came
     * @return the token
     * @throws MalformedAppRequestException when it holds no token; events caused by robots and workflows hold none
     */
    static OAuthToken ofEventAuth(Map<String, String> auth, Instant now) {
        return TokenMembers.ofEvent(auth, now);
    }

    /**
     * Whether the access token has ended.
     *
     * @param now the time
     * @return true from {@link #expires} on
     */
    default boolean isExpired(Instant now) {
        return !now.isBefore(expires());
    }

    /**
     * The key of this token in a store.
     *
     * @return empty when the user is not known
     */
    default Optional<PortalUser> portalUser() {
        return userId().isPresent() ? Optional.of(new PortalUser(memberId(), userId().getAsLong())) : Optional.empty();
    }

    /**
     * This token for a user who has been found out.
     *
     * @param userId the user's id
     * @return a changed copy
     */
    default OAuthToken withUser(long userId) {
        return builder().from(this).userId(userId).build();
    }

    /**
     * This token for a portal that was renamed.
     *
     * @param clientEndpoint where the portal's methods are now
     * @return a changed copy
     */
    default OAuthToken withEndpoint(String clientEndpoint) {
        return builder().from(this).clientEndpoint(clientEndpoint).build();
    }

    /**
     * Tells this version of a token from any other without holding it: what a database may compare in the clear.
     *
     * @return 64 hexadecimal digits, made of both tokens and {@link #clientEndpoint}
     */
    default String fingerprint() {
        String all = accessToken().reveal()
                + '\n'
                + refreshToken().map(Secret::reveal).orElse("")
                + '\n'
                + clientEndpoint();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Builds an {@link OAuthToken}. */
    final class Builder extends ImmutableOAuthToken.Builder {
        Builder() {}
    }
}
