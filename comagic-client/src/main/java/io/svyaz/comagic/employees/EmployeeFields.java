package io.svyaz.comagic.employees;

import io.svyaz.comagic.data.WritableFields;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to write to an employee. Any member that has no method of its own goes by {@link WritableFields#set}.
 */
public final class EmployeeFields extends WritableFields<EmployeeFields> {
    private EmployeeFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected EmployeeFields copy(Map<String, @Nullable Object> newValues) {
        return new EmployeeFields(newValues);
    }

    /**
     * What the vendor insists on.
     *
     * @param lastName the last name
     * @return the fields
     */
    public static EmployeeFields create(String lastName) {
        return new EmployeeFields(Map.of()).lastName(lastName);
    }

    /**
     * The last name.
     *
     * @param lastName {@code last_name}
     * @return a changed copy
     */
    public EmployeeFields lastName(String lastName) {
        return set("last_name", lastName);
    }

    /**
     * The first name.
     *
     * @param firstName {@code first_name}
     * @return a changed copy
     */
    public EmployeeFields firstName(String firstName) {
        return set("first_name", firstName);
    }

    /**
     * The patronymic.
     *
     * @param patronymic {@code patronymic}
     * @return a changed copy
     */
    public EmployeeFields patronymic(String patronymic) {
        return set("patronymic", patronymic);
    }

    /**
     * For example {@code available}.
     *
     * @param status {@code status}
     * @return a changed copy
     */
    public EmployeeFields status(String status) {
        return set("status", status);
    }

    /**
     * The status' id, for those of the account's own.
     *
     * @param statusId {@code status_id}
     * @return a changed copy
     */
    public EmployeeFields statusId(long statusId) {
        return set("status_id", statusId);
    }

    /**
     * Whether calls come through.
     *
     * @param callsAvailable {@code calls_available}
     * @return a changed copy
     */
    public EmployeeFields callsAvailable(boolean callsAvailable) {
        return set("calls_available", callsAvailable);
    }

    /**
     * The e-mail address.
     *
     * @param email {@code email}
     * @return a changed copy
     */
    public EmployeeFields email(String email) {
        return set("email", email);
    }

    /**
     * {@code all}, {@code in}, {@code out} or {@code off}.
     *
     * @param callRecording {@code call_recording}
     * @return a changed copy
     */
    public EmployeeFields callRecording(String callRecording) {
        return set("call_recording", callRecording);
    }

    /**
     * The schedule.
     *
     * @param scheduleId {@code schedule_id}
     * @return a changed copy
     */
    public EmployeeFields scheduleId(long scheduleId) {
        return set("schedule_id", scheduleId);
    }

    /**
     * The groups.
     *
     * @param groups {@code groups}
     * @return a changed copy
     */
    public EmployeeFields groups(Collection<Long> groups) {
        return set("groups", groups);
    }

    /**
     * All telephones; those left out are taken away.
     *
     * @param phoneNumbers {@code phone_numbers}
     * @return a changed copy
     */
    public EmployeeFields phoneNumbers(Collection<PhoneFields> phoneNumbers) {
        return set("phone_numbers", phoneNumbers);
    }
}
