package io.svyaz.examples.console;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs users in and out. */
final class LoginPages {
    private static final Logger LOG = LoggerFactory.getLogger(LoginPages.class);
    private static final int LONGEST_NAME = 60;
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e]{0,1000}");

    private final Users users;
    private final Sessions sessions;
    private final LoginThrottle throttle;
    private final View view;

    /** The name that was typed, where to go next, and the key of what was wrong. */
    record Page(String name, String next, Optional<String> wrong) {}

    LoginPages(Users users, Sessions sessions, LoginThrottle throttle, View view) {
        this.users = users;
        this.sessions = sessions;
        this.throttle = throttle;
        this.view = view;
    }

    void routes(Javalin app) {
        app.get("/login", this::form);
        app.post("/login", this::signIn);
        app.post("/logout", this::signOut);
    }

    private void form(Context ctx) {
        String next = local(ctx.queryParam("next"));
        if (View.session(ctx).isPresent()) {
            ctx.redirect(next, HttpStatus.SEE_OTHER);
            return;
        }
        view.show(ctx, "login", new Page("", next, Optional.empty()));
    }

    private void signIn(Context ctx) {
        String name = Optional.ofNullable(ctx.formParam("name")).orElse("").strip();
        String next = local(ctx.formParam("next"));
        if (name.length() > LONGEST_NAME) {
            name = name.substring(0, LONGEST_NAME);
        }
        if (!throttle.begin(ctx.ip(), name)) {
            LOG.warn("Too many wrong passwords from {}.", ctx.ip());
            ctx.status(HttpStatus.TOO_MANY_REQUESTS);
            view.show(ctx, "login", new Page(name, next, Optional.of("login.wait")));
            return;
        }
        Optional<Users.User> user = users.signIn(
                name, Optional.ofNullable(ctx.formParam("password")).orElse(""));
        if (user.isEmpty()) {
            LOG.warn("A wrong name or password from {}.", ctx.ip());
            ctx.status(HttpStatus.UNAUTHORIZED);
            view.show(ctx, "login", new Page(name, next, Optional.of("login.wrong")));
            return;
        }
        throttle.succeeded(ctx.ip(), name);
        View.session(ctx).ifPresent(sessions::close);
        Session session = sessions.open(user.get());
        ctx.cookie(view.cookie(Guard.SESSION_COOKIE, session.token(), -1, SameSite.STRICT));
        ctx.redirect(next, HttpStatus.SEE_OTHER);
    }

    private void signOut(Context ctx) {
        View.session(ctx).ifPresent(sessions::close);
        ctx.cookie(view.cookie(Guard.SESSION_COOKIE, "", 0, SameSite.STRICT));
        ctx.redirect("/login", HttpStatus.SEE_OTHER);
    }

    /** A path of the console; a link to anywhere else leads to the overview. */
    static String local(@Nullable String next) {
        return next == null || !OWN.matcher(next).matches() || next.startsWith("/log") ? "/" : next;
    }
}
