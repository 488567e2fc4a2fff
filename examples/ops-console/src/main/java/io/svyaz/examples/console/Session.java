package io.svyaz.examples.console;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A signed-in user. */
final class Session {
    private final String token;
    private final String csrf;
    private final String user;
    private final Role role;
    private final Instant begun;
    private volatile Instant seen;
    private final AtomicReference<@Nullable Notice> notice = new AtomicReference<>();

    Session(String token, String csrf, Users.User user, Instant now) {
        this.token = token;
        this.csrf = csrf;
        this.user = user.name();
        this.role = user.role();
        this.begun = now;
        this.seen = now;
    }

    String token() {
        return token;
    }

    /** Every form that changes something carries it. */
    String csrf() {
        return csrf;
    }

    String user() {
        return user;
    }

    Role role() {
        return role;
    }

    boolean mayAct() {
        return role == Role.OPERATOR;
    }

    Instant begun() {
        return begun;
    }

    Instant seen() {
        return seen;
    }

    void seen(Instant now) {
        seen = now;
    }

    /** Says something on the next page, once. */
    void leave(Notice next) {
        notice.set(next);
    }

    Optional<Notice> take() {
        return Optional.ofNullable(notice.getAndSet(null));
    }
}
