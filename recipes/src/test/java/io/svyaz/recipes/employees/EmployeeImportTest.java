package io.svyaz.recipes.employees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.comagic.ComagicClient;
import io.svyaz.core.Secret;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.employees.EmployeeStep.Action;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import io.svyaz.testkit.comagic.FakeComagic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmployeeImportTest {

    private final FakeBitrix24 portal = FakeBitrix24.start();
    private final FakeComagic account =
            FakeComagic.builder().credentials("user", "password-1").start();
    private final IdMap ids = IdMap.inMemory();
    private final EmployeeImport employees = new EmployeeImport(
            BitrixClient.builder().webhookUrl(portal.webhookUrl().toString()).build(),
            ComagicClient.builder()
                    .dataApiUrl(account.dataApiUrl().toString())
                    .login("user", Secret.of("password-1"))
                    .build(),
            ids);

    @AfterEach
    void stop() {
        portal.close();
        account.close();
    }

    @Test
    void a_user_becomes_an_employee_with_digits_in_the_order_work_mobile_home() {
        long anna = portal.addUser(Map.of(
                "NAME",
                "Anna",
                "LAST_NAME",
                "Petrova",
                "EMAIL",
                "Anna@Example.com",
                "PERSONAL_PHONE",
                "8 495 000-00-03",
                "PERSONAL_MOBILE",
                "+7 (926) 000-00-02",
                "WORK_PHONE",
                "+7 495 000-00-01"));

        assertThat(employees.run()).extracting(EmployeeStep::action).containsExactly(Action.CREATE);

        assertThat(account.employees()).singleElement().satisfies(employee -> {
            assertThat(employee)
                    .containsEntry("last_name", "Petrova")
                    .containsEntry("first_name", "Anna")
                    .containsEntry("email", "anna@example.com");
            assertThat(numbers(employee)).containsExactly("74950000001", "79260000002", "84950000003");
            assertThat(employees.userOf((Long) employee.get("id"))).hasValue(anna);
        });
    }

    @Test
    void a_second_run_writes_nothing() {
        addAnna("74950000001");
        employees.run();
        account.clearRequests();

        assertThat(employees.run()).extracting(EmployeeStep::action).containsExactly(Action.KEEP);
        assertThat(account.requests("create.employees")).isEmpty();
        assertThat(account.requests("update.employees")).isEmpty();
    }

    @Test
    void an_employee_is_known_by_address_and_keeps_its_own_lines() {
        employees.run();
        account.addEmployee(501, "anna", "op-anna", "sip-anna");
        addAnna("74950000001");
        portal.addUser(Map.of("LAST_NAME", "Nobody", "EMAIL", "nobody@example.com"));
        giveAddress(501, "Anna@example.com");

        List<EmployeeStep> steps = employees.run();

        assertThat(steps).extracting(EmployeeStep::action).containsExactly(Action.UPDATE, Action.SKIP);
        assertThat(steps.get(1).reason()).isEqualTo("no phone");
        assertThat(account.employees())
                .singleElement()
                .satisfies(employee -> assertThat(numbers(employee)).containsExactly("74950000001", "sip-anna"));
    }

    @Test
    void users_who_left_stay_employees() {
        addAnna("74950000001");
        portal.addUser(
                Map.of("LAST_NAME", "Gone", "EMAIL", "gone@example.com", "WORK_PHONE", "74950000009", "ACTIVE", false));

        employees.run();

        assertThat(account.employees())
                .extracting(employee -> employee.get("last_name"))
                .containsExactly("Petrova");
        assertThat(account.requests("delete.employees")).isEmpty();
    }

    @Test
    void an_employee_whose_answer_was_lost_is_not_made_again() {
        addAnna("74950000001");
        account.faults().next(1, "create.employees", Fault.resetAfterExecuting());

        assertThatExceptionOfType(UnavailableException.class).isThrownBy(employees::run);
        employees.run();

        assertThat(account.employees()).hasSize(1);
        assertThat(ids.remote(EmployeeImport.EMPLOYEE, "1")).isPresent();
    }

    @Test
    void a_dry_run_only_reads() {
        addAnna("74950000001");

        assertThat(employees.plan()).extracting(EmployeeStep::action).containsExactly(Action.CREATE);
        assertThat(account.employees()).isEmpty();
        assertThat(ids.links(EmployeeImport.EMPLOYEE, "")).isEmpty();
    }

    private void addAnna(String phone) {
        portal.addUser(
                Map.of("NAME", "Anna", "LAST_NAME", "Petrova", "EMAIL", "anna@example.com", "WORK_PHONE", phone));
    }

    private void giveAddress(long id, String email) {
        ComagicClient.builder()
                .dataApiUrl(account.dataApiUrl().toString())
                .login("user", Secret.of("password-1"))
                .build()
                .call(
                        "update.employees",
                        Map.of(
                                "id",
                                id,
                                "last_name",
                                "Petrova",
                                "email",
                                email,
                                "phone_numbers",
                                List.of(Map.of("phone_number", "sip-anna"))),
                        Map.class)
                .execute();
    }

    private static List<String> numbers(Map<String, ?> employee) {
        return ((List<?>) employee.get("phone_numbers"))
                .stream()
                        .map(phone -> String.valueOf(((Map<?, ?>) phone).get("phone_number")))
                        .toList();
    }
}
