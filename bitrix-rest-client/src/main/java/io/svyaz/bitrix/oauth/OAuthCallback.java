package io.svyaz.bitrix.oauth;

import io.svyaz.core.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user brings back from the portal's consent page. The code in it works once and for 30 seconds.
 *
 * @param code buys a token
 * @param domain the portal's host
 * @param memberId the portal, whatever it is called
 * @param scopes what was consented to
 * @param serverDomain the authorisation server that knows the code
 */
public record OAuthCallback(
        Secret code,
        Optional<String> domain,
        Optional<String> memberId,
        List<String> scopes,
        Optional<String> serverDomain) {
    /**
     * Keeps its own copy of the scopes.
     *
     * @param code buys a token
     * @param domain the portal's host
     * @param memberId the portal, whatever it is called
     * @param scopes what was consented to
     * @param serverDomain the authorisation server that knows the code
     */
    public OAuthCallback {
        scopes = List.copyOf(scopes);
    }

    /**
     * Reads the address the user came back to.
     *
     * @param query the address behind the question mark, still encoded
     * @param expectedState what {@link OAuthApplication#authorizationUrl} was given for this user
     * @return the callback
     * @throws MalformedAppRequestException when there is no code, or the state is another: then somebody else may have
     *     sent the user here
     */
    public static OAuthCallback parse(String query, String expectedState) {
        Map<String, String> fields = FormText.decode(query);
        byte[] state = fields.getOrDefault("state", "").getBytes(StandardCharsets.UTF_8);
        if (expectedState.isEmpty() || !MessageDigest.isEqual(state, expectedState.getBytes(StandardCharsets.UTF_8))) {
            throw new MalformedAppRequestException(
                    "The state is not the one this user was sent off with. Begin the authorisation anew.");
        }
        TokenMembers members = new TokenMembers(fields);
        Secret code = members.text("code")
                .map(Secret::of)
                .orElseThrow(() -> new MalformedAppRequestException(
                        "The user came back without a code. Begin the authorisation anew."));
        return new OAuthCallback(
                code,
                members.text("domain"),
                members.text("member_id"),
                TokenMembers.scopes(members.text("scope").orElse("")),
                members.text("server_domain"));
    }
}
