package io.svyaz.bitrix;

import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.ONCE;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.tasks.ChecklistItem;
import io.svyaz.bitrix.tasks.ChecklistItemFields;
import io.svyaz.bitrix.tasks.Task;
import io.svyaz.bitrix.tasks.TaskComment;
import io.svyaz.bitrix.tasks.TaskFields;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TasksTest {
    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    static Stream<MethodCase> cases() {
        return Stream.of(
                MethodCase.of(
                        "tasks.task.get",
                        READ,
                        c -> c.tasks().get(8017),
                        "{\"taskId\":8017}",
                        """
{"task":{"id":"8017","title":"Call back","description":"[B]x[/B]","status":"2",
"subStatus":"-1","priority":"2","mark":"","createdBy":"503","responsibleId":"547",
"deadline":"2026-10-24T19:00:00+02:00","closedDate":null,"auditors":["13","103"],
"accomplices":[],"group":[],"timeEstimate":"3600","ufCrmTask":["L_1177","D_1723"],
"ufTaskWebdavFiles":false,"responsible":{"id":"547","name":"Maria"},"favorite":"N"}}""",
                        task -> isTheTask(task.orElseThrow())),
                MethodCase.of(
                        "tasks.task.get",
                        READ,
                        c -> c.tasks().get(8017, "TITLE", "UF_CRM_TASK"),
                        "{\"taskId\":8017,\"select\":[\"TITLE\",\"UF_CRM_TASK\",\"ID\"]}",
                        "[]",
                        task -> assertThat(task).isEmpty()),
                MethodCase.list(
                        "tasks.task.list",
                        c -> c.tasks()
                                .list(q -> q.select("ID", "TITLE")
                                        .where("!REAL_STATUS", 6)
                                        .where("RESPONSIBLE_ID", 547)
                                        .ascending("DEADLINE")
                                        .descending("PRIORITY")),
                        """
{"select":["ID","TITLE"],"filter":{"!REAL_STATUS":6,"RESPONSIBLE_ID":547},
"order":{"DEADLINE":"ASC","PRIORITY":"DESC"}}""",
                        """
{"tasks":[{"id":"8017","title":"Call back","description":"[B]x[/B]","status":"2",
"subStatus":"-1","priority":"2","mark":"","createdBy":"503","responsibleId":"547",
"deadline":"2026-10-24T19:00:00+02:00","closedDate":null,"auditors":["13","103"],
"accomplices":[],"group":[],"timeEstimate":"3600","ufCrmTask":["L_1177","D_1723"],
"ufTaskWebdavFiles":false,"responsible":{"id":"547","name":"Maria"},"favorite":"N"}]}""",
                        TasksTest::isTheTask),
                MethodCase.of(
                        "tasks.task.add",
                        ONCE,
                        c -> c.tasks()
                                .add(TaskFields.create()
                                        .title("Call back")
                                        .description("x")
                                        .responsible(547)
                                        .createdBy(503)
                                        .deadline(OffsetDateTime.parse("2026-10-24T19:00:00+02:00"))
                                        .priority(2)
                                        .accomplices(List.of(1L))
                                        .auditors(List.of(13L))
                                        .group(5)
                                        .parent(6)
                                        .crmBindings(List.of("L_1177"))),
                        """
{"fields":{"TITLE":"Call back","DESCRIPTION":"x","RESPONSIBLE_ID":547,"CREATED_BY":503,
"DEADLINE":"2026-10-24T19:00:00+02:00","PRIORITY":2,"ACCOMPLICES":[1],"AUDITORS":[13],
"GROUP_ID":5,"PARENT_ID":6,"UF_CRM_TASK":["L_1177"]}}""",
                        """
{"task":{"id":"8017","title":"Call back","description":"[B]x[/B]","status":"2",
"subStatus":"-1","priority":"2","mark":"","createdBy":"503","responsibleId":"547",
"deadline":"2026-10-24T19:00:00+02:00","closedDate":null,"auditors":["13","103"],
"accomplices":[],"group":[],"timeEstimate":"3600","ufCrmTask":["L_1177","D_1723"],
"ufTaskWebdavFiles":false,"responsible":{"id":"547","name":"Maria"},"favorite":"N"}}""",
                        TasksTest::isTheTask),
                MethodCase.of(
                        "tasks.task.update",
                        IDEMPOTENT,
                        c -> c.tasks().update(8017, TaskFields.create().title("B")),
                        "{\"taskId\":8017,\"fields\":{\"TITLE\":\"B\"}}",
                        """
{"task":{"id":"8017","title":"Call back","description":"[B]x[/B]","status":"2",
"subStatus":"-1","priority":"2","mark":"","createdBy":"503","responsibleId":"547",
"deadline":"2026-10-24T19:00:00+02:00","closedDate":null,"auditors":["13","103"],
"accomplices":[],"group":[],"timeEstimate":"3600","ufCrmTask":["L_1177","D_1723"],
"ufTaskWebdavFiles":false,"responsible":{"id":"547","name":"Maria"},"favorite":"N"}}""",
                        TasksTest::isTheTask),
                MethodCase.of(
                        "tasks.task.delete",
                        IDEMPOTENT,
                        c -> c.tasks().delete(8017),
                        "{\"taskId\":8017}",
                        "{\"task\":true}",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "tasks.task.delegate",
                        ONCE,
                        c -> c.tasks().delegate(8017, 13),
                        "{\"taskId\":8017,\"userId\":13}",
                        """
{"task":{"id":"8017","title":"Call back","description":"[B]x[/B]","status":"2",
"subStatus":"-1","priority":"2","mark":"","createdBy":"503","responsibleId":"547",
"deadline":"2026-10-24T19:00:00+02:00","closedDate":null,"auditors":["13","103"],
"accomplices":[],"group":[],"timeEstimate":"3600","ufCrmTask":["L_1177","D_1723"],
"ufTaskWebdavFiles":false,"responsible":{"id":"547","name":"Maria"},"favorite":"N"}}""",
                        TasksTest::isTheTask),
                MethodCase.of(
                        "tasks.task.start",
                        ONCE,
                        c -> c.tasks().start(8017),
                        "{\"taskId\":8017}",
                        """
{"task":{"id":"8017","title":"Call back","description":"[B]x[/B]","status":"2",
"subStatus":"-1","priority":"2","mark":"","createdBy":"503","responsibleId":"547",
"deadline":"2026-10-24T19:00:00+02:00","closedDate":null,"auditors":["13","103"],
"accomplices":[],"group":[],"timeEstimate":"3600","ufCrmTask":["L_1177","D_1723"],
"ufTaskWebdavFiles":false,"responsible":{"id":"547","name":"Maria"},"favorite":"N"}}""",
                        TasksTest::isTheTask),
                MethodCase.of(
                        "tasks.task.pause",
                        ONCE,
                        c -> c.tasks().pause(8017),
                        "{\"taskId\":8017}",
                        """
{"task":{"id":"8017","title":"Call back","description":"[B]x[/B]","status":"2",
"subStatus":"-1","priority":"2","mark":"","createdBy":"503","responsibleId":"547",
"deadline":"2026-10-24T19:00:00+02:00","closedDate":null,"auditors":["13","103"],
"accomplices":[],"group":[],"timeEstimate":"3600","ufCrmTask":["L_1177","D_1723"],
"ufTaskWebdavFiles":false,"responsible":{"id":"547","name":"Maria"},"favorite":"N"}}""",
                        TasksTest::isTheTask),
                MethodCase.of(
                        "tasks.task.defer",
                        ONCE,
                        c -> c.tasks().defer(8017),
                        "{\"taskId\":8017}",
                        """
{"task":{"id":"8017","title":"Call back","description":"[B]x[/B]","status":"2",
"subStatus":"-1","priority":"2","mark":"","createdBy":"503","responsibleId":"547",
"deadline":"2026-10-24T19:00:00+02:00","closedDate":null,"auditors":["13","103"],
"accomplices":[],"group":[],"timeEstimate":"3600","ufCrmTask":["L_1177","D_1723"],
"ufTaskWebdavFiles":false,"responsible":{"id":"547","name":"Maria"},"favorite":"N"}}""",
                        TasksTest::isTheTask),
                MethodCase.of(
                        "tasks.task.complete",
                        ONCE,
                        c -> c.tasks().complete(8017),
                        "{\"taskId\":8017}",
                        """
{"task":{"id":"8017","title":"Call back","description":"[B]x[/B]","status":"2",
"subStatus":"-1","priority":"2","mark":"","createdBy":"503","responsibleId":"547",
"deadline":"2026-10-24T19:00:00+02:00","closedDate":null,"auditors":["13","103"],
"accomplices":[],"group":[],"timeEstimate":"3600","ufCrmTask":["L_1177","D_1723"],
"ufTaskWebdavFiles":false,"responsible":{"id":"547","name":"Maria"},"favorite":"N"}}""",
                        TasksTest::isTheTask),
                MethodCase.of(
                        "tasks.task.renew",
                        ONCE,
                        c -> c.tasks().renew(8017),
                        "{\"taskId\":8017}",
                        """
{"task":{"id":"8017","title":"Call back","description":"[B]x[/B]","status":"2",
"subStatus":"-1","priority":"2","mark":"","createdBy":"503","responsibleId":"547",
"deadline":"2026-10-24T19:00:00+02:00","closedDate":null,"auditors":["13","103"],
"accomplices":[],"group":[],"timeEstimate":"3600","ufCrmTask":["L_1177","D_1723"],
"ufTaskWebdavFiles":false,"responsible":{"id":"547","name":"Maria"},"favorite":"N"}}""",
                        TasksTest::isTheTask),
                MethodCase.of(
                        "tasks.task.approve",
                        ONCE,
                        c -> c.tasks().approve(8017),
                        "{\"taskId\":8017}",
                        """
{"task":{"id":"8017","title":"Call back","description":"[B]x[/B]","status":"2",
"subStatus":"-1","priority":"2","mark":"","createdBy":"503","responsibleId":"547",
"deadline":"2026-10-24T19:00:00+02:00","closedDate":null,"auditors":["13","103"],
"accomplices":[],"group":[],"timeEstimate":"3600","ufCrmTask":["L_1177","D_1723"],
"ufTaskWebdavFiles":false,"responsible":{"id":"547","name":"Maria"},"favorite":"N"}}""",
                        TasksTest::isTheTask),
                MethodCase.of(
                        "tasks.task.disapprove",
                        ONCE,
                        c -> c.tasks().disapprove(8017),
                        "{\"taskId\":8017}",
                        """
{"task":{"id":"8017","title":"Call back","description":"[B]x[/B]","status":"2",
"subStatus":"-1","priority":"2","mark":"","createdBy":"503","responsibleId":"547",
"deadline":"2026-10-24T19:00:00+02:00","closedDate":null,"auditors":["13","103"],
"accomplices":[],"group":[],"timeEstimate":"3600","ufCrmTask":["L_1177","D_1723"],
"ufTaskWebdavFiles":false,"responsible":{"id":"547","name":"Maria"},"favorite":"N"}}""",
                        TasksTest::isTheTask),
                MethodCase.of(
                        "task.commentitem.getlist",
                        READ,
                        c -> c.taskComments()
                                .list(8017, q -> q.where("AUTHOR_ID", 503).ascending("POST_DATE")),
                        """
{"TASKID":8017,"ORDER":{"POST_DATE":"ASC"},"FILTER":{"AUTHOR_ID":503}}""",
                        """
[{"POST_MESSAGE_HTML":null,"ID":"3157","AUTHOR_ID":"503","AUTHOR_NAME":"John Smith",
"AUTHOR_EMAIL":"","POST_DATE":"2026-07-15T14:31:00+02:00","POST_MESSAGE":"Photos",
"ATTACHED_OBJECTS":{"973":{"ATTACHMENT_ID":"973","NAME":"p.png","SIZE":"1495700",
"FILE_ID":"4755","DOWNLOAD_URL":"/d?auth=s3cr3t","VIEW_URL":"/v?auth=s3cr3t"}}}]""",
                        comments -> isTheComment(comments.get(0))),
                MethodCase.of(
                        "task.commentitem.get",
                        READ,
                        c -> c.taskComments().get(8017, 3157),
                        "{\"TASKID\":8017,\"ITEMID\":3157}",
                        """
{"POST_MESSAGE_HTML":null,"ID":"3157","AUTHOR_ID":"503","AUTHOR_NAME":"John Smith",
"AUTHOR_EMAIL":"","POST_DATE":"2026-07-15T14:31:00+02:00","POST_MESSAGE":"Photos",
"ATTACHED_OBJECTS":{"973":{"ATTACHMENT_ID":"973","NAME":"p.png","SIZE":"1495700",
"FILE_ID":"4755","DOWNLOAD_URL":"/d?auth=s3cr3t","VIEW_URL":"/v?auth=s3cr3t"}}}""",
                        TasksTest::isTheComment),
                MethodCase.of(
                        "task.commentitem.add",
                        ONCE,
                        c -> c.taskComments().add(8017, "Hi"),
                        "{\"TASKID\":8017,\"FIELDS\":{\"POST_MESSAGE\":\"Hi\"}}",
                        "3158",
                        id -> assertThat(id).isEqualTo(3158)),
                MethodCase.of(
                        "task.commentitem.add",
                        ONCE,
                        c -> c.taskComments().add(8017, "Hi", List.of(4755L)),
                        """
{"TASKID":8017,"FIELDS":{"POST_MESSAGE":"Hi","UF_FORUM_MESSAGE_DOC":["n4755"]}}""",
                        "3158",
                        id -> assertThat(id).isEqualTo(3158)),
                MethodCase.of(
                        "task.commentitem.update",
                        IDEMPOTENT,
                        c -> c.taskComments().update(8017, 3157, "Ho"),
                        "{\"TASKID\":8017,\"ITEMID\":3157,\"FIELDS\":{\"POST_MESSAGE\":\"Ho\"}}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "task.commentitem.delete",
                        IDEMPOTENT,
                        c -> c.taskComments().delete(8017, 3157),
                        "{\"TASKID\":8017,\"ITEMID\":3157}",
                        "null",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "task.checklistitem.getlist",
                        READ,
                        c -> c.taskChecklists().list(8017),
                        "{\"TASKID\":8017}",
                        """
[{"ID":"477","TASK_ID":"8017","PARENT_ID":0,"CREATED_BY":"503","TITLE":"Contract",
"SORT_INDEX":"2","IS_COMPLETE":"Y","IS_IMPORTANT":"N","TOGGLED_BY":null,"TOGGLED_DATE":"",
"MEMBERS":[],"ATTACHMENTS":[]}]""",
                        items -> isTheItem(items.get(0))),
                MethodCase.of(
                        "task.checklistitem.get",
                        READ,
                        c -> c.taskChecklists().get(8017, 477),
                        "{\"TASKID\":8017,\"ITEMID\":477}",
                        """
{"ID":"477","TASK_ID":"8017","PARENT_ID":0,"CREATED_BY":"503","TITLE":"Contract",
"SORT_INDEX":"2","IS_COMPLETE":"Y","IS_IMPORTANT":"N","TOGGLED_BY":null,"TOGGLED_DATE":"",
"MEMBERS":[],"ATTACHMENTS":[]}""",
                        TasksTest::isTheItem),
                MethodCase.of(
                        "task.checklistitem.add",
                        ONCE,
                        c -> c.taskChecklists()
                                .add(
                                        8017,
                                        ChecklistItemFields.create()
                                                .title("Contract")
                                                .sortIndex(2)
                                                .complete(true)
                                                .important(false)
                                                .parent(431)),
                        """
{"TASKID":8017,"FIELDS":{"TITLE":"Contract","SORT_INDEX":2,"IS_COMPLETE":"Y",
"IS_IMPORTANT":"N","PARENT_ID":431}}""",
                        "477",
                        id -> assertThat(id).isEqualTo(477)),
                MethodCase.of(
                        "task.checklistitem.update",
                        IDEMPOTENT,
                        c -> c.taskChecklists()
                                .update(8017, 477, ChecklistItemFields.create().title("B")),
                        "{\"TASKID\":8017,\"ITEMID\":477,\"FIELDS\":{\"TITLE\":\"B\"}}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "task.checklistitem.delete",
                        IDEMPOTENT,
                        c -> c.taskChecklists().delete(8017, 477),
                        "{\"TASKID\":8017,\"ITEMID\":477}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "task.checklistitem.complete",
                        IDEMPOTENT,
                        c -> c.taskChecklists().complete(8017, 477),
                        "{\"TASKID\":8017,\"ITEMID\":477}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "task.checklistitem.renew",
                        IDEMPOTENT,
                        c -> c.taskChecklists().renew(8017, 477),
                        "{\"TASKID\":8017,\"ITEMID\":477}",
                        "true",
                        done -> assertThat(done).isTrue()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sendsTheDocumentedFormAndReadsTheAnswer(MethodCase method) {
        method.run(wire);
    }

    private static void isTheTask(Task task) {
        assertThat(task.id()).isEqualTo(8017);
        assertThat(task.status()).contains(2);
        assertThat(task.subStatus()).contains(-1);
        assertThat(task.responsibleId()).contains(547L);
        assertThat(task.deadline()).contains(OffsetDateTime.parse("2026-10-24T19:00:00+02:00"));
        assertThat(task.closedDate()).isEmpty();
        assertThat(task.auditors()).containsExactly(13L, 103L);
        assertThat(task.timeEstimate()).contains(Duration.ofHours(1));
        assertThat(task.crmBindings()).containsExactly("L_1177", "D_1723");
        assertThat(task.files()).isEmpty();
        assertThat(task.fields().flag("favorite")).contains(false);
        assertThat(task.unknownFields()).containsKeys("group", "responsible");
    }

    private static void isTheComment(TaskComment comment) {
        assertThat(comment.id()).isEqualTo(3157);
        assertThat(comment.authorId()).contains(503L);
        assertThat(comment.postMessage()).contains("Photos");
        assertThat(comment.postMessageHtml()).isEmpty();
        assertThat(comment.attachments()).hasSize(1);
        assertThat(comment.attachments().get(0).size()).contains(1495700L);
        assertThat(comment.attachments().get(0).downloadUrl()).contains("/d?auth=s3cr3t");
        assertThat(comment.toString()).doesNotContain("s3cr3t");
    }

    private static void isTheItem(ChecklistItem item) {
        assertThat(item.id()).isEqualTo(477);
        assertThat(item.parentId()).contains(0L);
        assertThat(item.complete()).contains(true);
        assertThat(item.toggledDate()).isEmpty();
        assertThat(item.attachments()).isEmpty();
    }

    /** The portal reads them by position, so a list without conditions still has to send both. */
    @Test
    void parametersOfItemsKeepTheirOrder() {
        wire.answers(200, "{\"result\":[]}");

        wire.client.taskComments().list(8017, q -> q).execute();
        wire.client.taskComments().update(8017, 1, "A").execute();

        assertThat(wire.requests().get(0).getBodyAsString()).isEqualTo("{\"TASKID\":8017,\"ORDER\":{},\"FILTER\":{}}");
        assertThat(wire.requests().get(1).getBodyAsString())
                .isEqualTo("{\"TASKID\":8017,\"ITEMID\":1,\"FIELDS\":{\"POST_MESSAGE\":\"A\"}}");
    }
}
