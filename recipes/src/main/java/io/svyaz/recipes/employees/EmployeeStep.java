package io.svyaz.recipes.employees;

import java.util.List;
import java.util.OptionalLong;

/**
 * What becomes of one user of the portal.
 *
 * @param user the user
 * @param action what is to be done, or was done
 * @param employeeId the employee it is about; empty for a new one and for none
 * @param phones all numbers the employee shall have, those of the telephone system's own last
 * @param reason why, in a few words
 */
public record EmployeeStep(
        PortalUser user, Action action, OptionalLong employeeId, List<String> phones, String reason) {

    /** What becomes of a user. */
    public enum Action {
        /** The telephone system does not have the user: an employee is made. */
        CREATE,
        /** Name, address or numbers differ: the employee is changed. */
        UPDATE,
        /** All is the same. */
        KEEP,
        /** Nothing can be done; a person must look. */
        SKIP
    }
}
