package io.svyaz.examples.console;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What every page needs beside its own: the language, who looks, and when.
 *
 * @param words the language
 * @param now for "3 min ago"
 * @param path of the page; empty when it cannot be asked for again
 * @param query of the page, without the choice of language
 * @param session who is signed in
 * @param notice what became of the last action
 */
record Frame(Words words, Instant now, String path, String query, Optional<Session> session, Optional<Notice> notice) {
    /** The menu: a key of the bundles, and a path. */
    record Entry(String key, String path) {}

    static final List<Entry> MENU = List.of(
            new Entry("overview", "/"),
            new Entry("queue", "/queue"),
            new Entry("requests", "/requests"),
            new Entry("inbox", "/inbox"),
            new Entry("syncs", "/syncs"),
            new Entry("ids", "/ids"),
            new Entry("settings", "/settings"),
            new Entry("audit", "/audit"));

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    String say(String key, Object... parts) {
        return words.say(key, parts);
    }

    String sayOr(String key, String otherwise) {
        return words.sayOr(key, otherwise);
    }

    boolean mayAct() {
        return session.map(Session::mayAct).orElse(false);
    }

    String csrf() {
        return session.map(Session::csrf).orElse("");
    }

    boolean isAt(Entry entry) {
        return entry.path().equals("/") ? path.equals("/") : (path + "/").startsWith(entry.path() + "/");
    }

    /** This page in another language. */
    String in(String language) {
        return (path.isEmpty() ? "/" : path) + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + language;
    }

    static String utc(Instant at) {
        return UTC.format(at);
    }

    /** How long ago, or in how long: one unit is enough to judge. */
    String ago(Instant at) {
        Duration gone = Duration.between(at, now);
        if (gone.abs().toSeconds() < 5) {
            return say("time.now");
        }
        return say(gone.isNegative() ? "time.in" : "time.ago", span(gone.abs()));
    }

    String span(Duration time) {
        if (time.toSeconds() < 1) {
            return say("time.ms", time.toMillis());
        }
        if (time.toMinutes() < 2) {
            return say("time.s", time.toSeconds());
        }
        if (time.toHours() < 2) {
            return say("time.min", time.toMinutes());
        }
        return time.toDays() < 2 ? say("time.h", time.toHours()) : say("time.d", time.toDays());
    }

    /** A number with thin gaps between its thousands. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }
}
