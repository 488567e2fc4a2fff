package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.comagic.calls.CallMessage;
import io.svyaz.comagic.calls.EmployeeCall;
import io.svyaz.comagic.calls.InformerCall;
import io.svyaz.comagic.calls.ScenarioCall;
import io.svyaz.comagic.calls.SimpleCall;
import io.svyaz.comagic.calls.VirtualNumberCall;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartCallTest {
    private static EmployeeCall.Builder order() {
        return EmployeeCall.builder()
                .virtualPhoneNumber("74990000000")
                .contact("79260000000")
                .employee(25, "+7 926 000-07-31")
                .employeeFirst();
    }

    @Test
    void whatIsRequiredIsNamed() {
        refused(() -> EmployeeCall.builder().build(), "virtualPhoneNumber");
        refused(() -> EmployeeCall.builder().virtualPhoneNumber("74990000000").build(), "contact");
        refused(
                () -> EmployeeCall.builder()
                        .virtualPhoneNumber("74990000000")
                        .contact("79260000000")
                        .employee(1)
                        .build(),
                "contactFirst or employeeFirst");
        refused(
                () -> EmployeeCall.builder()
                        .virtualPhoneNumber("74990000000")
                        .contact("79260000000")
                        .contactFirst()
                        .build(),
                "Set employee");
        refused(
                () -> SimpleCall.builder()
                        .virtualPhoneNumber("74990000000")
                        .contact("79260000000")
                        .operatorFirst()
                        .build(),
                "Set operator");
        refused(
                () -> ScenarioCall.builder()
                        .virtualPhoneNumber("74990000000")
                        .contact("79260000000")
                        .contactFirst()
                        .build(),
                "Set scenario");
        refused(
                () -> VirtualNumberCall.builder()
                        .virtualPhoneNumber("74990000000")
                        .contact("79260000000")
                        .build(),
                "contactFirst or employeeFirst");
        refused(
                () -> InformerCall.builder()
                        .virtualPhoneNumber("74990000000")
                        .contact("79260000000")
                        .build(),
                "contactMessage");
    }

    private static void refused(Supplier<?> build, String named) {
        assertThatThrownBy(build::get).isInstanceOf(IllegalStateException.class).hasMessageContaining(named);
    }

    @Test
    void earlySwitchingNeedsTheEmployeeFirstAndSwitchingAtOnce() {
        refused(() -> order().earlySwitching(true).build(), "earlySwitching");
        refused(
                () -> order().earlySwitching(true)
                        .switchAtOnce(true)
                        .contactFirst()
                        .build(),
                "earlySwitching");

        assertThat(order().earlySwitching(true).switchAtOnce(true).build().asMap())
                .containsEntry("early_switching", true);
        assertThat(order().earlySwitching(false).build().asMap()).containsEntry("early_switching", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "123", "88005553535a", "7926000000000000000"})
    void whatIsNoNumberIsNoVirtualNumber(String text) {
        assertThatThrownBy(() -> EmployeeCall.builder().virtualPhoneNumber(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("virtualPhoneNumber");
    }

    @Test
    void anEightHundredNumberStartsNoCall() {
        assertThatThrownBy(() -> EmployeeCall.builder().virtualPhoneNumber("7 800 555-35-35"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("800");
    }

    @Test
    void aSipNameStaysAsItIs() {
        assertThat(order().contact("sip:ivanov@example.com").build().asMap())
                .containsEntry("contact", "sip:ivanov@example.com");
    }

    @Test
    void aNumberWithoutAPlusIsTakenAsItIsWritten() {
        assertThat(order().contact("89260000000").build().asMap()).containsEntry("contact", "89260000000");
    }

    @Test
    void aMessageAndTonesAreChecked() {
        assertThatThrownBy(() -> CallMessage.speech(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> order().dtmf("1a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SimpleCall.builder().operatorConfirmation("12"))
                .isInstanceOf(IllegalArgumentException.class);
        for (int seconds : List.of(0, 121)) {
            assertThatThrownBy(() -> InformerCall.builder().dialingTimeout(seconds))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anOrderShowsNoNumber() {
        assertThat(order().build().toString()).doesNotContain("7926").contains("contact");
        assertThat(CallMessage.speech("secret word").toString()).doesNotContain("secret");
    }

    @Test
    void aBuilderUsedAgainDoesNotChangeAnOrder() {
        EmployeeCall.Builder builder = order();
        EmployeeCall first = builder.externalId("a").build();
        builder.externalId("b").contact("79260000009");

        assertThat(first.externalId()).isEqualTo("a");
        assertThat(first.asMap()).containsEntry("contact", "79260000000");
    }
}
