package io.svyaz.examples.console;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Stands before every page: headers, host, sign-in, origin, token of the form, role, in this order. */
final class Guard {
    static final String SESSION_COOKIE = "svyaz_console";

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
            + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String ASSETS = "/assets/";

    private final Sessions sessions;
    private final Origins origins;

    Guard(Sessions sessions, Origins origins) {
        this.sessions = sessions;
        this.origins = origins;
    }

    void before(Context ctx) {
        headers(ctx);
        if (!origins.knowsHost(ctx.header("Host"))) {
            throw new Refusal(HttpStatus.MISDIRECTED_REQUEST.getCode(), "refusal.host");
        }
        Optional<Session> session = sessions.find(ctx.cookie(SESSION_COOKIE));
        session.ifPresent(signedIn -> View.session(ctx, signedIn));
        boolean changes = ctx.method() != HandlerType.GET && ctx.method() != HandlerType.HEAD;
        if (changes && !origins.isOwn(ctx)) {
            throw new Refusal(HttpStatus.FORBIDDEN.getCode(), "refusal.origin");
        }
        if (ctx.path().equals("/login") || ctx.path().startsWith(ASSETS)) {
            return;
        }
        if (session.isEmpty()) {
            ctx.redirect(changes ? "/login" : "/login?next=" + next(ctx), HttpStatus.SEE_OTHER);
            ctx.skipRemainingHandlers();
        } else if (changes) {
            mayChange(ctx, session.get());
        }
    }

    private static void mayChange(Context ctx, Session session) {
        String token = Optional.ofNullable(ctx.formParam("csrf")).orElse("");
        if (!MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), session.csrf().getBytes(StandardCharsets.UTF_8))) {
            throw new Refusal(HttpStatus.FORBIDDEN.getCode(), "refusal.form");
        }
        if (!session.mayAct() && !ctx.path().equals("/logout")) {
            throw new Refusal(HttpStatus.FORBIDDEN.getCode(), "refusal.role");
        }
    }

    private static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Cache-Control", ctx.path().startsWith(ASSETS) ? "max-age=3600" : "no-store");
    }

    private static String next(Context ctx) {
        String query = ctx.queryString();
        String next = ctx.path() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
