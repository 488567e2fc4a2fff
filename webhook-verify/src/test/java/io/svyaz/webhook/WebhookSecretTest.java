package io.svyaz.webhook;

import static io.svyaz.webhook.Given.BODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretTest {
    @Test
    void refusesAnEmptySecretInEveryForm() {
        assertThatThrownBy(() -> WebhookSecret.of("")).hasMessageStartingWith("secret:");
        assertThatThrownBy(() -> WebhookSecret.of(" \n")).hasMessageStartingWith("secret:");
        assertThatThrownBy(() -> WebhookSecret.ofBytes(new byte[0])).hasMessageStartingWith("secret:");
        assertThatThrownBy(() -> WebhookSecret.ofBase64("whsec_")).hasMessageStartingWith("secret:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whsec_c2Vjc", "c2Vj cmV0", "c2Vjcm~0", "whsec-c2VjcmV0"})
    void saysNothingAboutTheValueThatIsNotBase64(String text) {
        assertThatThrownBy(() -> WebhookSecret.ofBase64(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("secret: it is not base64; use WebhookSecret.of for plain text")
                .hasNoCause();
    }

    @Test
    void takesTheSameBytesFromTextBytesAndBase64() {
        var headers = WebhookSigner.xSignature(WebhookSecret.of("secret")).sign(BODY);

        for (var same : Arrays.asList(
                WebhookSecret.ofBytes(Given.utf8("secret")),
                WebhookSecret.ofBase64("c2VjcmV0"),
                WebhookSecret.ofBase64("whsec_c2VjcmV0"))) {
            assertThat(HmacVerifier.xSignature(same).verify(BODY, headers).body())
                    .isSameAs(BODY);
        }
    }

    @Test
    void doesNotChangeWithTheArrayItWasMadeFrom() {
        byte[] bytes = Given.utf8("secret");
        var secret = WebhookSecret.ofBytes(bytes);
        bytes[0] = 0;

        assertThat(secret.equalTo(Given.utf8("secret"))).isTrue();
        assertThat(secret.equalTo(bytes)).isFalse();
    }

    @Test
    void comparesValuesOfAnyLength() {
        var secret = WebhookSecret.of("secret");

        assertThat(secret.equalTo(new byte[0])).isFalse();
        assertThat(secret.equalTo(Given.utf8("secre"))).isFalse();
        assertThat(secret.equalTo(Given.utf8("secret\0"))).isFalse();
        assertThat(secret.equalTo(Given.utf8("secretsecret"))).isFalse();
    }

    @Test
    void givesNothingAway() {
        assertThat(WebhookSecret.of("secret")).hasToString("***").isNotInstanceOf(Serializable.class);
        assertThat(WebhookSecret.class.getDeclaredMethods())
                .filteredOn(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("of", "ofBytes", "ofBase64", "toString");
    }
}
