package io.svyaz.comagic.contacts;

import io.svyaz.comagic.data.WritableFields;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to write to a contact. Any member that has no method of its own goes by {@link WritableFields#set}.
 */
public final class ContactFields extends WritableFields<ContactFields> {
    private ContactFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected ContactFields copy(Map<String, @Nullable Object> newValues) {
        return new ContactFields(newValues);
    }

    /**
     * What the vendor insists on.
     *
     * @param lastName the last name
     * @param phoneNumbers telephones, digits
     * @return the fields
     */
    public static ContactFields create(String lastName, Collection<String> phoneNumbers) {
        return new ContactFields(Map.of()).lastName(lastName).phoneNumbers(phoneNumbers);
    }

    /**
     * The last name.
     *
     * @param lastName {@code last_name}
     * @return a changed copy
     */
    public ContactFields lastName(String lastName) {
        return set("last_name", lastName);
    }

    /**
     * Telephones, digits.
     *
     * @param phoneNumbers {@code phone_numbers}
     * @return a changed copy
     */
    public ContactFields phoneNumbers(Collection<String> phoneNumbers) {
        return set("phone_numbers", phoneNumbers);
    }

    /**
     * The first name.
     *
     * @param firstName {@code first_name}
     * @return a changed copy
     */
    public ContactFields firstName(String firstName) {
        return set("first_name", firstName);
    }

    /**
     * The patronymic.
     *
     * @param patronymic {@code patronymic}
     * @return a changed copy
     */
    public ContactFields patronymic(String patronymic) {
        return set("patronymic", patronymic);
    }

    /**
     * E-mail addresses.
     *
     * @param emails {@code emails}
     * @return a changed copy
     */
    public ContactFields emails(Collection<String> emails) {
        return set("emails", emails);
    }

    /**
     * The employee in charge.
     *
     * @param personalManagerId {@code personal_manager_id}
     * @return a changed copy
     */
    public ContactFields personalManagerId(long personalManagerId) {
        return set("personal_manager_id", personalManagerId);
    }

    /**
     * The organization.
     *
     * @param organizationId {@code organization_id}
     * @return a changed copy
     */
    public ContactFields organizationId(long organizationId) {
        return set("organization_id", organizationId);
    }

    /**
     * The groups.
     *
     * @param groups {@code groups}
     * @return a changed copy
     */
    public ContactFields groups(Collection<Long> groups) {
        return set("groups", groups);
    }
}
