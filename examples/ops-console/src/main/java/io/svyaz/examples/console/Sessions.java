package io.svyaz.examples.console;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who is signed in: half an hour without a request, or half a day, and they sign in again. In memory. */
final class Sessions {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> open = new ConcurrentHashMap<>();

    Sessions(Clock clock) {
        this.clock = clock;
    }

    Session open(Users.User user) {
        Instant now = clock.instant();
        open.values().removeIf(session -> isOver(session, now));
        Session session = new Session(token(), token(), user, now);
        open.put(session.token(), session);
        return session;
    }

    Optional<Session> find(@Nullable String token) {
        Session session = token == null ? null : open.get(token);
        if (session == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (isOver(session, now)) {
            close(session);
            return Optional.empty();
        }
        session.seen(now);
        return Optional.of(session);
    }

    void close(Session session) {
        open.remove(session.token());
    }

    private static boolean isOver(Session session, Instant now) {
        return session.seen().plus(IDLE).isBefore(now)
                || session.begun().plus(LONGEST).isBefore(now);
    }

    private String token() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
