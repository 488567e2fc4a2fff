package io.svyaz.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.testkit.FakeClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private final FakeClock clock = new FakeClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final Sessions sessions = new Sessions(clock);
    private final Users.User user =
            new Users.User("olga", Role.OPERATOR, PasswordHash.of("a password".toCharArray(), 10));

    @Test
    void a_session_ends_after_half_an_hour_without_a_request() {
        Session session = sessions.open(user);
        clock.advance(Duration.ofMinutes(29));
        assertThat(sessions.find(session.token())).contains(session);
        clock.advance(Duration.ofMinutes(29));
        assertThat(sessions.find(session.token())).contains(session);
        clock.advance(Duration.ofMinutes(31));
        assertThat(sessions.find(session.token())).isEmpty();
    }

    @Test
    void a_session_ends_after_half_a_day_in_any_case() {
        Session session = sessions.open(user);
        for (int i = 0; i < 24; i++) {
            clock.advance(Duration.ofMinutes(30));
            assertThat(sessions.find(session.token())).contains(session);
        }
        clock.advance(Duration.ofMinutes(1));
        assertThat(sessions.find(session.token())).isEmpty();
    }

    @Test
    void every_session_has_tokens_of_its_own() {
        assertThat(sessions.open(user).token())
                .isNotEqualTo(sessions.open(user).token())
                .isNotEqualTo(sessions.open(user).csrf());
        assertThat(sessions.find(null)).isEmpty();
        assertThat(sessions.find("guess")).isEmpty();
    }

    @Test
    void after_a_quarter_of_an_hour_one_may_try_again() {
        LoginThrottle throttle = new LoginThrottle(clock);
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.begin("10.0.0.1", "olga")).isTrue();
        }
        assertThat(throttle.begin("10.0.0.1", "olga")).isFalse();
        assertThat(throttle.begin("10.0.0.2", "olga")).isTrue();
        clock.advance(Duration.ofMinutes(16));
        assertThat(throttle.begin("10.0.0.1", "olga")).isTrue();
    }

    @Test
    void one_address_does_not_try_many_names() {
        LoginThrottle throttle = new LoginThrottle(clock);
        for (int i = 0; i < 20; i++) {
            assertThat(throttle.begin("10.0.0.1", "name" + i)).isTrue();
        }
        assertThat(throttle.begin("10.0.0.1", "another")).isFalse();
    }

    @Test
    void the_right_password_counts_for_nothing() {
        LoginThrottle throttle = new LoginThrottle(clock);
        for (int i = 0; i < 100; i++) {
            assertThat(throttle.begin("10.0.0.1", "olga")).isTrue();
            throttle.succeeded("10.0.0.1", "olga");
        }
    }
}
