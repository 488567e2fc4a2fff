package io.svyaz.usedesk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WidgetSnippetTest {
    @Test
    @DisplayName("S0-16 a visitor whom nobody knows is not mentioned")
    void aVisitorNobodyKnowsIsNotMentioned() {
        assertThat(WidgetSnippet.builder().widget(153712, 6663).build().html())
                .isEqualTo(
                        "<script>window.usedeskSettings={\"company_id\":\"153712_6663\"};</script>"
                                + "<script src=\"https://lib.usedesk.ru/secure.usedesk.ru/widget_153712_6663.js\" async></script>");
    }

    @Test
    @DisplayName("S0-17 values cannot leave their string")
    void valuesCannotLeaveTheirString() {
        String html = WidgetSnippet.builder()
                .companyId("100001")
                .name("</script><script>alert(1)</script>\u2028")
                .field("custom\"id", "7'7")
                .build()
                .html();

        assertThat(html)
                .doesNotContain("alert(1)</script>")
                .doesNotContain("\u2028")
                .matches("\\p{ASCII}*");
        assertThat(html.split("</script>", -1)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "http://example.com/w.js", "//example.com/w.js", ""})
    void aScriptFromAnywhereElseIsRefused(String url) {
        assertThatThrownBy(() -> WidgetSnippet.builder().scriptUrl(url)).hasMessageContaining("https");
    }

    @Test
    void aNonceThatIsNoneIsRefused() {
        assertThatThrownBy(() -> WidgetSnippet.builder().nonce("\" onload=\"x")).hasMessageContaining("base64");
        assertThatThrownBy(() -> WidgetSnippet.builder().build()).hasMessageContaining("widget");
    }
}
