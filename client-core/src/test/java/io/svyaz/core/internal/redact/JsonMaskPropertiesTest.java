package io.svyaz.core.internal.redact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.svyaz.core.Secret;
import io.svyaz.core.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the JSON around it and wherever it is cut: the value of a secret member does not come out. */
class JsonMaskPropertiesTest {
    private static final ObjectMapper MAPPER = Json.mapper();
    private static final String SECRET = "SeCr3T";

    private final Redactor redactor = new Redactor(List.of(), Set.of());

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.randomValue(JsonMaskPropertiesTest::text);
    }

    @Provide
    Arbitrary<Object> plain() {
        return Arbitraries.randomValue(random -> value(random, 3, ""));
    }

    /** Values full of the secret, in every shape. */
    @Provide
    Arbitrary<Object> secretive() {
        return Arbitraries.randomValue(random -> value(random, 3, SECRET));
    }

    private static Object value(Random random, int depth, String content) {
        int kind = random.nextInt(depth > 0 ? 5 : 3);
        if (kind == 3) {
            return IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(i -> value(random, depth - 1, content))
                    .toList();
        }
        if (kind == 4) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                map.put("n" + text(random), value(random, depth - 1, content));
            }
            return map;
        }
        return content.isEmpty() && kind > 0 ? (Object) random.nextBoolean() : text(random) + content + text(random);
    }

    private static String text(Random random) {
        String characters = " abc{}[]\"\\:,'/=&?;\n\u0000\u2028Яё\uFEFF";
        return random.ints(random.nextInt(12), 0, characters.length())
                .mapToObj(i -> characters.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> secretName() {
        return Arbitraries.of("password", "access_token", "AUTH", "Api_Token", "client_secret", "token", "secret_key");
    }

    @Property(tries = 1000)
    void theValueOfASecretMemberNeverAppears(
            @ForAll("plain") Object before,
            @ForAll("secretName") String name,
            @ForAll("secretive") Object value,
            @ForAll("plain") Object after,
            @ForAll @IntRange(max = 400) int cut,
            @ForAll boolean nested)
            throws Exception {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("before", before);
        object.put(name, value);
        object.put("after", after);
        Object document = nested ? List.of(before, Map.of("deep", object)) : object;
        String json = MAPPER.writeValueAsString(document);
        String seen = json.substring(0, Math.max(0, json.length() - cut));

        assertThat(JsonMask.mask(seen, new SecretNames(Set.of())::isField)).doesNotContain(SECRET);
        assertThat(redactor.body(seen.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, "application/json")
                        .text())
                .doesNotContain(SECRET);
    }

    @Property(tries = 500)
    void theSameInsideAStringOfAnotherDocument(
            @ForAll("secretName") String name, @ForAll("secretive") Object value, @ForAll @IntRange(max = 60) int cut)
            throws Exception {
        String inner = MAPPER.writeValueAsString(Map.of(name, value));
        String json = MAPPER.writeValueAsString(Map.of("message", inner));
        String seen = json.substring(0, Math.max(0, json.length() - cut));

        assertThat(JsonMask.mask(seen, new SecretNames(Set.of())::isField)).doesNotContain(SECRET);
    }

    @Property(tries = 500)
    void maskedJsonIsStillJsonAndEverythingElseIsInIt(
            @ForAll("plain") Object before, @ForAll("secretName") String name, @ForAll("secretive") Object value)
            throws Exception {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("before", before);
        object.put(name, value);
        String masked = JsonMask.mask(MAPPER.writeValueAsString(object), new SecretNames(Set.of())::isField);

        object.put(name, "***");
        assertThat(MAPPER.readTree(masked)).isEqualTo(MAPPER.readTree(MAPPER.writeValueAsString(object)));
    }

    @Property(tries = 500)
    void jsonWithoutSecretsIsUnchanged(@ForAll("plain") Object document, @ForAll @IntRange(max = 50) int cut)
            throws Exception {
        String json = MAPPER.writeValueAsString(document);
        String seen = json.substring(0, Math.max(0, json.length() - cut));

        assertThat(JsonMask.mask(seen, new SecretNames(Set.of())::isField)).isEqualTo(seen);
    }

    @Property(tries = 1000)
    void noTextMakesTheMaskFail(@ForAll String text) {
        assertThat(JsonMask.mask(text, name -> name.length() % 2 == 0)).isNotNull();
        assertThat(redactor.message(text)).doesNotContain("\n");
    }

    @Property(tries = 500)
    void aKnownSecretNeverAppearsWhateverItIsMadeOf(@ForAll("text") String around, @ForAll("text") String part)
            throws Exception {
        String secret = "k" + part + "3y!";
        Redactor knowing = new Redactor(List.of(Secret.of(secret)), Set.of());
        String json = MAPPER.writeValueAsString(Map.of("text", around + secret + around));

        assertThat(knowing.body(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, null)
                        .text())
                .doesNotContain(MAPPER.writeValueAsString(secret).substring(1, secret.length()));
        assertThat(knowing.text(around + secret + around)).doesNotContain(secret);
    }
}
