package io.svyaz.recipes.employees;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.user.User;
import io.svyaz.comagic.ComagicClient;
import io.svyaz.comagic.employees.Employee;
import io.svyaz.comagic.employees.EmployeeFields;
import io.svyaz.comagic.employees.EmployeePhone;
import io.svyaz.comagic.employees.PhoneFields;
import io.svyaz.comagic.reports.ListQuery;
import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdLink;
import io.svyaz.kit.idmap.IdMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Brings the active users of a portal into a CoMagic account. Call it every half hour and at the press of a button; a run
 * without changes writes nothing. Thread-safe, but let one run end before the next.
 *
 * <p>Throws what the vendors throw; what was done stays, and the next run goes on from there: an employee that was made
 * before its id was remembered is found by the address.
 */
public final class EmployeeImport {
    /** Local id: Bitrix24's user. Remote id: CoMagic's employee. */
    public static final IdKind EMPLOYEE = new IdKind("comagic", "employee");

    private final BitrixClient bitrix;
    private final ComagicClient comagic;
    private final IdMap ids;

    /**
     * An import.
     *
     * @param bitrix the portal; scope {@code user}
     * @param comagic the account
     * @param ids remembers who is who
     */
    public EmployeeImport(BitrixClient bitrix, ComagicClient comagic, IdMap ids) {
        this.bitrix = bitrix;
        this.comagic = comagic;
        this.ids = ids;
    }

    /**
     * The dry run: says what an import would do, and only reads.
     *
     * @return a step for each active user
     */
    public List<EmployeeStep> plan() {
        List<PortalUser> users = bitrix
                .users()
                .list(q -> q.where("ACTIVE", true).ascending("ID"))
                .toList()
                .stream()
                .map(EmployeeImport::user)
                .toList();
        List<TelephonyEmployee> employees = comagic
                .employees()
                .list(ListQuery.all().fields("id", "first_name", "last_name", "email", "phone_numbers"))
                .toList()
                .stream()
                .map(EmployeeImport::employee)
                .flatMap(Optional::stream)
                .toList();
        Map<Long, Long> remembered = ids.links(EMPLOYEE, "").stream()
                .collect(Collectors.toMap(link -> Long.valueOf(link.localId()), link -> Long.valueOf(link.remoteId())));
        return EmployeeMatcher.plan(users, employees, remembered);
    }

    /**
     * Makes and changes employees.
     *
     * @return what was done
     */
    public List<EmployeeStep> run() {
        List<EmployeeStep> steps = plan();
        steps.forEach(this::apply);
        return steps;
    }

    /**
     * The user behind an employee, for calls that name the employee.
     *
     * @param employeeId CoMagic's id
     * @return Bitrix24's id, or empty if no run has met that employee
     */
    public OptionalLong userOf(long employeeId) {
        return ids.local(EMPLOYEE, Long.toString(employeeId))
                .map(id -> OptionalLong.of(Long.parseLong(id)))
                .orElseGet(OptionalLong::empty);
    }

    private void apply(EmployeeStep step) {
        switch (step.action()) {
            case CREATE ->
                remember(step, comagic.employees().create(fields(step)).execute());
            case UPDATE -> {
                long id = step.employeeId().orElseThrow();
                remember(step, id);
                comagic.employees().update(id, fields(step)).execute();
            }
            case KEEP -> remember(step, step.employeeId().orElseThrow());
            case SKIP -> {}
        }
    }

    /** An employee that was deleted and made anew takes the place of the old one. */
    private void remember(EmployeeStep step, long employeeId) {
        String user = Long.toString(step.user().id());
        String employee = Long.toString(employeeId);
        IdLink standing = ids.link(EMPLOYEE, user, employee);
        if (!standing.localId().equals(user) || !standing.remoteId().equals(employee)) {
            ids.remap(EMPLOYEE, user, employee, "found by e-mail address");
        }
    }

    private static EmployeeFields fields(EmployeeStep step) {
        EmployeeFields required = EmployeeFields.create(step.user().surname())
                .phoneNumbers(step.phones().stream().map(PhoneFields::create).toList());
        EmployeeFields named = step.user().firstName().map(required::firstName).orElse(required);
        return step.user().email().map(named::email).orElse(named);
    }

    private static PortalUser user(User user) {
        return new PortalUser(user.id(), user.name(), user.lastName(), user.email(), EmployeePhones.of(user));
    }

    private static Optional<TelephonyEmployee> employee(Employee employee) {
        return employee.id().isEmpty()
                ? Optional.empty()
                : Optional.of(new TelephonyEmployee(
                        employee.id().getAsLong(),
                        employee.firstName(),
                        employee.lastName(),
                        employee.email(),
                        employee.phoneNumbers().stream()
                                .map(EmployeePhone::phoneNumber)
                                .flatMap(Optional::stream)
                                .toList()));
    }
}
