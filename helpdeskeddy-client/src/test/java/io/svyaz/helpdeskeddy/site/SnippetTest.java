package io.svyaz.helpdeskeddy.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetTest {
    @Test
    @DisplayName("S1-16 S1-17 a signed-in user has an address, a name and an id in the configuration")
    void theConfigurationOfAVisitor() {
        ConfigSnippet snippet = ConfigSnippet.builder()
                .userEmail("client@example.com")
                .userName("Ann </script>")
                .customField("bitrix_user_id", "77")
                .build();

        assertThat(snippet.html())
                .isEqualTo("<script>window.HDE_CONFIG={\"user_email\":\"client@example.com\",\"user_name\":\"Ann "
                        + "\\u003c/script\\u003e\",\"custom_fields\":{\"bitrix_user_id\":\"77\"}};</script>");
        assertThat(snippet.toString()).doesNotContain("Ann");
    }

    @Test
    @DisplayName("S1-16 of a guest nothing is said")
    void ofAGuestNothingIsSaid() {
        assertThat(ConfigSnippet.builder().build().script()).isEqualTo("window.HDE_CONFIG={};");
        assertThat(ConfigSnippet.builder().customField("a", "b").build().script())
                .isEqualTo("window.HDE_CONFIG={\"custom_fields\":{\"a\":\"b\"}};");
    }

    @Test
    @DisplayName("S1-16 the chat widget is one script element")
    void theChatWidget() {
        assertThat(WidgetSnippet.chat("acme.helpdeskeddy.com").build().html())
                .isEqualTo("<script src=\"https://cdn5.helpdeskeddy.com/js/modules/chat_widget/hde.js\""
                        + " id=\"hde-chat-widget\" data-host=\"acme.helpdeskeddy.com\" data-lang=\"ru\""
                        + " data-position=\"bottom-right\" defer></script>");
    }

    @Test
    void anOwnDomainServesTheScriptToo() {
        assertThat(WidgetSnippet.contact("support.acme.ru")
                        .ownDomain()
                        .language("en")
                        .build()
                        .html())
                .isEqualTo("<script src=\"https://support.acme.ru/js/contact-widget.js\" id=\"hde-contact-widget\""
                        + " data-assets-host=\"https://support.acme.ru/\" data-host=\"support.acme.ru\""
                        + " data-lang=\"en\" defer></script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "acme", "https://acme.ru", "acme.ru/path", "a@b.ru", "acme.ru\" onload=\"x", "acme..ru"})
    void whatIsNoHostIsRefused(String host) {
        assertThatThrownBy(() -> WidgetSnippet.chat(host)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "x\">", "é"})
    void whatIsNoNonceIsRefused(String nonce) {
        assertThatThrownBy(() -> ConfigSnippet.builder().nonce(nonce)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WidgetSnippet.chat("acme.ru").nonce(nonce))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
