package io.svyaz.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Environment variables; what is missing or wrong is told in one line, without any value. */
final class Environment {
    private final Map<String, String> values;
    private final List<String> wrong = new ArrayList<>();

    Environment(Map<String, String> values) {
        this.values = values;
    }

    /** The port of {@code --serve PORT}. */
    int port(String... arguments) {
        if (arguments.length == 2 && arguments[0].equals("--serve") && arguments[1].matches("\\d{1,5}")) {
            int port = Integer.parseInt(arguments[1]);
            if (port <= 65_535) {
                return port;
            }
        }
        wrong.add("the arguments must be --serve and a port number (0 to 65535), --faults, or none at all");
        return 0;
    }

    String text(String name) {
        String value = values.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            wrong.add(name + " is missing");
        }
        return value;
    }

    String text(String name, String usual) {
        String value = values.getOrDefault(name, "").strip();
        return value.isEmpty() ? usual : value;
    }

    long number(String name) {
        String value = text(name);
        if (value.matches("\\d{1,18}")) {
            return Long.parseLong(value);
        }
        if (!value.isEmpty()) {
            wrong.add(name + " must be a whole number");
        }
        return 0;
    }

    /** Goes on only when nothing was missing or wrong. */
    void orThrow() {
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("Settings: " + String.join("; ", wrong) + ".");
        }
    }
}
