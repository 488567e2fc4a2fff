package io.svyaz.bitrix;

import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.ONCE;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.im.MessageFields;
import io.svyaz.bitrix.im.Notification;
import io.svyaz.bitrix.im.NotificationFields;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessengerTest {
    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    static Stream<MethodCase> cases() {
        return Stream.of(
                MethodCase.of(
                        "im.notify.personal.add",
                        ONCE,
                        c -> c.notifications()
                                .addPersonal(
                                        5,
                                        NotificationFields.of("Перезвоните")
                                                .messageOut("Mail")
                                                .tag("T|42")
                                                .subTag("T")
                                                .attach(Map.of("ID", 1))),
                        """
{"USER_ID":5,"MESSAGE":"Перезвоните","MESSAGE_OUT":"Mail","TAG":"T|42","SUB_TAG":"T",
"ATTACH":{"ID":1}}""",
                        "12345",
                        id -> assertThat(id).isEqualTo(12345)),
                MethodCase.of(
                        "im.notify.system.add",
                        ONCE,
                        c -> c.notifications().addSystem(5, NotificationFields.of("Lost call")),
                        "{\"USER_ID\":5,\"MESSAGE\":\"Lost call\"}",
                        "\"12346\"",
                        id -> assertThat(id).isEqualTo(12346)),
                MethodCase.of("im.notify.get", READ, c -> c.notifications().get(20), "{\"LIMIT\":20}", """
{"total_count":120,"total_unread_count":5,"chat_id":77,"notifications":[{"id":1500,
"chat_id":77,"author_id":1,"date":"2026-03-03T09:00:00+00:00","notify_type":2,
"notify_module":"rest","notify_event":"rest_notify","notify_tag":"MP|1|TASK_42",
"notify_title":"","text":"Reminder","notify_read":"N","params":null}],"users":[{"id":1}]}""", page -> {
                    assertThat(page.totalCount()).contains(120L);
                    assertThat(page.totalUnreadCount()).contains(5L);
                    assertThat(page.notifications().get(0).id()).isEqualTo(1500);
                    assertThat(page.notifications().get(0).notifyType()).contains(2);
                    assertThat(page.notifications().get(0).read()).contains(false);
                    assertThat(page.notifications().get(0).unknownFields()).containsKey("params");
                    assertThat(page.unknownFields()).containsKey("users");
                }),
                MethodCase.of(
                        "im.notify.read.list",
                        IDEMPOTENT,
                        c -> c.notifications().read(List.of(1L, 2L)),
                        "{\"IDS\":[1,2],\"ACTION\":\"Y\"}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "im.notify.answer",
                        ONCE,
                        c -> c.notifications().answer(270, "Yes"),
                        "{\"NOTIFY_ID\":270,\"ANSWER_TEXT\":\"Yes\"}",
                        "{\"result_message\":[\"Sent.\"]}",
                        said -> assertThat(said).containsExactly("Sent.")),
                MethodCase.of(
                        "im.notify.confirm",
                        ONCE,
                        c -> c.notifications().confirm(270, "Y"),
                        "{\"NOTIFY_ID\":270,\"NOTIFY_VALUE\":\"Y\"}",
                        "{\"result_message\":[\"Done.\"]}",
                        said -> assertThat(said).containsExactly("Done.")),
                MethodCase.of(
                        "im.notify.delete",
                        IDEMPOTENT,
                        c -> c.notifications().delete(101),
                        "{\"ID\":101}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "im.notify.delete",
                        IDEMPOTENT,
                        c -> c.notifications().deleteByTag("T|42"),
                        "{\"TAG\":\"T|42\"}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "im.notify.delete",
                        IDEMPOTENT,
                        c -> c.notifications().deleteBySubTag("T"),
                        "{\"SUB_TAG\":\"T\"}",
                        "false",
                        done -> assertThat(done).isFalse()),
                MethodCase.of(
                        "im.message.add",
                        ONCE,
                        c -> c.messages()
                                .add(
                                        "chat42",
                                        MessageFields.of("[B]Hi[/B]")
                                                .attach(List.of())
                                                .keyboard(Map.of("BUTTONS", List.of()))
                                                .system(true)
                                                .urlPreview(false)
                                                .replyTo(7)),
                        """
{"DIALOG_ID":"chat42","MESSAGE":"[B]Hi[/B]","ATTACH":[],"KEYBOARD":{"BUTTONS":[]},
"SYSTEM":"Y","URL_PREVIEW":"N","REPLY_ID":7}""",
                        "34239",
                        id -> assertThat(id).isEqualTo(34239)),
                MethodCase.of(
                        "im.message.update",
                        IDEMPOTENT,
                        c -> c.messages().update(34239, MessageFields.of("New")),
                        "{\"MESSAGE_ID\":34239,\"MESSAGE\":\"New\"}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "im.message.delete",
                        IDEMPOTENT,
                        c -> c.messages().delete(34239),
                        "{\"MESSAGE_ID\":34239}",
                        "true",
                        done -> assertThat(done).isTrue()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sendsTheDocumentedFormAndReadsTheAnswer(MethodCase method) {
        method.run(wire);
    }

    /** Those that ask for a decision come first, and are counted on their own. */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 3", "3, 3"})
    void theNextPageBeginsAfterTheLastNotification(int type, int stage) {
        wire.answers(200, "{\"result\":{\"notifications\":[{\"id\":7,\"notify_type\":" + type + "}]}}");
        Notification last =
                wire.client.notifications().get(1).execute().notifications().get(0);

        wire.client.notifications().getAfter(last, 20).execute();

        assertThat(MethodCase.json(wire.requests().get(1).getBodyAsString()))
                .isEqualTo(MethodCase.json("{\"LAST_ID\":7,\"LAST_TYPE\":" + stage + ",\"LIMIT\":20}"));
    }
}
