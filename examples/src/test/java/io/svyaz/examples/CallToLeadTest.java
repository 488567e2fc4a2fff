package io.svyaz.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CallToLeadTest {
    @Test
    void theDayEndsAsItShould() throws Exception {
        var text = new ByteArrayOutputStream();

        boolean asItShould = new CallDay(new PrintStream(text, true, StandardCharsets.UTF_8)).play();

        assertThat(asItShould).as(text.toString(StandardCharsets.UTF_8)).isTrue();
        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains("All 12 checks hold.", "COMAGIC_ENRICH_FAIL", "REFUSED")
                .doesNotContain("a-secret-only-of-this-run", "password-of-this-run");
    }
}
