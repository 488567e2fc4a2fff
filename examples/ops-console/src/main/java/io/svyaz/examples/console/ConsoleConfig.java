package io.svyaz.examples.console;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Settings of the program from environment variables: {@code CONSOLE_JDBC_URL}, {@code CONSOLE_DB_USER}, {@code
 * CONSOLE_DB_PASSWORD}, {@code CONSOLE_TABLE_PREFIX}, {@code CONSOLE_BIND}, {@code CONSOLE_PUBLIC_URL}, {@code
 * CONSOLE_USERS_FILE} or {@code CONSOLE_USERS}.
 */
record ConsoleConfig(
        String jdbcUrl,
        String dbUser,
        String dbPassword,
        Optional<String> prefix,
        String host,
        int port,
        Optional<URI> publicUrl,
        List<String> users) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    /** All that is missing or wrong is told in one line; no value is shown, some are secrets. */
    static ConsoleConfig read(Map<String, String> environment) {
        List<String> wrong = new ArrayList<>();
        String url = environment.getOrDefault("CONSOLE_JDBC_URL", "");
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            wrong.add("CONSOLE_JDBC_URL begins with jdbc:h2: or jdbc:postgresql:");
        }
        String bind = environment.getOrDefault("CONSOLE_BIND", "127.0.0.1:8090");
        int colon = bind.lastIndexOf(':');
        int port = port(bind.substring(colon + 1));
        String host = colon < 0 ? "" : bind.substring(0, colon).replace("[", "").replace("]", "");
        if (host.isEmpty() || port < 0) {
            wrong.add("CONSOLE_BIND is address:port");
        }
        Optional<URI> publicUrl = publicUrl(environment, wrong);
        if (publicUrl.isEmpty() && !LOOPBACK.contains(host)) {
            wrong.add("CONSOLE_PUBLIC_URL is needed when CONSOLE_BIND leaves this machine");
        }
        List<String> users = users(environment, wrong);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("Settings: " + String.join("; ", wrong) + ".");
        }
        return new ConsoleConfig(
                url,
                environment.getOrDefault("CONSOLE_DB_USER", ""),
                environment.getOrDefault("CONSOLE_DB_PASSWORD", ""),
                Optional.ofNullable(environment.get("CONSOLE_TABLE_PREFIX")),
                host,
                port,
                publicUrl,
                users);
    }

    @Override
    public String toString() {
        return "ConsoleConfig[" + host + ":" + port + "]";
    }

    private static int port(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) < 65_536 ? Integer.parseInt(text) : -1;
    }

    private static Optional<URI> publicUrl(Map<String, String> environment, List<String> wrong) {
        String url = environment.getOrDefault("CONSOLE_PUBLIC_URL", "");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.matches("https?://[A-Za-z0-9.:\\[\\]-]+/?")) {
            wrong.add("CONSOLE_PUBLIC_URL is http or https, host and port, nothing else");
            return Optional.empty();
        }
        return Optional.of(URI.create(url));
    }

    private static List<String> users(Map<String, String> environment, List<String> wrong) {
        String file = environment.getOrDefault("CONSOLE_USERS_FILE", "");
        String lines = environment.getOrDefault("CONSOLE_USERS", "");
        try {
            if (!file.isEmpty()) {
                return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            wrong.add("the file of CONSOLE_USERS_FILE cannot be read");
            return List.of();
        }
        if (lines.isBlank()) {
            wrong.add("CONSOLE_USERS_FILE or CONSOLE_USERS is missing: lines of name:role:hash, the role viewer or"
                    + " operator; start with --hash to make a hash of a password");
        }
        return lines.lines().toList();
    }
}
