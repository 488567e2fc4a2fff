package io.svyaz.helpdeskeddy.organizations;

import io.svyaz.core.FieldSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to an organization: only those that are set here are sent, so only they change. Immutable.
 */
public final class OrganizationFields extends FieldSet<OrganizationFields> {
    private static final OrganizationFields NONE = new OrganizationFields(Map.of());

    private OrganizationFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected OrganizationFields with(Map<String, @Nullable Object> values) {
        return new OrganizationFields(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static OrganizationFields create() {
        return NONE;
    }

    /**
     * The name; a new organization needs it.
     *
     * @param name {@code name}
     * @return a changed copy
     */
    public OrganizationFields name(String name) {
        return set("name", name);
    }

    /**
     * The mail domains whose users belong to it.
     *
     * @param domains {@code domains}
     * @return a changed copy
     */
    public OrganizationFields domains(String domains) {
        return set("domains", domains);
    }

    /**
     * The address.
     *
     * @param address {@code address}
     * @return a changed copy
     */
    public OrganizationFields address(String address) {
        return set("address", address);
    }

    /**
     * The telephone.
     *
     * @param phone {@code phone}
     * @return a changed copy
     */
    public OrganizationFields phone(String phone) {
        return set("phone", phone);
    }

    /**
     * The e-mail address.
     *
     * @param email {@code email}
     * @return a changed copy
     */
    public OrganizationFields email(String email) {
        return set("email", email);
    }

    /**
     * The site.
     *
     * @param web {@code web}
     * @return a changed copy
     */
    public OrganizationFields web(String web) {
        return set("web", web);
    }

    /**
     * Paid minutes.
     *
     * @param minuteLimit {@code minute_limit}
     * @return a changed copy
     */
    public OrganizationFields minuteLimit(long minuteLimit) {
        return set("minute_limit", minuteLimit);
    }

    /**
     * Its users.
     *
     * @param employees {@code employees}
     * @return a changed copy
     */
    public OrganizationFields employees(List<Long> employees) {
        return set("employees", employees);
    }

    /**
     * The staff who look after it.
     *
     * @param managers {@code managers}
     * @return a changed copy
     */
    public OrganizationFields managers(List<Long> managers) {
        return set("managers", managers);
    }

    /**
     * The value of a custom field: text, number, 0 or 1 for a check box, the number of a choice, or a map from level to choice.
     *
     * @param fieldId number of the field
     * @param value as the field takes it
     * @return a changed copy
     */
    public OrganizationFields customField(long fieldId, Object value) {
        return customField(Long.toString(fieldId), value);
    }

    /**
     * The value of a custom field by any key, as older articles name them.
     *
     * @param fieldKey number of the field, or a name where the account has such
     * @param value as the field takes it
     * @return a changed copy
     */
    public OrganizationFields customField(String fieldKey, Object value) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (asMap().get("custom_fields") instanceof Map<?, ?> before) {
            before.forEach((key, old) -> all.put(key.toString(), old));
        }
        all.put(fieldKey, value);
        return set("custom_fields", Collections.unmodifiableMap(all));
    }
}
