package io.svyaz.examples.console;

import io.javalin.http.Context;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Under which addresses the console is called. Any other host name is refused, so that a page of a stranger cannot name
 * this machine as its own; so is a form that was sent from another site.
 */
final class Origins {
    private final Set<String> origins = new LinkedHashSet<>();
    private final boolean https;

    Origins(String host, int port, Optional<URI> publicUrl) {
        for (String name : List.of("localhost", "127.0.0.1", "[::1]", host.contains(":") ? "[" + host + "]" : host)) {
            origins.add("http://" + name.toLowerCase(Locale.ROOT) + (port == 80 ? "" : ":" + port));
        }
        publicUrl.ifPresent(url -> origins.add(origin(url)));
        this.https =
                publicUrl.map(url -> "https".equalsIgnoreCase(url.getScheme())).orElse(false);
    }

    private static String origin(URI url) {
        return (url.getScheme() + "://" + url.getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    boolean isHttps() {
        return https;
    }

    boolean knowsHost(@Nullable String host) {
        return host != null && (knows("http://" + host) || knows("https://" + host));
    }

    /** Browsers send Origin with every form; a program that sends none has no foreign cookies to abuse. */
    boolean isOwn(Context ctx) {
        String origin = ctx.header("Origin");
        String site = ctx.header("Sec-Fetch-Site");
        return (origin == null || knows(origin)) && (site == null || site.equals("same-origin") || site.equals("none"));
    }

    private boolean knows(String origin) {
        return origins.contains(origin.toLowerCase(Locale.ROOT));
    }
}
