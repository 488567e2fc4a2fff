package io.svyaz.recipes.tickets;

import java.util.Locale;
import java.util.Optional;

/**
 * A file of a message. Whoever knows the address has the file.
 *
 * @param name for people
 * @param url begins with {@code https://} or {@code http://}, so that it cannot run as script in a link
 */
public record TicketFile(String name, String url) {

    static Optional<TicketFile> of(Optional<String> name, Optional<String> url) {
        return url.map(String::strip)
                .filter(TicketFile::isWebAddress)
                .map(address -> new TicketFile(name.orElse("file"), address));
    }

    private static boolean isWebAddress(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }

    /** Without the address: it is a key. */
    @Override
    public String toString() {
        return "TicketFile";
    }
}
