package io.svyaz.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallToLeadTest {
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8);

    @Test
    @DisplayName("S4-03 S4-15 webhooks are answered at once, and the leads come by the worker, with their visits")
    void the_day_ends_as_it_should() throws Exception {
        boolean asItShould = new CallDay(out).play();

        assertThat(asItShould).as(told()).isTrue();
        assertThat(told())
                .contains("All 15 checks hold.", "COMAGIC_ENRICH_FAIL", "REFUSED")
                .doesNotContain("a-secret-only-of-this-run", CallFakes.PASSWORD);
    }

    @Test
    @DisplayName("S4-15 every third request fails after it was carried out, and the leads are the same")
    void the_day_with_faults_ends_as_the_one_without() throws Exception {
        assertThat(new CallDay(out).playWithFaults()).as(told()).isTrue();
    }

    @Test
    @DisplayName("S4-15 F03 F04 the program is killed five times, and no lead is lost or doubled")
    void killed_and_started_again() throws Exception {
        assertThat(KilledCallToLead.drill(out, 4242)).as(told()).isTrue();
        assertThat(told()).contains("Seed 4242", "The leads and their notes are those of the run without kills.");
    }

    private String told() {
        return text.toString(StandardCharsets.UTF_8);
    }
}
