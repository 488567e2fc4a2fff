package io.svyaz.recipes.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.comagic.notifications.CallNotification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CallNotificationsTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @Test
    void readsTheOlderForm() {
        assertThat(CallNotifications.facts(parse("""
                        {"event_type":"call_session_completed","call_session":{"id":501,"is_lost_call":true,
                         "duration_total":12,"visitor_phone_number":"+7 (926) 111-22-33","utm_source":"yandex",
                         "tags":["Target"],"visitor_id":10640054782}}"""), MOSCOW)).hasValueSatisfying(call -> {
            assertThat(call.callSessionId()).isEqualTo("501");
            assertThat(call.lost()).isTrue();
            assertThat(call.totalDuration()).isEqualTo(Duration.ofSeconds(12));
            assertThat(call.utm().source()).contains("yandex");
            assertThat(call.tags()).containsExactly("Target");
            assertThat(call.visitorId()).contains("10640054782");
        });
    }

    @Test
    void readsALostCallOfTheVendorsOwnForm() {
        assertThat(CallNotifications.facts(parse("""
                        {"notification_mnemonic":"lost_call_session","call_session_id":502,"wait_time_duration":27,
                         "contact_phone_number":"79261112233","notification_time":"2026-03-02 00:10:02.234"}"""), MOSCOW)).hasValueSatisfying(call -> {
            assertThat(call.lost()).isTrue();
            assertThat(call.totalDuration()).isEqualTo(Duration.ofSeconds(27));
            assertThat(call.contactPhone()).contains("79261112233");
            assertThat(call.startedAt()).contains(Instant.parse("2026-03-01T21:10:02.234Z"));
        });
    }

    @Test
    void otherEventsAndEventsWithoutACallAreNone() {
        assertThat(CallNotifications.facts(parse("{\"event_type\":\"chat_closed\",\"call_session_id\":1}"), MOSCOW))
                .isEmpty();
        assertThat(CallNotifications.facts(parse("{\"notification_name\":\"test\"}"), MOSCOW))
                .isEmpty();
    }

    private static CallNotification parse(String json) {
        return CallNotification.parse(json.getBytes(StandardCharsets.UTF_8));
    }
}
