package io.svyaz.bitrix.crm;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields to write to a lead: only those that are set here are sent, so only they change. Immutable.
 *
 * <pre>{@code
 * LeadFields.create().title("Call from the site").phone("+79260000000", "WORK").set("UF_CRM_CITY", "Omsk")
 * }</pre>
 */
public final class LeadFields extends CommunicationFields<LeadFields> {
    private static final LeadFields NONE = new LeadFields(Map.of());

    private LeadFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected LeadFields with(Map<String, @Nullable Object> changed) {
        return new LeadFields(changed);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static LeadFields create() {
        return NONE;
    }

    /**
     * The title.
     *
     * @param title {@code TITLE}
     * @return a changed copy
     */
    public LeadFields title(String title) {
        return set("TITLE", title);
    }

    /**
     * The first name.
     *
     * @param name {@code NAME}
     * @return a changed copy
     */
    public LeadFields name(String name) {
        return set("NAME", name);
    }

    /**
     * The family name.
     *
     * @param lastName {@code LAST_NAME}
     * @return a changed copy
     */
    public LeadFields lastName(String lastName) {
        return set("LAST_NAME", lastName);
    }

    /**
     * The stage.
     *
     * @param statusId {@code STATUS_ID}, for example {@code NEW}
     * @return a changed copy
     */
    public LeadFields statusId(String statusId) {
        return set("STATUS_ID", statusId);
    }

    /**
     * Where it comes from.
     *
     * @param sourceId {@code SOURCE_ID}, for example {@code CALL}
     * @return a changed copy
     */
    public LeadFields sourceId(String sourceId) {
        return set("SOURCE_ID", sourceId);
    }

    /**
     * The expected sum.
     *
     * @param sum {@code OPPORTUNITY}
     * @param currencyId {@code CURRENCY_ID}
     * @return a changed copy
     */
    public LeadFields opportunity(BigDecimal sum, String currencyId) {
        return set("OPPORTUNITY", sum).set("CURRENCY_ID", currencyId);
    }

    /**
     * The contact it belongs to.
     *
     * @param contactId {@code CONTACT_ID}
     * @return a changed copy
     */
    public LeadFields contactId(long contactId) {
        return set("CONTACT_ID", contactId);
    }

    /**
     * The company it belongs to.
     *
     * @param companyId {@code COMPANY_ID}
     * @return a changed copy
     */
    public LeadFields companyId(long companyId) {
        return set("COMPANY_ID", companyId);
    }
}
