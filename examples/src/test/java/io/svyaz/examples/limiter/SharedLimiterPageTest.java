package io.svyaz.examples.limiter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SharedLimiterPageTest {
    @Test
    void thePageShowsTheClassThatIsTested() throws IOException {
        String code = Files.readString(
                Path.of("src", "test", "java", "io", "svyaz", "examples", "limiter", "SharedLimiter.java"));
        String page = Files.readString(Path.of("..", "docs", "shared-limiter.md"));

        assertThat(page).contains(code.substring(code.indexOf("import ")));
    }
}
