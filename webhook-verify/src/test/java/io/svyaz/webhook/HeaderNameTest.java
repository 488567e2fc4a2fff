package io.svyaz.webhook;

import static io.svyaz.webhook.Given.BODY;
import static io.svyaz.webhook.Given.assertRefused;
import static io.svyaz.webhook.Given.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderNameTest {
    private final HeaderName name = new HeaderName("X-Signature");

    @ParameterizedTest
    @ValueSource(strings = {"X-Signature", "x-signature", "X-SIGNATURE", "x-sIGNATURE"})
    void findsAnySpelling(String spelling) {
        assertThat(name.required(post(Map.of(spelling, List.of("v")), BODY), "s"))
                .isEqualTo("v");
        assertThat(post(Map.of(spelling, List.of("v", "w")), BODY).header("X-Signature"))
                .contains("v");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-S\u0131gnature", "X-Signatur\u212f", "X_Signature", "X-Signature ", "X-Signatur"})
    void findsNothingElse(String other) {
        assertRefused(Reason.MISSING, () -> name.required(post(Map.of(other, List.of("v")), BODY), "s"));
        assertThat(post(Map.of(other, List.of("v")), BODY).header("X-Signature"))
                .isEmpty();
    }

    @Test
    void livesWithNullsOfCarelessMaps() {
        var headers = new HashMap<String, List<String>>();
        headers.put(null, List.of("HTTP/1.1 200 OK"));
        headers.put("x-SIGNATURE", null);
        assertRefused(Reason.MISSING, () -> name.required(post(headers, BODY), "s"));

        headers.put("x-SIGNATURE", Arrays.asList((String) null));
        assertRefused(Reason.MISSING, () -> name.required(post(headers, BODY), "s"));
        assertThat(post(headers, BODY).header("X-Signature")).isEmpty();
    }

    @Test
    void worksWithMapsThatIgnoreCaseThemselves() {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.put("x-SIGNATURE", List.of("v"));

        assertThat(name.required(post(Collections.unmodifiableMap(headers), BODY), "s"))
                .isEqualTo("v");
    }
}
