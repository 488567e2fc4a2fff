package io.svyaz.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final String[] SERVE = {"--serve", "8080"};

    @Test
    void namesAllThatIsMissingInOneLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.read(SERVE, Map.of()))
                .withMessage("Settings: BITRIX_WEBHOOK_URL is missing; COMAGIC_WEBHOOK_SECRET is missing;"
                        + " COMAGIC_LOGIN and COMAGIC_PASSWORD (or COMAGIC_API_TOKEN) is missing.");
    }

    @Test
    void namesWhatIsWrongAndShowsNoValue() {
        Map<String, String> environment = whole();
        environment.put("BITRIX_WEBHOOK_URL", "http://portal.example.com/rest/1/topsecret/");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.read(SERVE, environment))
                .withMessageContaining("BITRIX_WEBHOOK_URL")
                .withMessageContaining("https")
                .withMessageNotContaining("topsecret");
    }

    @Test
    void namesAnUnknownBrandAndFieldSet() {
        Map<String, String> environment = whole();
        environment.put("COMAGIC_BRAND", "other");
        environment.put("LEAD_FIELDS", "mine");
        environment.put("BITRIX_TARIFF", "free");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.read(SERVE, environment))
                .withMessageContaining("COMAGIC_BRAND: must be comagic, uiscom, callgear or novofon")
                .withMessageContaining("LEAD_FIELDS: must be rest or article")
                .withMessageContaining("BITRIX_TARIFF: must be standard or enterprise");
    }

    @Test
    void refusesTwoKindsOfComagicCredentials() {
        Map<String, String> environment = whole();
        environment.put("COMAGIC_API_TOKEN", "token");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.read(SERVE, environment))
                .withMessageContaining("exclude each other");
    }

    @Test
    void saysWhichArgumentsThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.read(new String[] {"--serve"}, whole()))
                .withMessageContaining("--serve and a port number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.read(new String[] {"--serve", "70000"}, whole()))
                .withMessageContaining("--serve and a port number");
    }

    @Test
    void readsWholeSettings() {
        assertThat(Settings.read(SERVE, whole()).port()).isEqualTo(8080);
    }

    private static Map<String, String> whole() {
        return new HashMap<>(Map.of(
                "BITRIX_WEBHOOK_URL", "https://portal.example.com/rest/1/topsecret/",
                "COMAGIC_LOGIN", "user",
                "COMAGIC_PASSWORD", "password",
                "COMAGIC_WEBHOOK_SECRET", "secret"));
    }
}
