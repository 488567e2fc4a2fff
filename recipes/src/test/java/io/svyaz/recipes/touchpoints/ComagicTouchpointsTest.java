package io.svyaz.recipes.touchpoints;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.comagic.ComagicClient;
import io.svyaz.core.Secret;
import io.svyaz.testkit.comagic.FakeComagic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComagicTouchpointsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final long VISITOR = 10_640_054_782L;

    private final FakeComagic account =
            FakeComagic.builder().credentials("user", "password-1").start();
    private final ComagicTouchpoints touchpoints = new ComagicTouchpoints(
            ComagicClient.builder()
                    .dataApiUrl(account.dataApiUrl().toString())
                    .login("user", Secret.of("password-1"))
                    .build(),
            ZoneId.of("Europe/Moscow"));

    @AfterEach
    void stop() {
        account.close();
    }

    @Test
    @DisplayName("S4-01 the whole chain of visits is read, in time order and in account time")
    void the_whole_chain_is_read() {
        account.addSession(VISITOR, TODAY.atTime(9, 0), Map.of("utm_source", "yandex", "channel", "paid"));
        account.addSession(
                VISITOR, TODAY.minusDays(40).atTime(23, 30), Map.of("utm_source", "google", "utm_campaign", "spring"));
        account.addSession(77, TODAY.atTime(8, 0), Map.of("utm_source", "other"));

        TouchpointHistory history = touchpoints.of(VISITOR, TODAY.minusDays(60), TODAY);

        assertThat(history.path()).isEqualTo("google > yandex");
        assertThat(history.first().orElseThrow().at()).isEqualTo(Instant.parse("2026-01-21T20:30:00Z"));
        assertThat(history.first().orElseThrow().campaign()).contains("spring");
        assertThat(history.last().orElseThrow().channel()).contains("paid");
    }

    @Test
    @DisplayName("S4-32 200 visits of the report are 200 touchpoints")
    void two_hundred_visits_are_read() {
        for (int i = 0; i < 200; i++) {
            account.addSession(VISITOR, TODAY.atStartOfDay().plusMinutes(i), Map.of("utm_source", "s" + i));
        }

        assertThat(touchpoints.of(VISITOR, TODAY, TODAY).chain()).hasSize(200);
    }

    @Test
    void a_visitor_without_visits_has_an_empty_history() {
        assertThat(touchpoints.of(VISITOR, TODAY, TODAY).chain()).isEmpty();
    }
}
