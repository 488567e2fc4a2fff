package io.svyaz.bitrix.oauth;

import io.svyaz.core.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A token as the vendor spells it: {@code access_token}, {@code expires_in} and so on, every value a text. */
final class TokenMembers {
    /** Documented; for answers that do not say when they end. */
    private static final Duration USUAL_LIFE = Duration.ofHours(1);

    private static final long YEAR_3000 = 32_503_680_000L;

    private final Map<String, String> members;

    TokenMembers(Map<String, String> members) {
        this.members = members;
    }

    static OAuthToken ofEvent(Map<String, String> auth, Instant now) {
        TokenMembers members = new TokenMembers(auth);
        Optional<String> access = members.text("access_token");
        Optional<String> memberId = members.text("member_id");
        Optional<String> endpoint = members.text("client_endpoint")
                .or(() -> members.text("domain").map(domain -> "https://" + domain + "/rest/"));
        if (access.isEmpty() || memberId.isEmpty() || endpoint.isEmpty()) {
            throw new MalformedAppRequestException("The event's auth holds no whole token: access_token, member_id and"
                    + " client_endpoint are needed. Events that robots cause hold none.");
        }
        return members.onto(OAuthToken.builder().memberId(memberId.get()).clientEndpoint(slashed(endpoint.get())), now)
                .build();
    }

    /** Everything but the parts that have to be there, which the caller has looked at. */
    OAuthToken.Builder onto(OAuthToken.Builder token, Instant now) {
        text("access_token").map(Secret::of).ifPresent(token::accessToken);
        text("refresh_token").map(Secret::of).ifPresent(token::refreshToken);
        text("client_endpoint").map(TokenMembers::slashed).ifPresent(token::clientEndpoint);
        text("server_endpoint").ifPresent(token::serverEndpoint);
        text("member_id").ifPresent(token::memberId);
        userId().ifPresent(token::userId);
        text("scope").ifPresent(scope -> token.scopes(scopes(scope)));
        text("status").ifPresent(token::status);
        text("domain").ifPresent(token::domain);
        return token.expires(expires(now));
    }

    OptionalLong userId() {
        long id = number("user_id");
        return id > 0 ? OptionalLong.of(id) : OptionalLong.empty();
    }

    /** An end that is over at once means that the clocks differ; without this every call would renew the token. */
    private Instant expires(Instant now) {
        long told = number("expires");
        if (told > now.getEpochSecond() && told < YEAR_3000) {
            return Instant.ofEpochSecond(told);
        }
        long life = number("expires_in");
        return now.plus(life > 0 && life < YEAR_3000 ? Duration.ofSeconds(life) : USUAL_LIFE);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(members.get(name)).filter(text -> !text.isBlank());
    }

    private long number(String name) {
        try {
            return Long.parseLong(text(name).orElse("0").strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    static String slashed(String endpoint) {
        String plain = endpoint.strip();
        return plain.endsWith("/") ? plain : plain + "/";
    }

    static List<String> scopes(String listed) {
        return Arrays.stream(listed.split(","))
                .map(String::strip)
                .filter(scope -> !scope.isEmpty())
                .toList();
    }
}
