package io.svyaz.recipes.employees;

import io.svyaz.recipes.employees.EmployeeStep.Action;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Decides which employee is which user: by the remembered Bitrix24 id first, then by the address. Pure.
 *
 * <p>Nobody is ever deleted: users that are gone stay employees, as their calls and statistics do.
 */
public final class EmployeeMatcher {

    private EmployeeMatcher() {}

    /**
     * A step for each user.
     *
     * @param users users of the portal that shall have a telephone
     * @param employees all employees of the telephone system
     * @param remembered employee by Bitrix24 id, from earlier runs
     * @return in the order of the users
     */
    public static List<EmployeeStep> plan(
            List<PortalUser> users, List<TelephonyEmployee> employees, Map<Long, Long> remembered) {
        return users.stream()
                .map(user -> step(user, users, employees, remembered))
                .toList();
    }

    private static EmployeeStep step(
            PortalUser user, List<PortalUser> users, List<TelephonyEmployee> employees, Map<Long, Long> remembered) {
        if (user.phones().isEmpty()) {
            return skip(user, "no phone");
        }
        Long known = remembered.get(user.id());
        Optional<TelephonyEmployee> linked = employees.stream()
                .filter(employee -> known != null && employee.id() == known)
                .findFirst();
        return linked.map(employee -> compared(user, employee))
                .orElseGet(() -> byEmail(user, users, employees, remembered));
    }

    private static EmployeeStep byEmail(
            PortalUser user, List<PortalUser> users, List<TelephonyEmployee> employees, Map<Long, Long> remembered) {
        if (user.email().isEmpty()) {
            return skip(user, "no e-mail address to recognise the employee by");
        }
        boolean shared = users.stream()
                        .filter(other -> other.email().equals(user.email()))
                        .count()
                > 1;
        List<TelephonyEmployee> same = employees.stream()
                .filter(employee -> employee.email().equals(user.email()))
                .filter(employee -> !remembered.containsValue(employee.id()))
                .toList();
        if (shared || same.size() > 1) {
            return skip(user, "several people have this e-mail address");
        }
        return same.isEmpty()
                ? new EmployeeStep(user, Action.CREATE, OptionalLong.empty(), user.phones(), "no such employee")
                : compared(user, same.get(0));
    }

    private static EmployeeStep compared(PortalUser user, TelephonyEmployee employee) {
        List<String> phones = together(user.phones(), employee.phones());
        boolean same = employee.lastName().filter(user.surname()::equals).isPresent()
                && (user.firstName().isEmpty() || user.firstName().equals(employee.firstName()))
                && (user.email().isEmpty() || user.email().equals(employee.email()))
                && phones.equals(employee.phones());
        return new EmployeeStep(
                user,
                same ? Action.KEEP : Action.UPDATE,
                OptionalLong.of(employee.id()),
                phones,
                same ? "the same" : "name, address or numbers differ");
    }

    /** An update replaces all numbers of an employee, so SIP lines and others of its own are sent along. */
    private static List<String> together(List<String> portal, List<String> telephony) {
        Set<String> all = new LinkedHashSet<>(portal);
        all.addAll(telephony);
        return new ArrayList<>(all);
    }

    private static EmployeeStep skip(PortalUser user, String reason) {
        return new EmployeeStep(user, Action.SKIP, OptionalLong.empty(), List.of(), reason);
    }
}
