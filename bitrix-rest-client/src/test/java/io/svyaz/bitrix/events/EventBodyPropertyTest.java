package io.svyaz.bitrix.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was written as a form or as JSON is read as what it was. */
class EventBodyPropertyTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final BitrixEvents events = BitrixEvents.create();

    /** Paths of one to three steps; built into a tree, so that no arbitrary is nested. */
    @Provide
    Arbitrary<Map<String, Object>> bodies() {
        Arbitrary<String> key =
                Arbitraries.of("a", "B", "0", "7", "007", "UF_1", "я", "x y", "a.b", "=", "&", "%", "+");
        Arbitrary<String> value =
                Arbitraries.strings().withChars("ab +&=%[]\"\\{}я\u0000\n").ofMaxLength(6);
        Arbitrary<Map<String, String>> leaves = Arbitraries.maps(
                        key.list().ofMinSize(1).ofMaxSize(3).map(steps -> String.join("\u0001", steps)), value)
                .ofMinSize(1)
                .ofMaxSize(6);
        return leaves.map(EventBodyPropertyTest::tree);
    }

    private static Map<String, Object> tree(Map<String, String> leaves) {
        Map<String, Object> root = new LinkedHashMap<>();
        leaves.forEach((path, value) -> put(root, List.of(path.split("\u0001", -1)), value));
        return root;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> branch, List<String> path, String value) {
        String first = path.get(0);
        if (path.size() == 1) {
            branch.putIfAbsent(first, value);
        } else if (branch.computeIfAbsent(first, step -> new LinkedHashMap<String, Object>())
                instanceof Map<?, ?> inner) {
            put((Map<String, Object>) inner, path.subList(1, path.size()), value);
        }
    }

    @Property(tries = 500)
    void a_form_is_read_as_what_was_written(@ForAll("bodies") Map<String, Object> body) {
        for (boolean rawBrackets : List.of(true, false)) {
            List<String> pairs = new ArrayList<>();
            body.forEach((name, value) -> write(pairs, encoded(name), value, rawBrackets));

            assertThat(events.decode(Bodies.FORM, Bodies.utf8(String.join("&", pairs))))
                    .isEqualTo(body);
        }
    }

    private static void write(List<String> pairs, String name, Object value, boolean rawBrackets) {
        if (value instanceof Map<?, ?> inner) {
            String open = rawBrackets ? "[" : "%5B";
            String close = rawBrackets ? "]" : "%5D";
            inner.forEach((step, leaf) ->
                    write(pairs, name + open + encoded(String.valueOf(step)) + close, leaf, rawBrackets));
        } else {
            pairs.add(name + "=" + encoded(value.toString()));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Property(tries = 500)
    void json_is_read_as_what_was_written(@ForAll("bodies") Map<String, Object> body) throws JsonProcessingException {
        assertThat(events.decode("application/json", MAPPER.writeValueAsBytes(body)))
                .isEqualTo(body);
    }

    @Property(tries = 300)
    void what_is_stored_is_the_same_event(@ForAll("bodies") Map<String, Object> data) throws JsonProcessingException {
        ReceivedEvent received = events.parse(
                "application/json", MAPPER.writeValueAsBytes(Map.of("event", "ONANY", "ts", 1, "data", data)));

        assertThat(received.event().data()).isEqualTo(data);
        assertThat(events.parseStored(received.storable())).isEqualTo(received.event());
    }

    @Property(tries = 500)
    void different_parts_have_different_keys(@ForAll("parts") List<String> one, @ForAll("parts") List<String> other) {
        assertThat(DedupeKey.joined(one).equals(DedupeKey.joined(other))).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<List<String>> parts() {
        return Arbitraries.strings().withChars("a|\\").ofMaxLength(3).list().ofSize(3);
    }
}
