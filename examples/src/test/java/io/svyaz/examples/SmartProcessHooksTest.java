package io.svyaz.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SmartProcessHooksTest {
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8);

    @Test
    @DisplayName("S3-01 S3-03 F47 F48 one address for all events; echoes write nothing; lost events are made up for")
    void the_day_ends_as_it_should() throws Exception {
        assertThat(SmartProcessHooks.play(out)).as(told()).isTrue();
        assertThat(told()).contains("All 10 checks hold.");
    }

    @Test
    @DisplayName("S3-03 every third request fails after it was carried out, and list and helpers are the same")
    void the_day_with_faults_ends_as_the_one_without() throws Exception {
        assertThat(SmartProcessHooks.playWithFaults(out)).as(told()).isTrue();
    }

    @Test
    void names_all_settings_that_are_missing_in_one_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HookSettings.read(new String[] {"--serve", "0"}, Map.of("LIST_ID", "many")))
                .withMessageContaining("BITRIX_WEBHOOK_URL is missing")
                .withMessageContaining("LIST_ID must be a whole number")
                .withMessageContaining("PROCESS_TAX_FIELD is missing")
                .withMessageNotContaining("many");
    }

    private String told() {
        return text.toString(StandardCharsets.UTF_8);
    }
}
