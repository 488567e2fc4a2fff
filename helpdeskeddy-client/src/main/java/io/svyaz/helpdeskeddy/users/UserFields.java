package io.svyaz.helpdeskeddy.users;

import io.svyaz.core.FieldSet;
import io.svyaz.core.Secret;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a user: only those that are set here are sent, so only they change. Immutable.
 */
public final class UserFields extends FieldSet<UserFields> {
    private static final UserFields NONE = new UserFields(Map.of());

    private UserFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected UserFields with(Map<String, @Nullable Object> values) {
        return new UserFields(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static UserFields create() {
        return NONE;
    }

    /**
     * The first name; a new user needs it.
     *
     * @param name {@code name}
     * @return a changed copy
     */
    public UserFields name(String name) {
        return set("name", name);
    }

    /**
     * The family name.
     *
     * @param lastname {@code lastname}
     * @return a changed copy
     */
    public UserFields lastname(String lastname) {
        return set("lastname", lastname);
    }

    /**
     * The name that clients see.
     *
     * @param alias {@code alias}
     * @return a changed copy
     */
    public UserFields alias(String alias) {
        return set("alias", alias);
    }

    /**
     * The e-mail address; a new user needs it.
     *
     * @param email {@code email}
     * @return a changed copy
     */
    public UserFields email(String email) {
        return set("email", email);
    }

    /**
     * The telephone.
     *
     * @param phone {@code phone}
     * @return a changed copy
     */
    public UserFields phone(String phone) {
        return set("phone", phone);
    }

    /**
     * The Skype name.
     *
     * @param skype {@code skype}
     * @return a changed copy
     */
    public UserFields skype(String skype) {
        return set("skype", skype);
    }

    /**
     * The site.
     *
     * @param website {@code website}
     * @return a changed copy
     */
    public UserFields website(String website) {
        return set("website", website);
    }

    /**
     * The password; a new user needs one.
     *
     * @param password {@code password}
     * @return a changed copy
     */
    public UserFields password(Secret password) {
        return set("password", password.reveal());
    }

    /**
     * The group; a new user needs it.
     *
     * @param groupId {@code group_id}
     * @return a changed copy
     */
    public UserFields groupId(long groupId) {
        return set("group_id", groupId);
    }

    /**
     * The departments; a new user needs them.
     *
     * @param department {@code department}
     * @return a changed copy
     */
    public UserFields department(List<Long> department) {
        return set("department", department);
    }

    /**
     * The organization by name, which is made where there is none; wins over {@link #organizationId}.
     *
     * @param organization {@code organization}
     * @return a changed copy
     */
    public UserFields organization(String organization) {
        return set("organization", organization);
    }

    /**
     * The organization by number.
     *
     * @param id {@code organiz_id}
     * @return a changed copy
     */
    public UserFields organizationId(long id) {
        return set("organiz_id", id);
    }

    /**
     * Whether the user may log in.
     *
     * @param status {@code status}: {@code active}, {@code disabled} or {@code fired}
     * @return a changed copy
     */
    public UserFields status(String status) {
        return set("status", status);
    }

    /**
     * The language.
     *
     * @param language {@code language}, for example {@code ru}
     * @return a changed copy
     */
    public UserFields language(String language) {
        return set("language", language);
    }

    /**
     * Whether the user gets notifications.
     *
     * @param wanted {@code notifications}
     * @return a changed copy
     */
    public UserFields notifications(boolean wanted) {
        return set("notifications", wanted ? 1 : 0);
    }

    /**
     * What a member of staff is doing.
     *
     * @param userStatus {@code user_status}
     * @return a changed copy
     */
    public UserFields userStatus(String userStatus) {
        return set("user_status", userStatus);
    }

    /**
     * The value of a custom field: text, number, 0 or 1 for a check box, the number of a choice, or a map from level to choice.
     *
     * @param fieldId number of the field
     * @param value as the field takes it
     * @return a changed copy
     */
    public UserFields customField(long fieldId, Object value) {
        return customField(Long.toString(fieldId), value);
    }

    /**
     * The value of a custom field by any key, as older articles name them.
     *
     * @param fieldKey number of the field, or a name where the account has such
     * @param value as the field takes it
     * @return a changed copy
     */
    public UserFields customField(String fieldKey, Object value) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (asMap().get("custom_fields") instanceof Map<?, ?> before) {
            before.forEach((key, old) -> all.put(key.toString(), old));
        }
        all.put(fieldKey, value);
        return set("custom_fields", Collections.unmodifiableMap(all));
    }
}
