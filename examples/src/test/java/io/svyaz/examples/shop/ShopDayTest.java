package io.svyaz.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopDayTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    @DisplayName("S0-01 S0-27 on Usedesk one card holds registration, orders and tickets at the end of a day")
    void theDayWithUsedesk() throws Exception {
        assertThat(run(true, Map.of(), "--dir", folder.toString()))
                .as(text(out))
                .isZero();

        assertThat(text(out))
                .contains("All is as it should be.", "order.push skipped(no-mapping)")
                .doesNotContain(VendorSide.SECRET, DayInputs.SHOP_SECRET, "token-of-this-run");
        assertThat(Files.exists(folder.resolve("shop.mv.db"))).isTrue();
    }

    @Test
    @DisplayName(
            "S1-05 S1-06 S1-07 on HelpDeskEddy users and orders of the shop come through two ports, and both streams have their direction")
    void theDayWithHelpDeskEddy() throws Exception {
        assertThat(run(false, Map.of())).as(text(out)).isZero();

        assertThat(text(out)).contains("All is as it should be.").doesNotContain(VendorSide.SECRET, "key-of-this-run");
    }

    @Test
    void the_day_with_usedesk_ends_alike_when_every_third_answer_is_lost() throws Exception {
        assertThat(run(true, Map.of(), "--faults")).as(text(out)).isZero();
    }

    @Test
    void the_day_with_helpdeskeddy_ends_alike_when_every_third_answer_is_lost() throws Exception {
        assertThat(run(false, Map.of(), "--faults")).as(text(out)).isZero();
    }

    @Test
    void all_missing_settings_are_named_in_one_line() throws Exception {
        assertThat(run(true, Map.of("SHOP_SECRET", "hidden-value"), "--serve", "0"))
                .isEqualTo(2);

        assertThat(text(err).strip())
                .isEqualTo("Settings: SHOP_WIDGET_SECRET is missing; USEDESK_TOKEN is missing;"
                        + " USEDESK_COMPANY_ID is missing; USEDESK_WEBHOOK_SECRET is missing.");
    }

    @Test
    void wrong_settings_of_helpdeskeddy_are_named_without_their_values() throws Exception {
        assertThat(run(false, Map.of("HDE_GROUP_ID", "hidden-value"), "--serve", "0"))
                .isEqualTo(2);

        assertThat(text(err)).contains("HDE_GROUP_ID must be a number").doesNotContain("hidden-value");
    }

    @Test
    void unknown_arguments_end_with_code_2() throws Exception {
        assertThat(run(true, Map.of(), "--server")).isEqualTo(2);
    }

    private int run(boolean usedesk, Map<String, String> environment, String... arguments) throws Exception {
        return ShopMain.run(usedesk, arguments, environment, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
