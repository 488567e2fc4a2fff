package io.svyaz.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IntegrationHostTest {
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8);

    @Test
    @DisplayName(
            "S2-06 S2-07 S2-20 S2-25 S2-01 S2-08 queue, request log, batches, webhook, another key, one run of two clicks")
    void the_day_ends_as_it_should() throws Exception {
        assertThat(IntegrationHost.play(out)).as(told()).isTrue();
        assertThat(told())
                .contains("[1, 2] minutes", "[50, 50, 20]", "200, 200, 401")
                .doesNotContain("of-this-run");
    }

    @Test
    @DisplayName("S2-06 every third request fails after it was carried out, and the leads are the same")
    void the_day_with_faults_ends_as_the_one_without() throws Exception {
        assertThat(IntegrationHost.playWithFaults(out)).as(told()).isTrue();
    }

    @Test
    void names_all_settings_that_are_missing_in_one_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrationHost.serve(new String[] {"--serve"}, Map.of()))
                .withMessageContaining("--serve and a port number")
                .withMessageContaining("KIT_KEY is missing")
                .withMessageContaining("WEBHOOK_SECRET is missing");
    }

    private String told() {
        return text.toString(StandardCharsets.UTF_8);
    }
}
