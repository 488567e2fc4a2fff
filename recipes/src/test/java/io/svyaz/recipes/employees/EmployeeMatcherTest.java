package io.svyaz.recipes.employees;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.recipes.employees.EmployeeStep.Action;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class EmployeeMatcherTest {

    @Test
    void the_remembered_id_goes_before_the_address() {
        var step = only(
                List.of(user(1, "anna@example.com")),
                List.of(employee(501, "old@example.com"), employee(502, "anna@example.com")),
                Map.of(1L, 501L));

        assertThat(step.employeeId()).isEqualTo(OptionalLong.of(501));
        assertThat(step.action()).isEqualTo(Action.UPDATE);
    }

    @Test
    void an_employee_remembered_as_somebody_else_is_not_taken_by_address() {
        var steps = EmployeeMatcher.plan(
                List.of(user(1, "new@example.com"), user(2, "anna@example.com")),
                List.of(employee(501, "anna@example.com")),
                Map.of(1L, 501L));

        assertThat(steps).extracting(EmployeeStep::action).containsExactly(Action.UPDATE, Action.CREATE);
    }

    @Test
    void a_remembered_employee_who_was_deleted_is_looked_for_by_address_and_then_made() {
        assertThat(only(List.of(user(1, "anna@example.com")), List.of(), Map.of(1L, 501L))
                        .action())
                .isEqualTo(Action.CREATE);
    }

    @Test
    void an_address_of_several_is_nobodys() {
        assertThat(EmployeeMatcher.plan(
                        List.of(user(1, "sales@example.com"), user(2, "sales@example.com")), List.of(), Map.of()))
                .extracting(EmployeeStep::action)
                .containsExactly(Action.SKIP, Action.SKIP);
        assertThat(only(
                                List.of(user(1, "sales@example.com")),
                                List.of(employee(501, "sales@example.com"), employee(502, "Sales@Example.com")),
                                Map.of())
                        .reason())
                .isEqualTo("several people have this e-mail address");
    }

    @Test
    void without_an_address_nobody_is_made() {
        assertThat(only(List.of(user(1, " ")), List.of(), Map.of()).action()).isEqualTo(Action.SKIP);
    }

    private static EmployeeStep only(
            List<PortalUser> users, List<TelephonyEmployee> employees, Map<Long, Long> remembered) {
        return EmployeeMatcher.plan(users, employees, remembered).get(0);
    }

    private static PortalUser user(long id, String email) {
        return new PortalUser(id, Optional.empty(), Optional.of("Petrova"), Optional.of(email), List.of("74950000001"));
    }

    private static TelephonyEmployee employee(long id, String email) {
        return new TelephonyEmployee(
                id, Optional.empty(), Optional.of("Petrova"), Optional.of(email), List.of("74950000001"));
    }
}
