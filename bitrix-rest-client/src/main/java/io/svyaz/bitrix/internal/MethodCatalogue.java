package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.MethodInfo;
import io.svyaz.core.Idempotency;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The documented methods, from {@code methods.txt}. Read when it is first asked. */
public final class MethodCatalogue {
    private static final String NONE = "-";

    private MethodCatalogue() {}

    /**
     * Looks a method up.
     *
     * @param method its name in any case
     * @return empty when it is not documented
     */
    public static Optional<MethodInfo> find(String method) {
        return Optional.ofNullable(Loaded.METHODS.get(method.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, MethodInfo> load() {
        Map<String, MethodInfo> methods = new HashMap<>();
        try (InputStream file = MethodCatalogue.class.getResourceAsStream("methods.txt")) {
            if (file == null) {
                throw new IllegalStateException("The catalogue of methods is missing: the jar is not complete.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII));
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(MethodCatalogue::method)
                    .forEach(method -> methods.put(method.name().toLowerCase(Locale.ROOT), method));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(methods);
    }

    /** A line, see the head of the file. */
    private static MethodInfo method(String line) {
        String[] columns = Arrays.copyOf(line.split(" ", -1), 5);
        String paging = columns[3];
        List<String> marks = columns[4] == null ? List.of() : list(columns[4]);
        return new MethodInfo(
                columns[0],
                list(columns[1]),
                idempotency(columns[2]),
                paging == null || paging.equals(NONE) ? Optional.empty() : Optional.of(paging),
                marks.contains("app"),
                marks.contains("old"),
                marks.contains("v3"));
    }

    private static List<String> list(String column) {
        return List.of(column.split(",", -1));
    }

    private static Idempotency idempotency(String sending) {
        return switch (sending) {
            case "read" -> Idempotency.READ;
            case "repeat" -> Idempotency.IDEMPOTENT;
            default -> Idempotency.ONCE;
        };
    }

    private static final class Loaded {
        static final Map<String, MethodInfo> METHODS = load();
    }
}
