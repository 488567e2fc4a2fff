package io.svyaz.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.webhook.VerifiedWebhook;
import io.svyaz.webhook.WebhookRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class NameMaskPropertyTest {
    private static final List<String> VALUES =
            List.of("\"%s\"", "-12.5e3", "true", "null", "{\"a\":[\"%s\"]}", "[ \"%s\" ]");

    @Property(tries = 300)
    void only_the_value_of_the_named_member_changes(
            @ForAll String before,
            @ForAll @AlphaChars @NumericChars @StringLength(min = 8, max = 40) String secret,
            @ForAll byte value,
            @ForAll boolean spaced) {
        String json = VALUES.get(Math.floorMod(value, VALUES.size())).replace("%s", secret);
        String gap = spaced ? " \r\n" : "";
        String head = "{\"text\":\"" + escaped(before) + "\",\"deep\":[{\"Token\"" + gap + ":" + gap;
        String tail = gap + ",\"after\":\"ещё\"}]}";
        assertThat(masked("application/json", head + json + tail)).isEqualTo(head + "\"***\"" + tail);
    }

    @Property(tries = 200)
    void only_the_named_field_of_a_form_changes(
            @ForAll @AlphaChars String before,
            @ForAll @AlphaChars @NumericChars @StringLength(min = 8, max = 40) String secret) {
        String form = "a=" + before + "&auth%5Btoken%5D=SECRET&x[TOKEN][y]=SECRET&token=SECRET&mytoken=1&b=%zz&&";
        assertThat(masked("application/x-www-form-urlencoded", form.replace("SECRET", secret)))
                .isEqualTo(form.replace("SECRET", "***"));
    }

    private static String masked(String contentType, String body) {
        var request = WebhookRequest.of(
                "POST", Map.of("Content-Type", List.of(contentType)), body.getBytes(StandardCharsets.UTF_8));
        var content = new WebhookContent(VerifiedWebhook.of(request, "test"), BodyFormat.AUTO);
        return new String(BodyCleaner.masking("token").clean(content), StandardCharsets.UTF_8);
    }

    /** As a sender escapes; what no UTF-8 can carry is left out. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= ' ' && c != '"' && c != '\\' && (c < 0xD800 || c > 0xDFFF))
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
