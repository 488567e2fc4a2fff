package io.svyaz.bitrix.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The payloads collected beside this repository, where they are there. */
class CollectedEventsTest {
    private static final Path CONTRACTS = Path.of("..", "..", "shared", "contracts");
    private static final Path EXAMPLES = CONTRACTS.resolve("bitrix24-examples");
    private static final String FORM = Bodies.FORM;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final BitrixEvents events = BitrixEvents.create();

    @Test
    void every_form_decodes_to_its_members_and_has_a_class() {
        List<String> broken = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Map<String, Integer> classes = new TreeMap<>();
        List<Path> forms = forms();
        for (Path form : forms) {
            Map<String, Object> expected = members(decoded(form));
            if (!events.decode(FORM, bytes(form)).equals(expected)) {
                broken.add(form.getFileName().toString());
            }
            BitrixEvent event = events.parse(FORM, bytes(form)).event();
            classes.merge(event.getClass().getSimpleName(), 1, Integer::sum);
            if (event instanceof UnknownEvent) {
                unknown.add(event.name());
            }
        }
        System.out.println("forms: " + forms.size() + " tried, " + (forms.size() - broken.size()) + " passed, "
                + unknown.size() + " unknown: " + classes);
        assertThat(broken).isEmpty();
        assertThat(unknown).isEmpty();
        assertThat(forms).hasSizeGreaterThan(80);
    }

    @Test
    void every_json_event_is_the_event_of_its_form_and_stores_without_tokens() {
        List<String> different = new ArrayList<>();
        List<String> leaking = new ArrayList<>();
        List<Path> forms = forms();
        for (Path form : forms) {
            ReceivedEvent ofForm = events.parse(FORM, bytes(form));
            ReceivedEvent ofJson = events.parse("application/json; charset=utf-8", bytes(decoded(form)));
            if (!ofForm.event().equals(ofJson.event())
                    || !ofForm.auth().paths().equals(ofJson.auth().paths())
                    || !events.parseStored(ofForm.storable()).equals(ofForm.event())) {
                different.add(form.getFileName().toString());
            }
            String shown = ofForm.storable() + ofForm + ofForm.event().data();
            if (ofForm.auth().paths().stream()
                    .map(path -> ofForm.auth().secret(path).orElseThrow().reveal())
                    .anyMatch(shown::contains)) {
                leaking.add(form.getFileName().toString());
            }
        }
        System.out.println("json: " + forms.size() + " tried, " + (forms.size() - different.size()) + " passed");
        assertThat(different).isEmpty();
        assertThat(leaking).isEmpty();
    }

    @Test
    void every_event_of_the_catalogue_has_a_class() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(EXAMPLES), "Skipped: the collected payloads are not beside this repository.");
        List<String> unknown = new ArrayList<>();
        List<String> rows = Files.readAllLines(CONTRACTS.resolve("bitrix24-events.tsv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] columns = row.split("\t", -1);
            String name = columns[0].replace("{entityTypeId}", "147");
            String keys = columns[2].isEmpty() ? "FIELDS.ID" : columns[2];
            StringBuilder body = new StringBuilder("event=" + name + "&ts=1766047124");
            for (String key : keys.split(" ", -1)) {
                body.append("&data[")
                        .append(key.replace("[]", ".0").replace("*", "a").replace(".", "]["))
                        .append("]=7");
            }
            BitrixEvent event = Bodies.form(body.toString()).event();
            if (event instanceof UnknownEvent || event.dedupeKey().isEmpty()) {
                unknown.add(name);
            }
        }
        System.out.println("catalogue: " + (rows.size() - 1) + " tried, " + unknown.size() + " unknown");
        assertThat(unknown).isEmpty();
        assertThat(rows).hasSizeGreaterThan(200);
    }

    private static List<Path> forms() {
        Assumptions.assumeTrue(
                Files.isDirectory(EXAMPLES), "Skipped: the collected payloads are not beside this repository.");
        try (Stream<Path> all = Files.list(EXAMPLES)) {
            return all.filter(file -> file.getFileName().toString().matches("(?!.*request).*\\.form"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path decoded(Path form) {
        return EXAMPLES.resolve(form.getFileName().toString().replaceAll("\\.form$", ".decoded.json"));
    }

    private static Map<String, Object> members(Path json) {
        try {
            return MAPPER.readValue(json.toFile(), new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
