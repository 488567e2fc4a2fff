package io.svyaz.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.svyaz.recipes.internal.TestPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @DisplayName("S3-12 every Java block of a page is compiled code")
    @CsvSource({"docs/from-crest.md, from-crest", "docs/flows/event-router.md, event-router"})
    void everyJavaBlockIsCompiledCode(String page, String mark) throws IOException {
        List<String> compiled = blocks(
                Pattern.compile("// " + mark + ": [^\\n]*\\n(.*?) *// end", Pattern.DOTALL),
                read("recipes/src/test/java/io/svyaz/recipes/DocSnippets.java"));

        assertThat(blocks(JAVA, read(page))).isNotEmpty().isEqualTo(compiled);
    }

    @ParameterizedTest
    @CsvSource({
        "docs/flows/deal-products-list.md",
        "docs/flows/smart-invoice-totals.md",
        "docs/flows/event-router.md",
    })
    void everyFlowPageHasADiagramAndWhatCanGoWrong(String page) throws IOException {
        assertThat(read(page)).contains("```mermaid\nsequenceDiagram").contains("## What can go wrong");
    }

    @Test
    @DisplayName("S3-12 the calls of the CRest page do what they say")
    void theSnippetsWork() {
        try (var portal = new TestPortal()) {
            for (int i = 0; i < 42; i++) {
                portal.fake.addLead(Map.of("TITLE", "Lead"));
            }
            var snippets = new DocSnippets(
                    DocSnippets.configure(portal.fake.webhookUrl().toString()));

            assertThat(snippets.call().id()).isEqualTo(42);
            assertThat(snippets.list()).hasSize(42);
            long deal = snippets.batch();
            assertThat(portal.fake.deals())
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .containsEntry("ID", Long.toString(deal))
                            .containsEntry("CONTACT_ID", "1"));
            assertThatCode(snippets::errors).doesNotThrowAnyException();
            assertThatCode(snippets::rights).doesNotThrowAnyException();
        }
    }

    private static List<String> blocks(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1).stripTrailing().stripIndent().strip());
        }
        return found;
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
