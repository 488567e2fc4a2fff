package io.svyaz.examples.console;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The few files of the pages: read once, from beside this class, and by name, so that no path leads out. */
final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "console.css", "text/css; charset=utf-8",
            "console.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    void routes(Javalin app) {
        TYPES.forEach((name, type) -> {
            byte[] content = read(name);
            app.get("/assets/" + name, ctx -> ctx.contentType(type).result(content));
        });
    }

    private static byte[] read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The console is not complete: " + name + " is missing.");
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
