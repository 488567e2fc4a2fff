package io.svyaz.bitrix;

import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.ONCE;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.bizproc.HandlerFields;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkflowsTest {
    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    static Stream<MethodCase> cases() {
        return Stream.of(
                MethodCase.of(
                        "bizproc.workflow.start",
                        ONCE,
                        c -> c.workflows().start(12, List.of("crm", "CCrmDocumentDeal", "DEAL_42"), Map.of("Sum", 5)),
                        """
{"TEMPLATE_ID":12,"DOCUMENT_ID":["crm","CCrmDocumentDeal","DEAL_42"],
"PARAMETERS":{"Sum":5}}""",
                        "\"65e5a449e8f135.21284909\"",
                        id -> assertThat(id).isEqualTo("65e5a449e8f135.21284909")),
                MethodCase.of(
                        "bizproc.workflow.start",
                        ONCE,
                        c -> c.workflows().start(12, List.of("crm", "CCrmDocumentDeal", "DEAL_42"), Map.of()),
                        "{\"TEMPLATE_ID\":12,\"DOCUMENT_ID\":[\"crm\",\"CCrmDocumentDeal\",\"DEAL_42\"]}",
                        "\"65e5a449e8f135.21284909\"",
                        id -> assertThat(id).isNotEmpty()),
                MethodCase.of(
                        "bizproc.workflow.terminate",
                        IDEMPOTENT,
                        c -> c.workflows().terminate("65e5a449e8f135.21284909", "Stopped"),
                        "{\"ID\":\"65e5a449e8f135.21284909\",\"STATUS\":\"Stopped\"}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "bizproc.workflow.kill",
                        IDEMPOTENT,
                        c -> c.workflows().kill("65e5a449e8f135.21284909"),
                        "{\"ID\":\"65e5a449e8f135.21284909\"}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.list(
                        "bizproc.workflow.instances",
                        c -> c.workflows()
                                .instances(q -> q.select("MODIFIED")
                                        .where(">STARTED_BY", 0)
                                        .descending("STARTED")),
                        """
{"SELECT":["MODIFIED","ID"],"FILTER":{">STARTED_BY":0},"ORDER":{"STARTED":"DESC"}}""",
                        """
[{"DOCUMENT_ID":"DEAL_42","ENTITY":"CCrmDocumentDeal","ID":"65e5a449e8f135.21284909",
"STARTED":"2026-02-01T10:00:00+03:00","MODULE_ID":"crm","OWNED_UNTIL":null,
"TEMPLATE_ID":"12","STARTED_BY":"1"}]""",
                        workflow -> {
                            assertThat(workflow.id()).isEqualTo("65e5a449e8f135.21284909");
                            assertThat(workflow.documentId()).contains("DEAL_42");
                            assertThat(workflow.started()).contains(OffsetDateTime.parse("2026-02-01T10:00:00+03:00"));
                            assertThat(workflow.ownedUntil()).isEmpty();
                            assertThat(workflow.templateId()).contains(12L);
                        }),
                MethodCase.list(
                        "bizproc.workflow.template.list",
                        c -> c.workflows()
                                .templates(q -> q.select("ID", "NAME")
                                        .where("MODULE_ID", "crm")
                                        .ascending("ID")),
                        """
{"SELECT":["ID","NAME"],"FILTER":{"MODULE_ID":"crm"},"ORDER":{"ID":"ASC"}}""",
                        "[{\"ID\":\"525\",\"NAME\":\"A\",\"USER_ID\":\"503\",\"SYSTEM_CODE\":\"rest_app_5\"}]",
                        template -> {
                            assertThat(template.id()).isEqualTo(525);
                            assertThat(template.name()).contains("A");
                            assertThat(template.userId()).contains(503L);
                        }),
                MethodCase.of(
                        "bizproc.event.send",
                        ONCE,
                        c -> c.workflows().sendEvent("token", Map.of("id", 5)),
                        "{\"EVENT_TOKEN\":\"token\",\"RETURN_VALUES\":{\"id\":5}}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "bizproc.activity.log",
                        ONCE,
                        c -> c.workflows().log("token", "Waits"),
                        "{\"EVENT_TOKEN\":\"token\",\"LOG_MESSAGE\":\"Waits\"}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "bizproc.robot.list",
                        READ,
                        c -> c.robots().list(),
                        "{}",
                        "[\"sms\"]",
                        codes -> assertThat(codes).containsExactly("sms")),
                MethodCase.of(
                        "bizproc.robot.add",
                        ONCE,
                        c -> c.robots()
                                .add(
                                        "sms",
                                        HandlerFields.create()
                                                .handler("https://app.example.com/h")
                                                .name("SMS")
                                                .description("Sends")
                                                .authUser(1)
                                                .useSubscription(true)
                                                .properties(Map.of("text", Map.of("Type", "string")))
                                                .returnProperties(Map.of("id", Map.of("Type", "int")))
                                                .documentType(List.of("crm", "CCrmDocumentDeal", "DEAL"))
                                                .filter(Map.of("INCLUDE", List.of(List.of("crm"))))),
                        """
{"CODE":"sms","HANDLER":"https://app.example.com/h","NAME":"SMS","DESCRIPTION":"Sends",
"AUTH_USER_ID":1,"USE_SUBSCRIPTION":"Y","PROPERTIES":{"text":{"Type":"string"}},
"RETURN_PROPERTIES":{"id":{"Type":"int"}},"DOCUMENT_TYPE":["crm","CCrmDocumentDeal",
"DEAL"],"FILTER":{"INCLUDE":[["crm"]]}}""",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "bizproc.robot.update",
                        IDEMPOTENT,
                        c -> c.robots().update("sms", HandlerFields.create().names(Map.of("en", "SMS"))),
                        "{\"CODE\":\"sms\",\"FIELDS\":{\"NAME\":{\"en\":\"SMS\"}}}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "bizproc.robot.delete",
                        IDEMPOTENT,
                        c -> c.robots().delete("sms"),
                        "{\"CODE\":\"sms\"}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "bizproc.activity.list",
                        READ,
                        c -> c.workflowActivities().list(),
                        "{}",
                        "[\"sms\"]",
                        codes -> assertThat(codes).containsExactly("sms")),
                MethodCase.of(
                        "bizproc.activity.add",
                        ONCE,
                        c -> c.workflowActivities()
                                .add(
                                        "sms",
                                        HandlerFields.create()
                                                .handler("https://app.example.com/h")
                                                .name("SMS")
                                                .description("Sends")
                                                .authUser(1)
                                                .useSubscription(true)
                                                .properties(Map.of("text", Map.of("Type", "string")))
                                                .returnProperties(Map.of("id", Map.of("Type", "int")))
                                                .documentType(List.of("crm", "CCrmDocumentDeal", "DEAL"))
                                                .filter(Map.of("INCLUDE", List.of(List.of("crm"))))),
                        """
{"CODE":"sms","HANDLER":"https://app.example.com/h","NAME":"SMS","DESCRIPTION":"Sends",
"AUTH_USER_ID":1,"USE_SUBSCRIPTION":"Y","PROPERTIES":{"text":{"Type":"string"}},
"RETURN_PROPERTIES":{"id":{"Type":"int"}},"DOCUMENT_TYPE":["crm","CCrmDocumentDeal",
"DEAL"],"FILTER":{"INCLUDE":[["crm"]]}}""",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "bizproc.activity.update",
                        IDEMPOTENT,
                        c -> c.workflowActivities()
                                .update("sms", HandlerFields.create().names(Map.of("en", "SMS"))),
                        "{\"CODE\":\"sms\",\"FIELDS\":{\"NAME\":{\"en\":\"SMS\"}}}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "bizproc.activity.delete",
                        IDEMPOTENT,
                        c -> c.workflowActivities().delete("sms"),
                        "{\"CODE\":\"sms\"}",
                        "true",
                        done -> assertThat(done).isTrue()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sendsTheDocumentedFormAndReadsTheAnswer(MethodCase method) {
        method.run(wire);
    }
}
