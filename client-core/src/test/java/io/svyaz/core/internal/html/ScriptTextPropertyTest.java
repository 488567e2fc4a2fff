package io.svyaz.core.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.svyaz.core.internal.json.Json;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScriptTextPropertyTest {
    private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");

    /** Any UTF-16, and often what ends a literal, an attribute or an element. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.chars().all().map(String::valueOf),
                        Arbitraries.of(
                                "</script>",
                                "<!--",
                                "]]>",
                                "\u2028",
                                "\u2029",
                                "\"",
                                "'",
                                "\\",
                                "&quot;",
                                "&#34;",
                                "`",
                                "\r\n",
                                "\0",
                                "\ud83d",
                                "javascript:",
                                "O'Neil",
                                "я"))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 3_000)
    @Label("S0-17 S1-17 any text in a script reads back as it was")
    void aLiteralReadsBackAsTheText(@ForAll("texts") String text) throws JsonProcessingException {
        assertThat(Json.mapper().readValue(ScriptText.literal(text), String.class))
                .isEqualTo(text);
    }

    @Property(tries = 3_000)
    @Label("S0-17 S1-17 nothing in a literal ends an element or a line")
    void aLiteralHoldsNothingThatEndsAnElementOrALine(@ForAll("texts") String text) {
        String inside = ScriptText.literal(text);

        assertThat(inside.substring(1, inside.length() - 1)).matches("[ -~]*").doesNotContainPattern("[<>&'\"`=%]");
    }

    @Property(tries = 3_000)
    void anAttributeReadsBackAsTheText(@ForAll("texts") String text) {
        String written = ScriptText.attribute(text);

        String read = REFERENCE
                .matcher(written)
                .replaceAll(match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1)))));
        assertThat(read).isEqualTo(text.replace('\0', '\uFFFD'));
    }

    @Property(tries = 3_000)
    void anAttributeHoldsNoQuoteAndNoBracket(@ForAll("texts") String text) {
        assertThat(ScriptText.attribute(text)).doesNotContainPattern("[<>'\"`\\r\\n\\x00]");
    }

    @Example
    @Label("S0-17 S1-17 a name that ends scripts stays a name")
    void aNameThatEndsScriptsStaysAName() {
        assertThat(ScriptText.literal("O'Neil \"X\" </script>\u2028"))
                .isEqualTo("\"O\\u0027Neil \\u0022X\\u0022 \\u003c/script\\u003e\\u2028\"");
    }
}
