package io.svyaz.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION = Pattern.compile("// readme: [^\\n]*\\n(.*?) *// end", Pattern.DOTALL);
    private static final Pattern QUICK_START = Pattern.compile("## Quick start\\n(.*?)\\n## ", Pattern.DOTALL);
    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyJavaBlockOfTheReadmeIsCompiledCode() throws IOException {
        List<String> inReadme = blocks(JAVA, read("README.md"));
        List<String> compiled = blocks(REGION, read("examples/src/test/java/io/svyaz/examples/ReadmeSnippets.java"));

        assertThat(inReadme).isNotEmpty().isEqualTo(compiled);
    }

    @Test
    void theQuickStartHasTwoCommandsOfOneLine() throws IOException {
        var quickStart = QUICK_START.matcher(read("README.md"));
        assertThat(quickStart.find()).isTrue();

        List<String> commands = blocks(SHELL, quickStart.group(1));

        assertThat(commands)
                .hasSize(2)
                .allSatisfy(command -> assertThat(command.strip()).doesNotContain("\n"));
    }

    @Test
    void ciRunsTheTestCommandOfTheReadme() throws IOException {
        var quickStart = QUICK_START.matcher(read("README.md"));
        assertThat(quickStart.find()).isTrue();
        String testCommand = blocks(SHELL, quickStart.group(1)).get(1).strip();

        assertThat(read(".ci/run").lines().toList()).endsWith(testCommand);
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
