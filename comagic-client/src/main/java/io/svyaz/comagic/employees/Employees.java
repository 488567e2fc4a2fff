package io.svyaz.comagic.employees;

import io.svyaz.comagic.data.Created;
import io.svyaz.comagic.data.Named;
import io.svyaz.comagic.data.Outcome;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.reports.ListQuery;
import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import java.util.List;
import java.util.Map;

/**
 * Employees, their groups, positions and statuses. Immutable and thread-safe.
 */
public final class Employees {
    private static final RpcMethod<List<Employee>> LIST = RpcMethod.list("get.employees", Employee.class);
    private static final RpcMethod<Created> CREATE = RpcMethod.of("create.employees", Created.class);
    private static final RpcMethod<Outcome> UPDATE = RpcMethod.of("update.employees", Outcome.class);
    private static final RpcMethod<Outcome> DELETE = RpcMethod.of("delete.employees", Outcome.class);
    private static final RpcMethod<List<EmployeeGroup>> GROUPS =
            RpcMethod.list("get.group_employees", EmployeeGroup.class);
    private static final RpcMethod<Created> CREATE_GROUP = RpcMethod.of("create.group_employees", Created.class);
    private static final RpcMethod<Outcome> UPDATE_GROUP = RpcMethod.of("update.group_employees", Outcome.class);
    private static final RpcMethod<Outcome> DELETE_GROUP = RpcMethod.of("delete.group_employees", Outcome.class);
    private static final RpcMethod<List<Named>> POSITIONS = RpcMethod.list("get.employee_positions", Named.class);
    private static final RpcMethod<Created> CREATE_POSITION = RpcMethod.of("create.employee_positions", Created.class);
    private static final RpcMethod<Outcome> RENAME_POSITION = RpcMethod.of("update.employee_positions", Outcome.class);
    private static final RpcMethod<Outcome> DELETE_POSITION = RpcMethod.of("delete.employee_positions", Outcome.class);
    private static final RpcMethod<List<EmployeeStatus>> STATUSES =
            RpcMethod.list("get.statuses", EmployeeStatus.class);

    private final ComagicCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Employees(ComagicCalls calls) {
        this.calls = calls;
    }

    /**
     * The employees.
     *
     * @param query which rows, which fields
     * @return {@code get.employees}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<Employee> list(ListQuery query) {
        return calls.list(LIST, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * Adds an employee.
     *
     * @param fields what to set
     * @return the new id; {@code create.employees}
     */
    public Call<Long> create(EmployeeFields fields) {
        return calls.call(CREATE, fields.asMap()).map(Created::id);
    }

    /**
     * Changes an employee. The vendor wants last name and telephones each time.
     *
     * @param id the employee
     * @param fields what to set
     * @return {@code update.employees}
     */
    public Call<Outcome> update(long id, EmployeeFields fields) {
        return calls.call(UPDATE, fields.set("id", id).asMap());
    }

    /**
     * Deletes an employee.
     *
     * @param id the employee
     * @return {@code delete.employees}
     */
    public Call<Outcome> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * The groups of employees.
     *
     * @param query which rows, which fields
     * @return {@code get.group_employees}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<EmployeeGroup> groups(ListQuery query) {
        return calls.list(GROUPS, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * Adds a group of employees.
     *
     * @param fields what to set
     * @return the new id; {@code create.group_employees}
     */
    public Call<Long> createGroup(EmployeeGroupFields fields) {
        return calls.call(CREATE_GROUP, fields.asMap()).map(Created::id);
    }

    /**
     * Changes a group of employees.
     *
     * @param id the group
     * @param fields what to set
     * @return {@code update.group_employees}
     */
    public Call<Outcome> updateGroup(long id, EmployeeGroupFields fields) {
        return calls.call(UPDATE_GROUP, fields.set("id", id).asMap());
    }

    /**
     * Deletes a group of employees.
     *
     * @param id the group
     * @return {@code delete.group_employees}
     */
    public Call<Outcome> deleteGroup(long id) {
        return calls.call(DELETE_GROUP, Map.of("id", id));
    }

    /**
     * The positions.
     *
     * @param query which rows, which fields
     * @return {@code get.employee_positions}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<Named> positions(ListQuery query) {
        return calls.list(POSITIONS, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * Adds a position.
     *
     * @param name its name
     * @return the new id; {@code create.employee_positions}
     */
    public Call<Long> createPosition(String name) {
        return calls.call(CREATE_POSITION, Map.of("name", name)).map(Created::id);
    }

    /**
     * Renames a position.
     *
     * @param id the position
     * @param name the new name
     * @return {@code update.employee_positions}
     */
    public Call<Outcome> renamePosition(long id, String name) {
        return calls.call(RENAME_POSITION, Map.of("id", id, "name", name));
    }

    /**
     * Deletes a position.
     *
     * @param id the position
     * @return {@code delete.employee_positions}
     */
    public Call<Outcome> deletePosition(long id) {
        return calls.call(DELETE_POSITION, Map.of("id", id));
    }

    /**
     * The statuses employees can take.
     *
     * @param query which rows, which fields
     * @return {@code get.statuses}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<EmployeeStatus> statuses(ListQuery query) {
        return calls.list(STATUSES, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }
}
