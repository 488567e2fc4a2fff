package io.svyaz.usedesk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The payloads collected beside this repository, where they are there. */
final class Contract {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("..", "..", "shared", "contracts", "usedesk-examples");

    private Contract() {}

    /** File name to what a correct client must do with it, for one kind. */
    static Map<String, String> expectations(String kind) {
        Assumptions.assumeTrue(
                Files.isDirectory(EXAMPLES), "Skipped: the collected payloads are not beside this repository.");
        Map<String, String> rows = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(EXAMPLES.resolve("expect.tsv"))) {
            lines.skip(1)
                    .map(line -> List.of(line.split("\t", 2)))
                    .filter(row -> row.get(0).endsWith("." + kind + ".json"))
                    .forEach(row -> rows.put(row.get(0), row.get(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }

    static String text(String file) {
        try {
            return Files.readString(EXAMPLES.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode json(String file) {
        return parse(text(file));
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
