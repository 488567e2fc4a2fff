package io.svyaz.bitrix.oauth;

import io.svyaz.core.Secret;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What Bitrix24 posts to an application when a user opens its page or one of its placements, or installs it. Immutable.
 *
 * <p>Anyone can post such a form, so by itself it proves nothing. Once an application token is stored for the portal,
 * compare {@link #applicationToken} with it; before that, at the installation, ask {@link OAuthApplication#owner} with
 * the token and trust a portal host only when it is one you expect.
 */
@Value.Immutable
@VendorModel
public interface AppRequest {
    /**
     * The portal's host.
     *
     * @return {@code DOMAIN}, for example {@code example.bitrix24.com}
     */
    String domain();

    /**
     * Whether the portal is reached by https.
     *
     * @return false for {@code PROTOCOL} 0
     */
    boolean https();

    /**
     * The language of the user's interface.
     *
     * @return {@code LANG}, for example {@code ru}
     */
    Optional<String> language();

    /**
     * The id of this session of the application; not the application token.
     *
     * @return {@code APP_SID}
     */
    Optional<Secret> sessionId();

    /**
     * The access token of the user who opened the page.
     *
     * @return {@code AUTH_ID}
     */
    Secret accessToken();

    /**
     * How long the access token lives.
     *
     * @return {@code AUTH_EXPIRES}, an hour where it is missing
     */
    Duration expiresIn();

    /**
     * The refresh token of the user.
     *
     * @return {@code REFRESH_ID}
     */
    Optional<Secret> refreshToken();

    /**
     * Where the authorisation server's methods are.
     *
     * @return {@code SERVER_ENDPOINT}
     */
    Optional<String> serverEndpoint();

    /**
     * What proves that later requests and events come from this portal.
     *
     * @return {@code APPLICATION_TOKEN}
     */
    Optional<Secret> applicationToken();

    /**
     * What the application may use.
     *
     * @return {@code APPLICATION_SCOPE}
     */
    List<String> scopes();

    /**
     * The portal, whatever it is called.
     *
     * @return {@code member_id}
     */
    String memberId();

    /**
     * The state of the application in the portal.
     *
     * @return {@code status}: L local, F free, D demo, T trial, P paid
     */
    Optional<String> status();

    /**
     * Where the user is.
     *
     * @return {@code PLACEMENT}: {@code DEFAULT} for the application's own page, else a code such as {@code
     *     CRM_LEAD_DETAIL_TAB}
     */
    String placement();

    /**
     * What belongs to the placement.
     *
     * @return {@code PLACEMENT_OPTIONS}, for example {@code ID} of the open lead; empty when there are none
     */
    Map<String, @Nullable @AllowNulls Object> placementOptions();

    /**
     * Reads a request from its two parts.
     *
     * @param query the address behind the question mark, still encoded; null or empty for none
     * @param form the body, {@code application/x-www-form-urlencoded}
     * @return the request
     * @throws MalformedAppRequestException when it is none
     */
    static AppRequest parse(@Nullable String query, String form) {
        Map<String, String> fields = FormText.decode(query == null ? "" : query);
        fields.putAll(FormText.decode(form));
        return new AppRequestReader(fields).read();
    }

    /**
     * Reads a request whose fields a framework has decoded already.
     *
     * @param fields of query and body together
     * @return the request
     * @throws MalformedAppRequestException when it is none
     */
    static AppRequest of(Map<String, String> fields) {
        return new AppRequestReader(fields).read();
    }

    /**
     * The token in this request. It does not say which user it is for; {@link OAuthApplication#owner} asks.
     *
     * @param now when the request came
     * @return a token without user id
     */
    default OAuthToken toToken(Instant now) {
        return OAuthToken.builder()
                .accessToken(accessToken())
                .refreshToken(refreshToken())
                .expires(now.plus(expiresIn()))
                .clientEndpoint((https() ? "https://" : "http://") + domain() + "/rest/")
                .serverEndpoint(serverEndpoint())
                .memberId(memberId())
                .scopes(scopes())
                .status(status())
                .domain(domain())
                .build();
    }

    /** Builds an {@link AppRequest}. */
    final class Builder extends ImmutableAppRequest.Builder {
        Builder() {}
    }
}
