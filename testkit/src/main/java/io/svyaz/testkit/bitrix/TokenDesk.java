package io.svyaz.testkit.bitrix;

import io.svyaz.testkit.Answer;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.VendorService;
import io.svyaz.testkit.internal.Json;
import io.svyaz.testkit.internal.Planned;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Issues, renews and knows the tokens of one application. One request at a time. */
final class TokenDesk implements VendorService {

    private static final Duration CODE = Duration.ofSeconds(30);
    private static final Duration ACCESS = Duration.ofHours(1);
    private static final Duration REFRESH = Duration.ofDays(180);

    private final Clock clock;
    private final String clientId;
    private final String clientSecret;
    private final Map<String, Issued> codes = new HashMap<>();
    private final Map<String, Issued> access = new HashMap<>();
    private final Map<String, Issued> refresh = new HashMap<>();
    private final Planned<BitrixFailure> failures = new Planned<>();
    private @Nullable URI serverEndpoint;
    private @Nullable URI movedTo;

    /** Whom a code or token is for. */
    record Grant(URI clientEndpoint, String memberId, long userId) {}

    private record Issued(Grant grant, Instant till) {}

    TokenDesk(Clock clock, String clientId, String clientSecret) {
        this.clock = clock;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    synchronized void serverEndpoint(URI endpoint) {
        serverEndpoint = endpoint;
    }

    synchronized void move(URI clientEndpoint) {
        movedTo = clientEndpoint;
    }

    synchronized void expireAccessTokens() {
        access.replaceAll((token, issued) -> new Issued(issued.grant(), Instant.MIN));
    }

    Planned<BitrixFailure> failures() {
        return failures;
    }

    synchronized String consent(Grant grant) {
        return issue(codes, grant, CODE);
    }

    synchronized Map<String, String> install(Grant grant) {
        var auth = new LinkedHashMap<String, String>();
        tokens(grant).forEach((name, value) -> auth.put(name, String.valueOf(value)));
        auth.put("domain", grant.clientEndpoint().getAuthority());
        auth.put("user_id", Long.toString(grant.userId()));
        auth.put("application_token", random());
        return auth;
    }

    synchronized long userOf(RecordedRequest request) {
        Issued issued = access.get(accessTokenOf(request));
        if (issued == null) {
            throw new BitrixException(
                    accessTokenOf(request).isEmpty() ? BitrixFailure.NO_AUTH_FOUND : BitrixFailure.INVALID_TOKEN);
        }
        if (!clock.instant().isBefore(issued.till())) {
            throw new BitrixException(BitrixFailure.EXPIRED_TOKEN);
        }
        return issued.grant().userId();
    }

    private static String accessTokenOf(RecordedRequest request) {
        String header = request.header("Authorization").orElse("");
        if (header.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            return header.substring("bearer ".length()).strip();
        }
        Params params = Params.of(request);
        return params.text("auth").or(() -> params.text("access_token")).orElse("");
    }

    @Override
    public String operationOf(RecordedRequest request) {
        return request.path().startsWith("/oauth/token")
                ? Params.of(request).text("grant_type").orElse("")
                : "";
    }

    @Override
    public synchronized Answer execute(RecordedRequest request) {
        if (!request.path().equals("/oauth/token/")) {
            return Answer.htmlPage(404, "404 Not Found");
        }
        Optional<BitrixFailure> planned = failures.take();
        if (planned.isPresent()) {
            return error(planned.get());
        }
        Params params = Params.of(request);
        boolean known = params.text("client_id").filter(clientId::equals).isPresent()
                && params.text("client_secret").filter(clientSecret::equals).isPresent();
        if (!known) {
            return error(new BitrixFailure(401, "invalid_client", "Client not found"));
        }
        return switch (params.text("grant_type").orElse("")) {
            case "authorization_code" -> bought(codes, params.text("code").orElse(""), false);
            case "refresh_token" -> bought(refresh, params.text("refresh_token").orElse(""), true);
            default -> error(new BitrixFailure(400, "invalid_request", "Unsupported grant type"));
        };
    }

    /** The answer to a renewal says a little more than the answer to a code. */
    private Answer bought(Map<String, Issued> from, String price, boolean renewal) {
        Issued issued = from.remove(price);
        if (issued == null || !clock.instant().isBefore(issued.till())) {
            return error(BitrixFailure.INVALID_GRANT);
        }
        Map<String, @Nullable Object> answer = tokens(issued.grant());
        answer.put("domain", serverEndpoint == null ? "" : serverEndpoint.getAuthority());
        if (renewal) {
            answer.put("expires", clock.instant().plus(ACCESS).getEpochSecond());
            answer.put("user_id", issued.grant().userId());
        }
        return Answer.json(200, Json.write(answer));
    }

    private Map<String, @Nullable Object> tokens(Grant granted) {
        Grant grant = movedTo == null ? granted : new Grant(movedTo, granted.memberId(), granted.userId());
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("access_token", issue(access, grant, ACCESS));
        answer.put("refresh_token", issue(refresh, grant, REFRESH));
        answer.put("expires_in", ACCESS.toSeconds());
        answer.put("client_endpoint", grant.clientEndpoint().toString());
        answer.put("server_endpoint", String.valueOf(serverEndpoint));
        answer.put("member_id", grant.memberId());
        answer.put("scope", "crm,user");
        answer.put("status", "L");
        return answer;
    }

    private String issue(Map<String, Issued> where, Grant grant, Duration life) {
        String value = random();
        where.put(value, new Issued(grant, clock.instant().plus(life)));
        return value;
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static Answer error(BitrixFailure failure) {
        return Answer.json(failure.status(), Json.write(Portal.errorBody(failure)));
    }
}
