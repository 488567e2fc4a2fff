package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.bitrix.internal.ValueReader;
import io.svyaz.core.internal.json.Json;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every typed method reads the payloads collected for it, where they are there, and loses nothing. */
class TypedContractTest {
    private static final Path EXAMPLES = Path.of("..", "..", "shared", "contracts", "bitrix24-examples");
    private static final String RESPONSE = "\\.response(-\\d+)?\\.json$";

    @Test
    void everyTypedMethodReadsItsExamplesWithoutLoss() throws Exception {
        Map<String, List<Path>> examples = examples();
        Set<String> without = new TreeSet<>();
        List<String> broken = new ArrayList<>();
        int tried = 0;
        for (BitrixMethod<?> method : typedMethods()) {
            List<Path> files = examples.getOrDefault(method.name().toLowerCase(Locale.ROOT), List.of());
            if (files.isEmpty()) {
                without.add(method.name());
            }
            for (Path file : files) {
                tried++;
                lost(method.reader(), result(file)).ifPresent(what -> broken.add(file.getFileName() + ": " + what));
            }
        }
        System.out.println("typed examples " + tried + "/" + (tried - broken.size()));
        System.out.println("typed methods without an example: " + without);
        assertThat(broken).isEmpty();
        assertThat(tried).isGreaterThan(4);
    }

