package io.svyaz.comagic.employees;

import io.svyaz.comagic.data.WritableFields;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to write to a group of employees. Any member that has no method of its own goes by {@link
 * WritableFields#set}.
 */
public final class EmployeeGroupFields extends WritableFields<EmployeeGroupFields> {
    private EmployeeGroupFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected EmployeeGroupFields copy(Map<String, @Nullable Object> newValues) {
        return new EmployeeGroupFields(newValues);
    }

    /**
     * What the vendor insists on.
     *
     * @param name the group's name
     * @return the fields
     */
    public static EmployeeGroupFields create(String name) {
        return new EmployeeGroupFields(Map.of()).name(name);
    }

    /**
     * The group's name.
     *
     * @param name {@code name}
     * @return a changed copy
     */
    public EmployeeGroupFields name(String name) {
        return set("name", name);
    }

    /**
     * The employees.
     *
     * @param members {@code members}
     * @return a changed copy
     */
    public EmployeeGroupFields members(Collection<Long> members) {
        return set("members", members);
    }

    /**
     * The group's short number.
     *
     * @param groupPhoneNumber {@code group_phone_number}
     * @return a changed copy
     */
    public EmployeeGroupFields groupPhoneNumber(String groupPhoneNumber) {
        return set("group_phone_number", groupPhoneNumber);
    }

    /**
     * Whether callers queue.
     *
     * @param queueEnabled {@code queue_enabled}
     * @return a changed copy
     */
    public EmployeeGroupFields queueEnabled(boolean queueEnabled) {
        return set("queue_enabled", queueEnabled);
    }

    /**
     * How many calls at once; the vendor wants it to change a group.
     *
     * @param channelsCount {@code channels_count}
     * @return a changed copy
     */
    public EmployeeGroupFields channelsCount(long channelsCount) {
        return set("channels_count", channelsCount);
    }
}
