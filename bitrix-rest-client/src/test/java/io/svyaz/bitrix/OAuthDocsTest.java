package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OAuthDocsTest {
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION = Pattern.compile("// docs: [^\\n]*\\n(.*?) *// end", Pattern.DOTALL);

    @Test
    void everyJavaBlockOfThePageIsCompiledCode() throws IOException {
        List<String> onThePage = blocks(JAVA, Path.of("..", "docs", "bitrix24-oauth.md"));
        List<String> compiled =
                blocks(REGION, Path.of("src", "test", "java", "io", "svyaz", "bitrix", "OAuthSnippets.java"));

        assertThat(onThePage).hasSize(4).isEqualTo(compiled);
    }

    private static List<String> blocks(Pattern pattern, Path file) throws IOException {
        List<String> found = new ArrayList<>();
        var matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            found.add(matcher.group(1).stripTrailing().stripIndent().strip());
        }
        return found;
    }
}