    /** The constants of all services, those that a record bundles among them. */
    static List<BitrixMethod<?>> typedMethods() throws IOException, URISyntaxException {
        Path classes = Path.of(BitrixClient.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<BitrixMethod<?>> methods = new ArrayList<>();
        for (String name : classNames(classes)) {
            try {
                for (Field field : Class.forName(name).getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers())) {
                        field.setAccessible(true);
                        collect(field.get(null), methods);
                    }
                }
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException(name, unreadable);
            }
        }
        return methods;
    }

    private static List<String> classNames(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class")
                            && !file.endsWith("package-info.class")
                            && !file.endsWith("module-info.class"))
                    .map(file -> file.substring(0, file.length() - 6).replaceAll("[/\\\\]", "."))
                    .sorted()
                    .toList();
        }
    }

    private static void collect(Object value, List<BitrixMethod<?>> methods) throws ReflectiveOperationException {
        if (value instanceof BitrixMethod<?> method) {
            methods.add(method);
        } else if (value instanceof ListMethod<?> list) {
            methods.add(list.page());
        } else if (value instanceof Record bundle && bundle.getClass().getName().startsWith("io.svyaz.bitrix.")) {
            for (RecordComponent component : bundle.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                collect(component.getAccessor().invoke(bundle), methods);
            }
        }
    }

    /** What a reader loses of a result, or why it cannot read it. */
    static Optional<String> lost(ValueReader<?> reader, JsonNode result) {
        try {
            Object value = read(reader, result);
            List<String> lost = new ArrayList<>();
            Losses.find(unwrapped(reader, result), Json.mapper().valueToTree(value), "", lost);
            return lost.isEmpty() ? Optional.empty() : Optional.of("lost " + lost);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of(String.valueOf(unreadable));
        }
    }

    private static JsonNode result(Path file) throws IOException {
        return Json.mapper().readTree(file.toFile()).path("result");
    }

    private static Object read(ValueReader<?> reader, JsonNode result) throws IOException {
        try (JsonParser p = Json.mapper().createParser(Json.mapper().writeValueAsBytes(result))) {
            p.nextToken();
            return reader.read(p);
        }
    }

    /** What the reader is after: a member without which it finds nothing is a wrapper, and the rest beside it is not read. */
    private static JsonNode unwrapped(ValueReader<?> reader, JsonNode result) throws IOException {
        JsonNode wanted = result;
        List<String> path = new ArrayList<>();
        while (wanted instanceof ObjectNode object) {
            String wrapper = null;
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                if (findsNothingWithout(reader, result, path, member.getKey())) {
                    wrapper = member.getKey();
                }
            }
            if (wrapper == null) {
                return wanted;
            }
            path.add(wrapper);
            wanted = object.get(wrapper);
        }
        return wanted;
    }

    private static boolean findsNothingWithout(ValueReader<?> reader, JsonNode result, List<String> path, String member)
            throws IOException {
        JsonNode copy = result.deepCopy();
        JsonNode holder = copy;
        for (String step : path) {
            holder = holder.get(step);
        }
        ((ObjectNode) holder).remove(member);
        try {
            return read(reader, result) != null && read(reader, copy) == null;
        } catch (IOException | RuntimeException needed) {
            return false;
        }
    }

    private static Map<String, List<Path>> examples() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(EXAMPLES), "Skipped: the collected payloads are not beside this repository.");
        try (Stream<Path> all = Files.list(EXAMPLES)) {
            return all.filter(file -> file.getFileName().toString().matches(".*" + RESPONSE))
                    .sorted()
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName()
                                    .toString()
                                    .replaceFirst(RESPONSE, "")
                                    .toLowerCase(Locale.ROOT),
                            TreeMap::new,
                            Collectors.toList()));
        }
    }

    /** What a model lost of the JSON it was read from: each leaf must be there again, perhaps in a better spelling. */
    private static final class Losses {
        private Losses() {}

        static void find(JsonNode original, JsonNode written, String path, List<String> lost) {
            if (nothing(original)) {
                return;
            }
            if (original.isObject() && written.isArray()) {
                inOrder(values(original), written, path, lost);
            } else if (original.isObject()) {
                for (Map.Entry<String, JsonNode> member : original.properties()) {
                    find(member.getValue(), written.path(member.getKey()), path + "/" + member.getKey(), lost);
                }
            } else if (original.isArray()) {
                inOrder(values(original), written, path, lost);
            } else if (written.isArray() && written.size() == 1) {
                find(original, written.get(0), path, lost);
            } else if (!same(original, written)) {
                lost.add(path + "=" + original + " became " + written);
            }
        }

        /** Holes carry nothing: lists are compared without them. */
        private static void inOrder(List<JsonNode> original, JsonNode written, String path, List<String> lost) {
            List<JsonNode> found = values(written);
            for (int i = 0; i < original.size(); i++) {
                JsonNode same = i < found.size() ? found.get(i) : written.path(-1);
                find(original.get(i), same, path + "/" + i, lost);
            }
        }

        private static List<JsonNode> values(JsonNode container) {
            List<JsonNode> values = new ArrayList<>();
            container.forEach(value -> {
                if (!value.isNull()) {
                    values.add(value);
                }
            });
            return values;
        }

        /** How PHP and databases say that there is no value. */
        private static boolean nothing(JsonNode node) {
            return node.isNull()
                    || node.isMissingNode()
                    || (node.isContainerNode() && node.isEmpty())
                    || (node.isBoolean() && !node.booleanValue())
                    || (node.isTextual()
                            && (node.textValue().isBlank() || node.textValue().startsWith("0000-00-00")));
        }

        private static boolean same(JsonNode original, JsonNode written) {
            if (written.isMissingNode() || written.isContainerNode()) {
                return false;
            }
            String was = original.asText();
            String is = written.asText();
            return was.equals(is)
                    || equalNumbers(was, is)
                    || (written.isBoolean()
                            && Boolean.valueOf(written.booleanValue()).equals(flag(was)))
                    || equalAs(OffsetDateTime.class, OffsetDateTime::toInstant, original, written)
                    || equalAs(Instant.class, time -> time, original, written)
                    || equalAs(LocalDateTime.class, time -> time, original, written)
                    || equalAs(Duration.class, time -> time, original, written);
        }

        private static Boolean flag(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "y", "1", "true", "yes" -> true;
                case "n", "0", "false", "no" -> false;
                default -> null;
            };
        }

        private static boolean equalNumbers(String one, String other) {
            try {
                return new BigDecimal(one.strip()).compareTo(new BigDecimal(other.strip())) == 0;
            } catch (NumberFormatException text) {
                return false;
            }
        }

        private static <T> boolean equalAs(
                Class<T> type, Function<T, Object> key, JsonNode original, JsonNode written) {
            try {
                T was = Json.mapper().convertValue(original, type);
                T is = Json.mapper().convertValue(written, type);
                return was != null && is != null && key.apply(was).equals(key.apply(is));
            } catch (IllegalArgumentException other) {
                return false;
            }
        }
    }
}
