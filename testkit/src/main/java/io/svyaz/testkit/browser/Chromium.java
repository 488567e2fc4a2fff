package io.svyaz.testkit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser without a window: opens a page, lets its scripts run, and tells what the page became. For tests of snippets
 * with names that would break out of a script.
 *
 * @param program the executable
 */
public record Chromium(Path program) {
    private static final int PATIENCE_SECONDS = 90;

    /**
     * The browser of this machine.
     *
     * @return empty where none is installed at the usual places of Linux
     */
    public static Optional<Chromium> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::new);
    }

    /**
     * Opens a page and waits until its scripts have run, 20 seconds of the page's own time at most.
     *
     * @param url of the page, on loopback
     * @return the document as HTML
     * @throws AssertionError when the browser does not end within 90 seconds
     */
    public String open(String url) {
        try {
            Path profile = Files.createTempDirectory("svyaz-browser");
            Path page = profile.resolve("page.html");
            try {
                Process browser = new ProcessBuilder(command(profile, url))
                        .redirectOutput(page.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (!browser.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    browser.destroyForcibly();
                    throw new AssertionError("the browser did not end");
                }
                return Files.readString(page, StandardCharsets.UTF_8);
            } finally {
                remove(profile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private List<String> command(Path profile, String url) {
        return List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile.resolve("profile"),
                "--virtual-time-budget=20000",
                "--dump-dom",
                url);
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (UncheckedIOException stillWriting) {
            // The helpers of a browser may outlive it for a moment.
        }
    }
}
