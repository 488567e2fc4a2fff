package io.svyaz.examples.console;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a page's facts into HTML in the language of who asks. */
final class View {
    private static final String LANGUAGE_COOKIE = "svyaz_language";
    private static final String SESSION = "session";
    /** Pages that are asked for and sent under one path. */
    private static final Pattern FORMS = Pattern.compile("/login|/settings/[^/]+/[^/]+");

    private static final int YEAR_SECONDS = 31_536_000;

    private final Clock clock;
    private final boolean https;
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, View.class.getClassLoader(), View.class.getPackageName());

    View(Clock clock, boolean https) {
        this.clock = clock;
        this.https = https;
    }

    static void session(Context ctx, Session session) {
        ctx.attribute(SESSION, session);
    }

    static Optional<Session> session(Context ctx) {
        return Optional.ofNullable(ctx.attribute(SESSION));
    }

    void show(Context ctx, String template, Object page) {
        StringOutput html = new StringOutput();
        engine.render(template + ".jte", Map.of("frame", frame(ctx), "page", page), html);
        ctx.html(html.toString());
    }

    void refuse(Context ctx, int status, String key) {
        ctx.status(status);
        show(ctx, "refused", new RefusedPage(status, key));
    }

    /** A page after a form: the browser asks for it anew, so that reloading repeats nothing. */
    void goTo(Context ctx, String path, boolean good, String key, Object... parts) {
        session(ctx)
                .ifPresent(session -> session.leave(new Notice(good, words(ctx).say(key, parts))));
        ctx.redirect(path, HttpStatus.SEE_OTHER);
    }

    Words words(Context ctx) {
        return Words.of(language(ctx));
    }

    Cookie cookie(String name, String value, int maxAge, SameSite site) {
        Cookie cookie = new Cookie(name, value, "/", maxAge, https, 0, true);
        cookie.setSameSite(site);
        return cookie;
    }

    private Frame frame(Context ctx) {
        String query = Optional.ofNullable(ctx.queryString()).orElse("");
        String kept = Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                .collect(Collectors.joining("&"));
        Optional<Session> session = session(ctx);
        boolean again =
                ctx.method() == HandlerType.GET || FORMS.matcher(ctx.path()).matches();
        return new Frame(
                words(ctx),
                clock.instant(),
                again ? ctx.path() : "",
                again ? kept : "",
                session,
                session.flatMap(Session::take));
    }

    private String language(Context ctx) {
        String chosen = ctx.queryParam("lang");
        if (chosen != null && Words.LANGUAGES.contains(chosen)) {
            ctx.cookie(cookie(LANGUAGE_COOKIE, chosen, YEAR_SECONDS, SameSite.LAX));
            return chosen;
        }
        String kept = ctx.cookie(LANGUAGE_COOKIE);
        return kept != null && Words.LANGUAGES.contains(kept) ? kept : preferred(ctx.header("Accept-Language"));
    }

    /** The first language of the browser that the console speaks. */
    static String preferred(@Nullable String accepted) {
        String list = accepted == null ? "" : accepted;
        return Arrays.stream(list.split(",", -1))
                .map(part -> part.strip().toLowerCase(Locale.ROOT).split("[-;]", 2)[0])
                .filter(Words.LANGUAGES::contains)
                .findFirst()
                .orElse(Words.LANGUAGES.get(0));
    }
}
