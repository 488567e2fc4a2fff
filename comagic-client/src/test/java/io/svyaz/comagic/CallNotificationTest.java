package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.comagic.notifications.CallNotification;
import io.svyaz.comagic.notifications.MalformedNotificationException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallNotificationTest {
    private static CallNotification parse(String json) {
        return CallNotification.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("S4-12: the older form, call_session_completed")
    void readsTheOlderForm() {
        CallNotification call = parse("""
                {"event_type":"call_session_completed","call_session":{"id":12345678901,"is_lost_call":false,
                "duration_total":152,"visitor_phone_number":"+7 (926) 000-00-00","utm_source":"yandex",
                "utm_medium":"cpc","utm_campaign":"brand","utm_content":"ad-1","utm_term":"купить 50%",
                "employee_full_name":"Иванов Иван","traffic_type":"paid","site_domain_url":"https://example.com/",
                "tags":["Целевой","Повторный"]}}
                """);

        assertThat(call.event()).contains("call_session_completed");
        assertThat(call.callSessionId()).contains("12345678901");
        assertThat(call.lost()).isFalse();
        assertThat(call.totalDuration()).contains(Duration.ofSeconds(152));
        assertThat(call.talkDuration()).isEmpty();
        assertThat(call.contactPhone()).contains("+7 (926) 000-00-00");
        assertThat(Stream.of("source", "medium", "campaign", "content", "term")
                        .map(name -> call.utm(name).orElse("")))
                .containsExactly("yandex", "cpc", "brand", "ad-1", "купить 50%");
        assertThat(call.employeeName()).contains("Иванов Иван");
        assertThat(call.trafficType()).contains("paid");
        assertThat(call.site()).contains("https://example.com/");
        assertThat(call.tags()).containsExactly("Целевой", "Повторный");
        assertThat(call.values()).containsOnlyKeys("event_type", "call_session");
        assertThat(call).hasToString("CallNotification(12345678901)");
    }

    @Test
    void readsAFlatTemplate() {
        CallNotification call = parse("""
                {"notification_mnemonic":"call_session_finished","notification_name":"Звонок окончен",
                "virtual_phone_number":"74990000000","notification_time":"2026-03-02 10:18:02.234",
                "external_id":null,"contact_phone_number":79260000000,"employee_full_name":"Иванов Иван",
                "direction":"in","call_session_id":237859081,"talk_time_duration":"138",
                "total_time_duration":"152.5","wait_time_duration":11,"tag_names":["Целевой"],
                "site_domain_name":"example.com","visitor_id":10640054782}
                """);

        assertThat(call.event()).contains("call_session_finished");
        assertThat(call.callSessionId()).contains("237859081");
        assertThat(call.lost()).isFalse();
        assertThat(call.talkDuration()).contains(Duration.ofSeconds(138));
        assertThat(call.totalDuration()).contains(Duration.ofMillis(152_500));
        assertThat(call.waitDuration()).contains(Duration.ofSeconds(11));
        assertThat(call.contactPhone()).contains("79260000000");
        assertThat(call.virtualNumber()).contains("74990000000");
        assertThat(call.tags()).containsExactly("Целевой");
        assertThat(call.site()).contains("example.com");
        assertThat(call.visitorId()).contains(10640054782L);
        assertThat(call.time()).contains("2026-03-02 10:18:02.234");
        assertThat(call.values().keySet()).startsWith("notification_mnemonic", "notification_name");
        assertThat(call.values()).containsEntry("external_id", null);
    }

    @Test
    void readsANestedTemplate() {
        CallNotification call = parse("""
                {"notification_name":"Завершение","call_session_id":"237859081","direction":"in","event":"CALL_END",
                "contact_info":{"contact_phone_number":"79260000000"},
                "employee_info":{"employee_full_name":"Иванов Иван"},
                "call_info":{"talk_time_duration":138,"total_time_duration":152,"tag_names":null,
                "call_status":"answered"},"visitor_info":{"visitor_id":"7"},
                "args":{"utm_source":"vk","virtual_phone_number":"74990000000"},
                "call_record_file_info":{"file_link":"https://example.com/1"}}
                """);

        assertThat(call.event()).contains("CALL_END");
        assertThat(call.callSessionId()).contains("237859081");
        assertThat(call.lost()).isFalse();
        assertThat(call.contactPhone()).contains("79260000000");
        assertThat(call.employeeName()).contains("Иванов Иван");
        assertThat(call.talkDuration()).contains(Duration.ofSeconds(138));
        assertThat(call.tags()).isEmpty();
        assertThat(call.visitorId()).contains(7L);
        assertThat(call.utm("source")).contains("vk");
        assertThat(call.virtualNumber()).contains("74990000000");
    }

    @Test
    void readsARowOfTheCallsReport() {
        CallNotification call = parse("""
                {"is_lost":true,"total_duration":30,"talk_duration":0,"wait_duration":30,"channel":"paid",
                "contact_phone_number":"79260000000","last_answered_employee_full_name":"Иванов Иван",
                "eq_utm_source":"yandex","start_time":"2026-03-02 10:18:02","tags":[{"tag_id":1,"tag_name":"Целевой"}]}
                """);

        assertThat(call.lost()).isTrue();
        assertThat(call.totalDuration()).contains(Duration.ofSeconds(30));
        assertThat(call.talkDuration()).contains(Duration.ZERO);
        assertThat(call.trafficType()).contains("paid");
        assertThat(call.employeeName()).contains("Иванов Иван");
        assertThat(call.utm("source")).contains("yandex");
        assertThat(call.time()).contains("2026-03-02 10:18:02");
        assertThat(call.tags()).containsExactly("Целевой");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"is_lost_call\":true}                                              | true",
                "{\"is_lost_call\":\"true\"}                                          | true",
                "{\"is_lost\":\"True\"}                                               | true",
                "{\"is_lost\":1}                                                      | true",
                "{\"is_lost\":\"1\"}                                                  | true",
                "{\"is_lost\":0,\"event\":\"LOST_CALL\"}                              | false",
                "{\"is_lost_call\":false,\"notification_name\":\"Потерянный звонок\"} | false",
                "{\"is_lost_call\":null,\"notification_mnemonic\":\"lost_call_session\"} | true",
                "{\"event\":\"LOST_CALL\"}                                            | true",
                "{\"event_type\":\"lost_call\"}                                       | true",
                "{\"call_info\":{\"call_status\":\"lost\"}}                           | true",
                "{\"notification_name\":\"Потерянный звонок\"}                        | true",
                "{\"notification_name\":\"ЗВОНОК ПОТЕРЯН\"}                           | true",
                "{\"notification_name\":\"Завершение звонка\"}                        | false",
                "{\"notification_mnemonic\":\"call_session_finished\"}                | false",
                "{}                                                                   | false"
            })
    @DisplayName("S4-16: a call is lost by its flag or by its event; without either it is not")
    void knowsALostCall(String json, boolean lost) {
        assertThat(parse(json).lost()).isEqualTo(lost);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"tags\":[\"a\",\"b\"]}                                        | a;b",
                "{\"tags\":[\"a\",null,\" \",7]}                                 | a;7",
                "{\"tags\":[{\"tag_id\":1,\"tag_name\":\"a\"},{\"tag_name\":null},{}]} | a",
                "{\"tag_names\":\"a, b ,,c\"}                                    | a;b;c",
                "{\"tag_names\":\"\"}                                            | ''",
                "{\"tags\":null,\"tag_names\":[\"a\"]}                           | a",
                "{\"tags\":null}                                                 | ''",
                "{\"tags\":[]}                                                   | ''",
                "{\"tags\":{}}                                                   | ''",
                "{}                                                              | ''"
            })
    void tagsComeInManyShapes(String json, String tags) {
        assertThat(String.join(";", parse(json).tags())).isEqualTo(tags);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"direction\":\"in\",\"calling_phone_number\":\"1\",\"called_phone_number\":\"2\"}  | 1",
                "{\"direction\":\"OUT\",\"calling_phone_number\":\"1\",\"called_phone_number\":\"2\"} | 2",
                "{\"calling_phone_number\":\"1\",\"called_phone_number\":\"2\"}                       | 1",
                "{\"direction\":\"out\",\"contact_phone_number\":\"3\",\"called_phone_number\":\"2\"} | 3",
                "{\"visitor_phone_number\":\" \",\"contact_phone_number\":\"3\"}                      | 3",
                "{\"contact_phone_number\":\"anonymous\"}                                             | anonymous"
            })
    void theCustomersNumberDependsOnTheDirection(String json, String phone) {
        assertThat(parse(json).contactPhone()).contains(phone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "null",
                "\"soon\"",
                "\"00:01:00\"",
                "[]",
                "{}",
                "true",
                "-5",
                "\"1e999999999\"",
                "1e999999999",
                "99999999999999999999"
            })
    void aDurationThatIsNoneIsEmpty(String value) {
        assertThat(parse("{\"duration_total\":" + value + "}").totalDuration()).isEmpty();
    }

    @Test
    void whatIsAbsentIsEmpty() {
        CallNotification call = parse("{\"visitor_id\":\"x\",\"call_session\":[],\"utm_source\":{}}");

        assertThat(List.of(
                        call.event(),
                        call.callSessionId(),
                        call.totalDuration(),
                        call.talkDuration(),
                        call.waitDuration(),
                        call.contactPhone(),
                        call.virtualNumber(),
                        call.employeeName(),
                        call.trafficType(),
                        call.site(),
                        call.utm("source"),
                        call.visitorId(),
                        call.time()))
                .allMatch(java.util.Optional::isEmpty);
        assertThat(call).hasToString("CallNotification(no call session id)");
    }

    static Stream<byte[]> broken() {
        return Stream.of(
                "",
                " ",
                "null",
                "[]",
                "[{\"event\":\"private\"}]",
                "\"private\"",
                "7",
                "{",
                "{\"visitor_phone_number\":\"\"private\"\"}",
                "{\"event\":private}",
                "event=private&direction=in",
                "<xml>private</xml>",
                "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}",
                "{\"a\":" + "9".repeat(5000) + "}",
                "{\"" + "n".repeat(60_000) + "\":1}",
                "{\"a\":\"\u0001\"}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsNoJsonObjectIsMalformedAndNotShown(byte[] body) {
        assertThatThrownBy(() -> CallNotification.parse(body))
                .isInstanceOf(MalformedNotificationException.class)
                .hasMessageContaining("Check the template in the cabinet")
                .hasMessageNotContaining("private")
                .hasNoCause();
    }

    @Test
    void bytesThatAreNoTextAreMalformed() {
        for (byte[] body : List.of(
                new byte[] {0, 0, (byte) 0xFF, (byte) 0xFE, 1, 2, 3, 4},
                new byte[] {0, 0, 0, '{', 0x7F, 0x7F, 0x7F, 0x7F},
                "{\"a\":\"Звонок\"}".getBytes(java.nio.charset.Charset.forName("windows-1251")))) {
            assertThatThrownBy(() -> CallNotification.parse(body)).isInstanceOf(MalformedNotificationException.class);
        }
    }

    @Test
    void doubledQuotesAreLocated() {
        assertThatThrownBy(() -> parse("{\n\"event\":\"\"Telegram\"\"}"))
                .isInstanceOf(MalformedNotificationException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("brings its own quotes");
    }
}
