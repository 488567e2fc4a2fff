package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.comagic.notifications.ComagicNotification;
import io.svyaz.comagic.notifications.MalformedNotificationException;
import io.svyaz.comagic.notifications.NotificationKind;
import io.svyaz.comagic.notifications.NotificationTemplates;
import io.svyaz.testkit.comagic.WebhookBodies;
import io.svyaz.webhook.WebhookRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComagicNotificationTest {
    private static final Pattern MARK = Pattern.compile("\\{\\{(\\w+)}}");

    private static ComagicNotification parse(String json) {
        return ComagicNotification.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static WebhookRequest form(String body) {
        return WebhookRequest.of(
                "POST",
                Map.of("content-type", List.of("application/x-www-form-urlencoded; charset=utf-8")),
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** What the vendor does with a template. */
    static String filled(String template) {
        return MARK.matcher(template).replaceAll(mark -> Matcher.quoteReplacement(value(mark.group(1))));
    }

    private static String value(String variable) {
        return switch (variable) {
            case "call_session_id" -> "237859081";
            case "tag_names", "messages", "leg_ids", "employee_ids", "tag_ids" -> "[]";
            case "visitor_info" -> "{\"visitor_name\":\"Пётр\",\"visitor_id\":10640054782}";
            case "external_id", "contact_id" -> "null";
            case "talk_time_duration" -> "138";
            default -> "\"текст \\\"" + variable + "\\\" <b>\"";
        };
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNKNOWN", "UPLOAD_PROCESSED"})
    @DisplayName("S4-12 every template comes back as its kind")
    void everyTemplateComesBackAsItsKind(NotificationKind kind) {
        ComagicNotification told = parse(filled(NotificationTemplates.json(kind)));

        assertThat(told.kind()).isEqualTo(kind);
        assertThat(told.details().lost()).isEqualTo(kind == NotificationKind.CALL_LOST);
        assertThat(told.details().values().keySet())
                .hasSameSizeAs(NotificationTemplates.json(kind)
                        .lines()
                        .filter(line -> line.contains(":"))
                        .toList());
        assertThat(told.toString()).doesNotContain("Пётр");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN", "UPLOAD_PROCESSED"})
    void whatTheCabinetDoesNotSendHasNoTemplate(NotificationKind kind) {
        assertThatThrownBy(() -> NotificationTemplates.json(kind)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_CALL_SESSION,INCOMING_CALL",
        "Входящий звонок,INCOMING_CALL",
        "Исходящий звонок,OUTGOING_CALL",
        "Ожидание ответа,ANSWER_WAITED",
        "CALL_CONNECTED,TALK_STARTED",
        "Начало разговора,TALK_STARTED",
        "Окончание разговора,TALK_FINISHED",
        "CALL_SESSION_FINISHED,CALL_FINISHED",
        "Завершение звонка,CALL_FINISHED",
        "Потерянный звонок,CALL_LOST",
        "Записанный разговор,CALL_RECORDED",
        "set_mark,TAG_SET",
        "Моё уведомление,UNKNOWN"
    })
    void theVendorsWordsAreKnownInAnyCase(String word, NotificationKind kind) {
        assertThat(parse("{\"notification_name\":\"" + word + "\",\"x\":1}").kind())
                .isEqualTo(kind);
        assertThat(parse("{\"notification_mnemonic\":\"" + word.toLowerCase(java.util.Locale.ROOT) + "\"}")
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void theArticlesFormIsAFinishedCallOrALostOne() {
        assertThat(parse(WebhookBodies.callSessionCompleted(Map.of())))
                .isInstanceOfSatisfying(
                        ComagicNotification.CallFinished.class,
                        call -> assertThat(call.details().totalDuration()).contains(Duration.ofSeconds(94)));
        assertThat(parse(WebhookBodies.callSessionCompleted(Map.of("is_lost_call", true))))
                .isInstanceOf(ComagicNotification.CallLost.class);
    }

    @Test
    @DisplayName("S4-12 an unknown event keeps everything")
    void anUnknownEventKeepsEverything() {
        ComagicNotification told = parse("{\"event\":\"moon_phase\",\"a\":{\"b\":[1,null]}}");

        assertThat(told).isInstanceOf(ComagicNotification.Unknown.class);
        assertThat(told.details().values()).containsKeys("event", "a");
        assertThat(told.details().values().get("a")).hasToString("{b=[1, null]}");
    }

    @Test
    void anUploadsCallbackIsKnownByItsMembers() {
        ComagicNotification told = parse(
                "{\"ext_id\":\"e-1\",\"status\":\"error\",\"timestamp\":\"1562156217\",\"error_message\":\"no file\"}");

        assertThat(told).isInstanceOfSatisfying(ComagicNotification.UploadProcessed.class, upload -> {
            assertThat(upload.externalId()).contains("e-1");
            assertThat(upload.status()).contains("error");
            assertThat(upload.errorMessage()).contains("no file");
        });
    }

    @Test
    void aFormIsReadLikeJson() {
        ComagicNotification told = ComagicNotification.parse(
                form("event=call_finished&call_session_id=237859081&contact_phone_number=%2B7+926+000-00-00"
                        + "&employee_full_name=%22%D0%98%D0%B2%D0%B0%D0%BD+%D0%9E%27%D0%9D%22&external_id=null"
                        + "&talk_time_duration=138&tag_names=%5B%22A%22%2C%22B%22%5D"));

        assertThat(told).isInstanceOfSatisfying(ComagicNotification.CallFinished.class, call -> {
            assertThat(call.details().callSessionId()).contains("237859081");
            assertThat(call.details().contactPhone()).contains("+7 926 000-00-00");
            assertThat(call.details().employeeName()).contains("Иван О'Н");
            assertThat(call.details().tags()).containsExactly("A", "B");
            assertThat(call.externalId()).isEmpty();
        });
    }

    @Test
    void theParametersOfAGetAreReadLikeJson() {
        WebhookRequest get = WebhookRequest.of("GET", Map.of(), new byte[0])
                .withPath(
                        "/comagic/s3cret?notification_mnemonic=lost_call_session&call_session_id=5&wait_time_duration=27");

        ComagicNotification told = ComagicNotification.parse(get);

        assertThat(told).isInstanceOf(ComagicNotification.CallLost.class);
        assertThat(told.details().waitDuration()).contains(Duration.ofSeconds(27));
    }

    @Test
    void aForgottenAmpersandIsFoundByTheNameBehindIt() {
        ComagicNotification told = ComagicNotification.parse(
                form("contact_phone_number=7926employee_full_name=Petrovdirection=in&call_session_id=7"));

        assertThat(told.details().contactPhone()).contains("7926");
        assertThat(told.details().employeeName()).contains("Petrov");
        assertThat(told.details().text("direction")).contains("in");
        assertThat(told.details().callSessionId()).contains("7");
    }

    @Test
    void doubledQuotesAreReadAsOne() {
        ComagicNotification told =
                parse("{\"event\":\"chat\",\"chat_channel_name\":\"\"Telegram\"\",\"visitor_info\":{\"visitor_name\": "
                        + "\"\"Пётр \\\"Пётр\\\"\"\",\"visitor_id\":5},\"x\":\"\",\"y\":[\"\"a\"\",\"\"b\"\"]}");

        assertThat(told).isInstanceOfSatisfying(ComagicNotification.ChatMessage.class, chat -> {
            assertThat(chat.channel()).contains("Telegram");
            assertThat(chat.visitorName()).contains("Пётр \"Пётр\"");
        });
        assertThat(told.details().values()).containsEntry("x", "").containsEntry("y", List.of("a", "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{\"a\":", "{\"a\":\"\"b}", "\"text\"", "null"})
    void whatIsNoObjectIsRefusedWithoutShowingIt(String body) {
        assertThatThrownBy(() -> parse(body))
                .isInstanceOf(MalformedNotificationException.class)
                .hasMessageNotContaining("no json")
                .hasNoCause();
        assertThatThrownBy(() -> ComagicNotification.parse(
                        WebhookRequest.of("POST", Map.of(), body.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(MalformedNotificationException.class);
    }

    @Test
    void aHostileBodyIsRefusedOrReadButBreaksNothing() {
        String escapes = "\\\\".repeat(200_000);
        assertThat(parse("{\"event\":\"chat\",\"a\":\"\"" + escapes + "\"\"}").kind())
                .isEqualTo(NotificationKind.CHAT_MESSAGE);
        assertThat(ComagicNotification.parse(form("a=1" + "direction=in".repeat(50_000)))
                        .details()
                        .values())
                .hasSize(2);
        assertThatThrownBy(() -> parse("{\"a\":".repeat(100_000))).isInstanceOf(MalformedNotificationException.class);
    }

    @Test
    void aTemplateCarriesASecretThatIsWrittenAsJson() {
        String template = NotificationTemplates.json(NotificationKind.CALL_FINISHED, "O'Neil \"X\" </script>\u2028");

        assertThat(parse(filled(template)).details().text("integration_key")).contains("O'Neil \"X\" </script>\u2028");
        assertThatThrownBy(() -> NotificationTemplates.json(NotificationKind.GOAL, "{{secret}}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NotificationTemplates.json(NotificationKind.GOAL, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
