package io.svyaz.testkit.comagic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who may call: sessions that live for an hour and permanent keys. */
final class Tokens {

    private static final Duration LIFE = Duration.ofHours(1);

    private final Clock clock;
    private final Map<String, Instant> sessions = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private ComagicFailure expired = ComagicFailure.ACCESS_TOKEN_INVALID;

    Tokens(Clock clock) {
        this.clock = clock;
    }

    void addKey(String key) {
        keys.add(key);
    }

    Instant expiry() {
        return clock.instant().plus(LIFE);
    }

    String open() {
        String token = UUID.randomUUID().toString().replace("-", "");
        sessions.put(token, expiry());
        return token;
    }

    void close(String token) {
        sessions.remove(token);
    }

    /** The manuals do not settle what an expired session is answered, so it can be chosen. */
    void answerExpiredWith(ComagicFailure failure) {
        expired = failure;
    }

    void expireSessions() {
        sessions.replaceAll((token, till) -> Instant.MIN);
    }

    void check(String token) {
        Instant till = keys.contains(token) ? Instant.MAX : sessions.get(token);
        if (till == null) {
            throw new ComagicException(ComagicFailure.ACCESS_TOKEN_INVALID);
        }
        if (!clock.instant().isBefore(till)) {
            throw new ComagicException(expired);
        }
    }
}
