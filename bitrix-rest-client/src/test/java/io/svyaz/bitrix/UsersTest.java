package io.svyaz.bitrix;

import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.ONCE;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.bitrix.user.DepartmentFields;
import io.svyaz.bitrix.user.User;
import io.svyaz.bitrix.user.UserFields;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UsersTest {
    private static final String USER = """
            {"ID":"27","ACTIVE":true,"NAME":"Анна","LAST_NAME":"Петрова","SECOND_NAME":"","EMAIL":"anna@example.com",
            "LAST_LOGIN":"2026-02-01T10:00:00+03:00","DATE_REGISTER":"2024-05-01T00:00:00+03:00","TIME_ZONE":"",
            "IS_ONLINE":"Y","TIMESTAMP_X":{},"LAST_ACTIVITY_DATE":"2026-02-01 10:05:00","PERSONAL_MOBILE":"+79260000000",
            "PERSONAL_BIRTHDAY":"","WORK_POSITION":"Оператор","UF_DEPARTMENT":[1,7],"UF_PHONE_INNER":"101",
            "USER_TYPE":"employee","UF_TIMEMAN":null}""";

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    static Stream<MethodCase> cases() {
        return Stream.of(
                MethodCase.of("user.current", READ, c -> c.users().current(), "{}", USER, UsersTest::isAnna),
                MethodCase.of(
                        "user.get",
                        READ,
                        c -> c.users().get(27),
                        "{\"FILTER\":{\"ID\":27}}",
                        "[" + USER + "]",
                        user -> isAnna(user.orElseThrow())),
                MethodCase.of(
                        "user.get",
                        READ,
                        c -> c.users().get(28),
                        "{\"FILTER\":{\"ID\":28}}",
                        "[]",
                        user -> assertThat(user).isEmpty()),
                MethodCase.list(
                        "user.get",
                        c -> c.users()
                                .list(q -> q.select("NAME")
                                        .where("ACTIVE", true)
                                        .where("UF_DEPARTMENT", List.of(1, 7))
                                        .ascending("ID")),
                        """
                        {"FILTER":{"ACTIVE":true,"UF_DEPARTMENT":[1,7]},"select":["NAME","ID"],"SORT":"ID","ORDER":"ASC"}""",
                        "[" + USER + "]",
                        UsersTest::isAnna),
                MethodCase.list(
                        "user.search",
                        c -> c.users().search(q -> q.where("FIND", "Анна").descending("NAME")),
                        "{\"FILTER\":{\"FIND\":\"Анна\"},\"SORT\":\"NAME\",\"ORDER\":\"DESC\"}",
                        "[" + USER + "]",
                        UsersTest::isAnna),
                MethodCase.of(
                        "user.fields",
                        READ,
                        c -> c.users().fields(),
                        "{}",
                        "{\"ID\":\"ID\",\"NAME\":\"Имя\"}",
                        fields -> assertThat(fields).containsExactly(Map.entry("ID", "ID"), Map.entry("NAME", "Имя"))),
                MethodCase.of(
                        "user.add",
                        ONCE,
                        c -> c.users()
                                .add(UserFields.create()
                                        .email("anna@example.com")
                                        .name("Анна")
                                        .departments(List.of(1L))),
                        "{\"EMAIL\":\"anna@example.com\",\"NAME\":\"Анна\",\"UF_DEPARTMENT\":[1]}",
                        "12",
                        id -> assertThat(id).isEqualTo(12)),
                MethodCase.of(
                        "user.update",
                        IDEMPOTENT,
                        c -> c.users()
                                .update(
                                        27,
                                        UserFields.create()
                                                .lastName("Петрова")
                                                .secondName("Ивановна")
                                                .workPosition("Оператор")
                                                .workPhone("+74950000001")
                                                .personalMobile("+79260000000")
                                                .phoneInner("101")
                                                .active(false)),
                        """
                        {"ID":27,"LAST_NAME":"Петрова","SECOND_NAME":"Ивановна","WORK_POSITION":"Оператор",
                        "WORK_PHONE":"+74950000001","PERSONAL_MOBILE":"+79260000000","UF_PHONE_INNER":"101","ACTIVE":false}""",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.list(
                        "department.get",
                        c -> c.departments().list(q -> q.where("PARENT", 1).descending("NAME")),
                        "{\"sort\":\"NAME\",\"order\":\"DESC\",\"PARENT\":1}",
                        "[{\"ID\":\"15\",\"NAME\":\"R&D\",\"SORT\":500,\"PARENT\":\"1\",\"UF_HEAD\":\"27\"}]",
                        department -> {
                            assertThat(department.id()).isEqualTo(15);
                            assertThat(department.name()).contains("R&D");
                            assertThat(department.sort()).contains(500L);
                            assertThat(department.parent()).contains(1L);
                            assertThat(department.head()).contains(27L);
                        }),
                MethodCase.of(
                        "department.fields",
                        READ,
                        c -> c.departments().fields(),
                        "{}",
                        "{\"ID\":\"ID\"}",
                        fields -> assertThat(fields).containsEntry("ID", "ID")),
                MethodCase.of(
                        "department.add",
                        ONCE,
                        c -> c.departments()
                                .add(DepartmentFields.create()
                                        .name("Sales")
                                        .sort(10)
                                        .parent(1)
                                        .head(27)),
                        "{\"NAME\":\"Sales\",\"SORT\":10,\"PARENT\":1,\"UF_HEAD\":27}",
                        "16",
                        id -> assertThat(id).isEqualTo(16)),
                MethodCase.of(
                        "department.update",
                        IDEMPOTENT,
                        c -> c.departments()
                                .update(16, DepartmentFields.create().name("Sales 2")),
                        "{\"ID\":16,\"NAME\":\"Sales 2\"}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "department.delete",
                        IDEMPOTENT,
                        c -> c.departments().delete(16),
                        "{\"ID\":16}",
                        "true",
                        done -> assertThat(done).isTrue()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sendsTheDocumentedFormAndReadsTheAnswer(MethodCase method) {
        method.run(wire);
    }

    private static void isAnna(User user) {
        assertThat(user.id()).isEqualTo(27);
        assertThat(user.active()).contains(true);
        assertThat(user.lastName()).contains("Петрова");
        assertThat(user.online()).contains(true);
        assertThat(user.lastLogin()).contains(OffsetDateTime.parse("2026-02-01T10:00:00+03:00"));
        assertThat(user.departments()).containsExactly(1L, 7L);
        assertThat(user.phoneInner()).contains("101");
        assertThat(user.fields().text("LAST_ACTIVITY_DATE")).contains("2026-02-01 10:05:00");
        assertThat(user.unknownFields()).containsKeys("TIMESTAMP_X", "UF_TIMEMAN");
    }

    @Test
    void aListThatSortsByOneFieldRefusesTwo() {
        assertThatThrownBy(() -> wire.client.users().list(q -> q.ascending("ID").ascending("NAME")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("user.get sorts by one field, but got [ID, NAME].");
    }

    @Test
    void aListThatReturnsAllFieldsRefusesASelection() {
        assertThatThrownBy(() -> wire.client.departments().list(q -> q.select("NAME")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("department.get returns all fields");
    }

    @Test
    void usersComePageByPage() {
        wire.answers(200, "{\"result\":[" + USER + "],\"next\":50,\"total\":60}");

        assertThat(wire.client
                        .users()
                        .list(q -> q)
                        .resumeAfter("50")
                        .firstPage()
                        .next())
                .contains("50");

        assertThat(MethodCase.json(wire.requests().get(0).getBodyAsString()))
                .isEqualTo(MethodCase.json("{\"start\":50}"));
    }

    @Test
    void fieldsAreAValueOfTheirOwn() {
        UserFields one = UserFields.create().name("A");
        UserFields two = one.setAll(Map.of("PERSONAL_CITY", "Омск")).set("TITLE", null);

        assertThat(one.asMap()).containsOnlyKeys("NAME");
        assertThat(two).hasToString("UserFields[NAME, PERSONAL_CITY, TITLE]");
        assertThatThrownBy(() -> two.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
