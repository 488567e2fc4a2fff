package io.svyaz.bitrix;

import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.ONCE;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.bitrix.telephony.CallEnd;
import io.svyaz.bitrix.telephony.CallRegistration;
import io.svyaz.bitrix.telephony.CallType;
import io.svyaz.bitrix.telephony.TranscriptLine;
import io.svyaz.core.error.AccessDeniedException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TelephonyTest {
    private static final String ID = "externalCall.0f1e2d3c4b5a.1760000000";

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    static Stream<MethodCase> cases() {
        return Stream.concat(calls(), linesAndStatistics());
    }

    private static Stream<MethodCase> calls() {
        return Stream.of(
                MethodCase.of(
                        "telephony.externalCall.register",
                        ONCE,
                        c -> c.externalCalls()
                                .register(CallRegistration.of("79260000000", CallType.INCOMING)
                                        .extension("101")
                                        .show(false)),
                        "{\"PHONE_NUMBER\":\"79260000000\",\"TYPE\":2,\"USER_PHONE_INNER\":\"101\",\"SHOW\":0}",
                        "{\"CALL_ID\":\"" + ID + "\",\"CRM_CREATED_LEAD\":null,\"CRM_CREATED_ENTITIES\":[],"
                                + "\"CRM_ENTITY_TYPE\":\"CONTACT\",\"CRM_ENTITY_ID\":797}",
                        call -> {
                            assertThat(call.callId()).isEqualTo(ID);
                            assertThat(call.createdLead()).isEmpty();
                            assertThat(call.createdEntities()).isEmpty();
                            assertThat(call.entityType()).contains("CONTACT");
                            assertThat(call.entityId()).contains(797L);
                        }),
                MethodCase.of(
                        "telephony.externalCall.register",
                        IDEMPOTENT,
                        c -> c.externalCalls()
                                .register(CallRegistration.of("79260000000", CallType.OUTGOING)
                                        .user(27)
                                        .startedAt(OffsetDateTime.parse("2026-03-02T12:00:00+03:00"))
                                        .createLead(true)
                                        .source("CALL")
                                        .entity("LEAD", 42)
                                        .addToChat(false)
                                        .callListId(3)
                                        .lineNumber("74950000001")
                                        .externalCallId("pbx-1")),
                        """
                        {"PHONE_NUMBER":"79260000000","TYPE":1,"USER_ID":27,"CALL_START_DATE":"2026-03-02T12:00:00+03:00",
                        "CRM_CREATE":1,"CRM_SOURCE":"CALL","CRM_ENTITY_TYPE":"LEAD","CRM_ENTITY_ID":42,"ADD_TO_CHAT":0,
                        "CALL_LIST_ID":3,"LINE_NUMBER":"74950000001","EXTERNAL_CALL_ID":"pbx-1"}""",
                        "{\"CALL_ID\":\"" + ID + "\",\"CRM_CREATED_LEAD\":42,"
                                + "\"CRM_CREATED_ENTITIES\":[{\"ENTITY_TYPE\":\"LEAD\",\"ENTITY_ID\":42}]}",
                        call -> {
                            assertThat(call.createdLead()).contains(42L);
                            assertThat(call.createdEntities().get(0).type()).contains("LEAD");
                            assertThat(call.createdEntities().get(0).id()).contains(42L);
                        }),
                MethodCase.of(
                        "telephony.externalCall.finish",
                        ONCE,
                        c -> c.externalCalls()
                                .finish(
                                        ID,
                                        CallEnd.create()
                                                .user(27)
                                                .duration(Duration.ofMillis(95_900))
                                                .statusCode("200")
                                                .failedReason("")
                                                .cost(new BigDecimal("1.50"), "RUB")
                                                .recordUrl("https://pbx.example.com/1.mp3")
                                                .vote(5)
                                                .addToChat(true)),
                        "{\"CALL_ID\":\"" + ID + "\",\"USER_ID\":27,\"DURATION\":95,\"STATUS_CODE\":\"200\","
                                + "\"FAILED_REASON\":\"\",\"COST\":1.50,\"COST_CURRENCY\":\"RUB\","
                                + "\"RECORD_URL\":\"https://pbx.example.com/1.mp3\",\"VOTE\":5,\"ADD_TO_CHAT\":1}",
                        "{\"CALL_ID\":\"" + ID + "\",\"EXTERNAL_CALL_ID\":null,\"PORTAL_USER_ID\":27,"
                                + "\"PHONE_NUMBER\":\"79260000000\",\"PORTAL_NUMBER\":\"3\",\"INCOMING\":\"2\","
                                + "\"CALL_DURATION\":95,\"CALL_START_DATE\":{},\"CALL_STATUS\":1,\"CALL_VOTE\":5,"
                                + "\"COST\":0,\"COST_CURRENCY\":\"\",\"CALL_FAILED_CODE\":\"200\","
                                + "\"CALL_FAILED_REASON\":\"\",\"CRM_ACTIVITY_ID\":7943}",
                        call -> {
                            assertThat(call.callId()).isEqualTo(ID);
                            assertThat(call.callDuration()).contains(Duration.ofSeconds(95));
                            assertThat(call.cost().orElseThrow()).isZero();
                            assertThat(call.crmActivityId()).contains(7943L);
                            assertThat(call.unknownFields()).containsKey("CALL_START_DATE");
                        }),
                MethodCase.of(
                        "telephony.externalCall.finish",
                        ONCE,
                        c -> c.externalCalls()
                                .finish(ID, CallEnd.create().extension("101").statusCode("304")),
                        "{\"CALL_ID\":\"" + ID + "\",\"USER_PHONE_INNER\":\"101\",\"STATUS_CODE\":\"304\"}",
                        "{\"CALL_ID\":\"" + ID + "\"}",
                        call -> assertThat(call.callDuration()).isEmpty()),
                MethodCase.of(
                        "telephony.externalCall.show",
                        IDEMPOTENT,
                        c -> c.externalCalls().show(ID, 27, 28),
                        "{\"CALL_ID\":\"" + ID + "\",\"USER_ID\":[27,28]}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "telephony.externalCall.show",
                        IDEMPOTENT,
                        c -> c.externalCalls().show(ID),
                        "{\"CALL_ID\":\"" + ID + "\"}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "telephony.externalCall.hide",
                        IDEMPOTENT,
                        c -> c.externalCalls().hide(ID, 27),
                        "{\"CALL_ID\":\"" + ID + "\",\"USER_ID\":27}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "telephony.externalCall.attachRecord",
                        IDEMPOTENT,
                        c -> c.externalCalls().attachRecord(ID, "1.mp3", "https://pbx.example.com/1.mp3"),
                        "{\"CALL_ID\":\"" + ID + "\",\"FILENAME\":\"1.mp3\","
                                + "\"RECORD_URL\":\"https://pbx.example.com/1.mp3\"}",
                        "{\"FILE_ID\":9079}",
                        record -> assertThat(record.fileId()).contains(9079L)),
                MethodCase.of(
                        "telephony.externalCall.attachRecord",
                        IDEMPOTENT,
                        c -> c.externalCalls().attachRecord(ID, "1.mp3", "ID3".getBytes(StandardCharsets.UTF_8)),
                        "{\"CALL_ID\":\"" + ID + "\",\"FILENAME\":\"1.mp3\",\"FILE_CONTENT\":\"SUQz\"}",
                        "{\"FILE_ID\":9079}",
                        record -> assertThat(record.uploadUrl()).isEmpty()),
                MethodCase.of(
                        "telephony.externalCall.attachRecord",
                        IDEMPOTENT,
                        c -> c.externalCalls().recordUpload(ID, "1.mp3"),
                        "{\"CALL_ID\":\"" + ID + "\",\"FILENAME\":\"1.mp3\"}",
                        "{\"uploadUrl\":\"https://portal.example.com/rest/upload.json?token=s3cr3t\","
                                + "\"fieldName\":\"file\"}",
                        record -> {
                            assertThat(record.fileId()).isEmpty();
                            assertThat(record.uploadUrl().orElseThrow()).endsWith("s3cr3t");
                            assertThat(record.fieldName()).contains("file");
                            assertThat(record.toString()).doesNotContain("s3cr3t");
                        }),
                MethodCase.of(
                        "telephony.externalCall.searchCrmEntities",
                        READ,
                        c -> c.externalCalls().searchCrmEntities("79260000000"),
                        "{\"PHONE_NUMBER\":\"79260000000\"}",
                        """
                        [{"CRM_ENTITY_TYPE":"CONTACT","CRM_ENTITY_ID":651,"ASSIGNED_BY_ID":99,"NAME":"A B","ASSIGNED_BY":
                        {"ID":"99","TIMEMAN_STATUS":"CLOSED","USER_PHONE_INNER":null,"PERSONAL_MOBILE":"79260000001"}},
                        {"CRM_ENTITY_TYPE":"LEAD","CRM_ENTITY_ID":"652","ASSIGNED_BY":[]}]""",
                        matches -> {
                            assertThat(matches).hasSize(2);
                            assertThat(matches.get(0).entityId()).isEqualTo(651);
                            assertThat(matches.get(0).assignedBy().orElseThrow().id())
                                    .isEqualTo(99);
                            assertThat(matches.get(0).assignedBy().orElseThrow().personalMobile())
                                    .contains("79260000001");
                            assertThat(matches.get(1).assignedBy()).isEmpty();
                        }),
                MethodCase.of(
                        "telephony.call.attachTranscription",
                        ONCE,
                        c -> c.externalCalls()
                                .attachTranscription(
                                        ID,
                                        List.of(
                                                TranscriptLine.user(
                                                        Duration.ZERO, Duration.ofSeconds(3), "Добрый день"),
                                                TranscriptLine.client(
                                                        Duration.ofSeconds(4), Duration.ofSeconds(7), "Здравствуйте"))),
                        "{\"CALL_ID\":\"" + ID + "\",\"MESSAGES\":[{\"SIDE\":\"User\",\"START_TIME\":0,\"STOP_TIME\":3,"
                                + "\"MESSAGE\":\"Добрый день\"},{\"SIDE\":\"Client\",\"START_TIME\":4,\"STOP_TIME\":7,"
                                + "\"MESSAGE\":\"Здравствуйте\"}]}",
                        "{\"TRANSCRIPT_ID\":1}",
                        id -> assertThat(id).isEqualTo(1)));
    }

    private static Stream<MethodCase> linesAndStatistics() {
        return Stream.of(
                MethodCase.of(
                        "telephony.externalLine.get",
                        READ,
                        c -> c.externalLines().list(),
                        "{}",
                        "[{\"NUMBER\":\"74950000001\",\"NAME\":\"Support\",\"CRM_AUTO_CREATE\":\"N\"}]",
                        lines -> {
                            assertThat(lines.get(0).number()).isEqualTo("74950000001");
                            assertThat(lines.get(0).crmAutoCreate()).contains(false);
                        }),
                MethodCase.of(
                        "telephony.externalLine.add",
                        ONCE,
                        c -> c.externalLines().add("74950000001", "Support", true),
                        "{\"NUMBER\":\"74950000001\",\"NAME\":\"Support\",\"CRM_AUTO_CREATE\":\"Y\"}",
                        "{\"ID\":7}",
                        id -> assertThat(id).isEqualTo(7)),
                MethodCase.of(
                        "telephony.externalLine.update",
                        IDEMPOTENT,
                        c -> c.externalLines().update("74950000001", "Sales", false),
                        "{\"NUMBER\":\"74950000001\",\"NAME\":\"Sales\",\"CRM_AUTO_CREATE\":\"N\"}",
                        "{\"ID\":\"7\"}",
                        id -> assertThat(id).isEqualTo(7)),
                MethodCase.of(
                        "telephony.externalLine.delete",
                        IDEMPOTENT,
                        c -> c.externalLines().delete("74950000001"),
                        "{\"NUMBER\":\"74950000001\"}",
                        "[]",
                        done -> assertThat(done).isTrue()),
                MethodCase.list(
                        "voximplant.statistic.get",
                        c -> c.callStatistics()
                                .list(q -> q.where(">=CALL_START_DATE", "2026-01-01T00:00:00+03:00")
                                        .ascending("ID")),
                        "{\"FILTER\":{\">=CALL_START_DATE\":\"2026-01-01T00:00:00+03:00\"},\"SORT\":\"ID\",\"ORDER\":\"ASC\"}",
                        """
                        [{"ID":"7","PORTAL_USER_ID":"27","PORTAL_NUMBER":"3","PHONE_NUMBER":"79260000000","CALL_ID":"x",
                        "EXTERNAL_CALL_ID":null,"CALL_CATEGORY":"external","CALL_LOG":null,"CALL_DURATION":"95",
                        "CALL_START_DATE":"2026-03-02T12:00:00+03:00","CALL_RECORD_URL":"","CALL_VOTE":null,
                        "COST":"0.0000","COST_CURRENCY":"","CALL_FAILED_CODE":"603-S","CRM_ENTITY_ID":"797",
                        "REST_APP_ID":"3","RECORD_FILE_ID":9079,"CALL_TYPE":"2"}]""",
                        call -> {
                            assertThat(call.id()).isEqualTo(7);
                            assertThat(call.callDuration()).contains(Duration.ofSeconds(95));
                            assertThat(call.callStartDate())
                                    .contains(OffsetDateTime.parse("2026-03-02T12:00:00+03:00"));
                            assertThat(call.callVote()).isEmpty();
                            assertThat(call.failedCode()).contains("603-S");
                            assertThat(call.recordFileId()).contains(9079L);
                            assertThat(call.callType()).contains(2);
                            assertThat(call.fields().text("REST_APP_ID")).contains("3");
                        }));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sendsTheDocumentedFormAndReadsTheAnswer(MethodCase method) {
        method.run(wire);
    }

    @Test
    void aWebhookIsToldThatItNeedsAnApplication() {
        wire.answers(
                403,
                "{\"error\":\"WRONG_AUTH_TYPE\",\"error_description\":\"Current authorization type is denied for this method\"}");

        assertThatThrownBy(() -> wire.client
                        .externalCalls()
                        .register(CallRegistration.of("1", CallType.INCOMING).user(1))
                        .execute())
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("application");
        assertThat(wire.client
                        .methodInfo("telephony.externalcall.register")
                        .orElseThrow()
                        .needsApplication())
                .isTrue();
    }

    @Test
    void aRegistrationWithoutAnExternalIdIsNotRepeated() {
        var calls = wire.client.externalCalls();

        assertThat(calls.register(CallRegistration.of("1", CallType.CALLBACK).externalCallId(" "))
                        .idempotency())
                .isEqualTo(ONCE);
        assertThat(calls.register(CallRegistration.of("1", CallType.CALLBACK).set("EXTERNAL_CALL_ID", null))
                        .idempotency())
                .isEqualTo(ONCE);
        assertThat(calls.register(CallRegistration.of("1", CallType.CALLBACK).set("EXTERNAL_CALL_ID", 5))
                        .idempotency())
                .isEqualTo(IDEMPOTENT);
    }

    @Test
    void whatWasSaidIsNotShown() {
        assertThat(TranscriptLine.user(Duration.ZERO, Duration.ofSeconds(1), "My card is 1234"))
                .hasToString("TranscriptLine[User PT0S to PT1S]");
    }
}
