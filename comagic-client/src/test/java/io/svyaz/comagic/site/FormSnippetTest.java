package io.svyaz.comagic.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormSnippetTest {
    @Test
    void theElementCarriesItsSettings() {
        assertThat(FormSnippet.builder().build().html())
                .isEqualTo("<script src=\"/svyaz-comagic-form.js\" data-session-field=\"comagic_session_id\""
                        + " data-visitor-field=\"comagic_visitor_id\" defer></script>");
    }

    @Test
    void settingsCannotLeaveTheirAttributeOrTheirScript() {
        FormSnippet snippet = FormSnippet.builder()
                .scriptUrl("/a.js?x=\"><script>alert(1)</script>&y='")
                .visitorField("\"></script><script>alert(1)</script>")
                .nonce("bm9uY2U=")
                .build();

        assertThat(snippet.html()).containsOnlyOnce("<script").containsOnlyOnce("</script>");
        assertThat(snippet.inlineHtml().split("<script", -1)).hasSize(3);
        assertThat(snippet.inlineHtml().split("</script>", -1)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", " \tjavascript:alert(1)", "JavaScript:x", "data:text/javascript,1", " "})
    void aScriptComesFromAnAddressOnly(String url) {
        assertThatThrownBy(() -> FormSnippet.builder().scriptUrl(url)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void badSettingsAreNamed() {
        assertThatThrownBy(() -> FormSnippet.builder().nonce("a b")).hasMessageContaining("nonce");
        assertThatThrownBy(() -> FormSnippet.builder().visitorField(" ")).hasMessageContaining("visitor-field");
        assertThatThrownBy(() -> FormSnippet.builder().build().inlineHtml())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nonce");
    }

    @Test
    void theScriptNeitherEvaluatesTextNorWritesHtml() {
        assertThat(FormSnippet.script())
                .hasSizeGreaterThan(1_000)
                .matches("[\\x00-\\x7f]*")
                .doesNotContainPattern("eval|new Function|innerHTML|outerHTML|document\\.write|\\.on[a-z]+ *=");
    }
}
