package io.svyaz.bitrix.user;

import io.svyaz.bitrix.PortalFields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a user. Immutable. */
public final class UserFields extends PortalFields<UserFields> {
    private UserFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static UserFields create() {
        return new UserFields(Map.of());
    }

    /**
     * The e-mail address, by which a new user is invited.
     *
     * @param email {@code EMAIL}
     * @return a changed copy
     */
    public UserFields email(String email) {
        return set("EMAIL", email);
    }

    /**
     * The first name.
     *
     * @param name {@code NAME}
     * @return a changed copy
     */
    public UserFields name(String name) {
        return set("NAME", name);
    }

    /**
     * The family name.
     *
     * @param lastName {@code LAST_NAME}
     * @return a changed copy
     */
    public UserFields lastName(String lastName) {
        return set("LAST_NAME", lastName);
    }

    /**
     * The patronymic.
     *
     * @param secondName {@code SECOND_NAME}
     * @return a changed copy
     */
    public UserFields secondName(String secondName) {
        return set("SECOND_NAME", secondName);
    }

    /**
     * The job title.
     *
     * @param position {@code WORK_POSITION}
     * @return a changed copy
     */
    public UserFields workPosition(String position) {
        return set("WORK_POSITION", position);
    }

    /**
     * The telephone at work.
     *
     * @param phone {@code WORK_PHONE}
     * @return a changed copy
     */
    public UserFields workPhone(String phone) {
        return set("WORK_PHONE", phone);
    }

    /**
     * The mobile telephone.
     *
     * @param phone {@code PERSONAL_MOBILE}
     * @return a changed copy
     */
    public UserFields personalMobile(String phone) {
        return set("PERSONAL_MOBILE", phone);
    }

    /**
     * The extension.
     *
     * @param extension {@code UF_PHONE_INNER}
     * @return a changed copy
     */
    public UserFields phoneInner(String extension) {
        return set("UF_PHONE_INNER", extension);
    }

    /**
     * The departments, all of them.
     *
     * @param ids {@code UF_DEPARTMENT}
     * @return a changed copy
     */
    public UserFields departments(List<Long> ids) {
        return set("UF_DEPARTMENT", List.copyOf(ids));
    }

    /**
     * Whether the user may sign in. A user is never deleted, only made inactive.
     *
     * @param active {@code ACTIVE}
     * @return a changed copy
     */
    public UserFields active(boolean active) {
        return set("ACTIVE", active);
    }

    @Override
    protected UserFields with(Map<String, @Nullable Object> values) {
        return new UserFields(values);
    }
}
