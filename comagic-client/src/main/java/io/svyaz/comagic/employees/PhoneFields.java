package io.svyaz.comagic.employees;

import io.svyaz.comagic.data.WritableFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A telephone to write to an employee. Any member that has no method of its own goes by {@link
 * WritableFields#set}.
 */
public final class PhoneFields extends WritableFields<PhoneFields> {
    private PhoneFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected PhoneFields copy(Map<String, @Nullable Object> newValues) {
        return new PhoneFields(newValues);
    }

    /**
     * What the vendor insists on.
     *
     * @param phoneNumber the number, digits, or a SIP name
     * @return the fields
     */
    public static PhoneFields create(String phoneNumber) {
        return new PhoneFields(Map.of()).phoneNumber(phoneNumber);
    }

    /**
     * The number, digits, or a SIP name.
     *
     * @param phoneNumber {@code phone_number}
     * @return a changed copy
     */
    public PhoneFields phoneNumber(String phoneNumber) {
        return set("phone_number", phoneNumber);
    }

    /**
     * The telephone's id, to change one.
     *
     * @param phoneId {@code phone_id}
     * @return a changed copy
     */
    public PhoneFields phoneId(long phoneId) {
        return set("phone_id", phoneId);
    }

    /**
     * How many calls at once.
     *
     * @param channelsCount {@code channels_count}
     * @return a changed copy
     */
    public PhoneFields channelsCount(long channelsCount) {
        return set("channels_count", channelsCount);
    }

    /**
     * How many seconds it rings.
     *
     * @param dialTime {@code dial_time}
     * @return a changed copy
     */
    public PhoneFields dialTime(long dialTime) {
        return set("dial_time", dialTime);
    }

    /**
     * {@code active} or {@code inactive}.
     *
     * @param status {@code status}
     * @return a changed copy
     */
    public PhoneFields status(String status) {
        return set("status", status);
    }
}
