package io.svyaz.bitrix.crm;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields to write to a company: only those that are set here are sent, so only they change. Immutable.
 *
 * <pre>{@code
 * CompanyFields.create().title("Romashka").companyType("CUSTOMER").email("info@example.com", "WORK")
 * }</pre>
 */
public final class CompanyFields extends CommunicationFields<CompanyFields> {
    private static final CompanyFields NONE = new CompanyFields(Map.of());

    private CompanyFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected CompanyFields with(Map<String, @Nullable Object> changed) {
        return new CompanyFields(changed);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static CompanyFields create() {
        return NONE;
    }

    /**
     * The name.
     *
     * @param title {@code TITLE}
     * @return a changed copy
     */
    public CompanyFields title(String title) {
        return set("TITLE", title);
    }

    /**
     * The type.
     *
     * @param companyType {@code COMPANY_TYPE}, for example {@code CUSTOMER}
     * @return a changed copy
     */
    public CompanyFields companyType(String companyType) {
        return set("COMPANY_TYPE", companyType);
    }

    /**
     * The industry.
     *
     * @param industry {@code INDUSTRY}, for example {@code IT}
     * @return a changed copy
     */
    public CompanyFields industry(String industry) {
        return set("INDUSTRY", industry);
    }

    /**
     * How many work there.
     *
     * @param employees {@code EMPLOYEES}, for example {@code EMPLOYEES_1}
     * @return a changed copy
     */
    public CompanyFields employees(String employees) {
        return set("EMPLOYEES", employees);
    }

    /**
     * The picture.
     *
     * @param logo {@code LOGO}
     * @return a changed copy
     */
    public CompanyFields logo(FileContent logo) {
        return set("LOGO", logo);
    }

    /**
     * The yearly turnover.
     *
     * @param sum {@code REVENUE}
     * @param currencyId {@code CURRENCY_ID}
     * @return a changed copy
     */
    public CompanyFields revenue(BigDecimal sum, String currencyId) {
        return set("REVENUE", sum).set("CURRENCY_ID", currencyId);
    }
}
