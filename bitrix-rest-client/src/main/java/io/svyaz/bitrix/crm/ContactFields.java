package io.svyaz.bitrix.crm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields to write to a contact: only those that are set here are sent, so only they change. Immutable.
 *
 * <pre>{@code
 * ContactFields.create().name("Anna").lastName("Orlova").phone("+79260000000", "WORK")
 * }</pre>
 */
public final class ContactFields extends CommunicationFields<ContactFields> {
    private static final ContactFields NONE = new ContactFields(Map.of());

    private ContactFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected ContactFields with(Map<String, @Nullable Object> changed) {
        return new ContactFields(changed);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static ContactFields create() {
        return NONE;
    }

    /**
     * The form of address.
     *
     * @param honorific {@code HONORIFIC}, for example {@code HNR_RU_1}
     * @return a changed copy
     */
    public ContactFields honorific(String honorific) {
        return set("HONORIFIC", honorific);
    }

    /**
     * The first name.
     *
     * @param name {@code NAME}
     * @return a changed copy
     */
    public ContactFields name(String name) {
        return set("NAME", name);
    }

    /**
     * The patronymic.
     *
     * @param secondName {@code SECOND_NAME}
     * @return a changed copy
     */
    public ContactFields secondName(String secondName) {
        return set("SECOND_NAME", secondName);
    }

    /**
     * The family name.
     *
     * @param lastName {@code LAST_NAME}
     * @return a changed copy
     */
    public ContactFields lastName(String lastName) {
        return set("LAST_NAME", lastName);
    }

    /**
     * The position in the company.
     *
     * @param post {@code POST}
     * @return a changed copy
     */
    public ContactFields post(String post) {
        return set("POST", post);
    }

    /**
     * The birthday.
     *
     * @param day {@code BIRTHDATE}
     * @return a changed copy
     */
    public ContactFields birthdate(LocalDate day) {
        return set("BIRTHDATE", day.toString());
    }

    /**
     * The type.
     *
     * @param typeId {@code TYPE_ID}, for example {@code CLIENT}
     * @return a changed copy
     */
    public ContactFields typeId(String typeId) {
        return set("TYPE_ID", typeId);
    }

    /**
     * Where it comes from.
     *
     * @param sourceId {@code SOURCE_ID}, for example {@code CALL}
     * @return a changed copy
     */
    public ContactFields sourceId(String sourceId) {
        return set("SOURCE_ID", sourceId);
    }

    /**
     * The only company; all others are taken from the contact.
     *
     * @param companyId {@code COMPANY_ID}
     * @return a changed copy
     */
    public ContactFields companyId(long companyId) {
        return set("COMPANY_ID", companyId);
    }

    /**
     * All its companies, the first one first.
     *
     * @param companyIds {@code COMPANY_IDS}
     * @return a changed copy
     */
    public ContactFields companyIds(List<Long> companyIds) {
        return set("COMPANY_IDS", List.copyOf(companyIds));
    }

    /**
     * The picture.
     *
     * @param photo {@code PHOTO}
     * @return a changed copy
     */
    public ContactFields photo(FileContent photo) {
        return set("PHOTO", photo);
    }
}
