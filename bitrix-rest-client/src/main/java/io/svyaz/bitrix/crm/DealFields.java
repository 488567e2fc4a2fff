package io.svyaz.bitrix.crm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields to write to a deal: only those that are set here are sent, so only they change. Immutable.
 *
 * <pre>{@code
 * DealFields.create().title("Windows").contactId(84).opportunity(new BigDecimal("999.90"), "RUB").set("UF_CRM_CITY", "Omsk")
 * }</pre>
 */
public final class DealFields extends ClassicFields<DealFields> {
    private static final DealFields NONE = new DealFields(Map.of());

    private DealFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected DealFields with(Map<String, @Nullable Object> changed) {
        return new DealFields(changed);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static DealFields create() {
        return NONE;
    }

    /**
     * The title.
     *
     * @param title {@code TITLE}
     * @return a changed copy
     */
    public DealFields title(String title) {
        return set("TITLE", title);
    }

    /**
     * The type.
     *
     * @param typeId {@code TYPE_ID}, for example {@code SALE}
     * @return a changed copy
     */
    public DealFields typeId(String typeId) {
        return set("TYPE_ID", typeId);
    }

    /**
     * The funnel. It can be set only when the deal is made.
     *
     * @param categoryId {@code CATEGORY_ID}
     * @return a changed copy
     */
    public DealFields categoryId(long categoryId) {
        return set("CATEGORY_ID", categoryId);
    }

    /**
     * The stage.
     *
     * @param stageId {@code STAGE_ID}, for example {@code NEW}, or {@code C7:NEW} in the funnel 7
     * @return a changed copy
     */
    public DealFields stageId(String stageId) {
        return set("STAGE_ID", stageId);
    }

    /**
     * How likely it is won.
     *
     * @param probability {@code PROBABILITY} in per cent
     * @return a changed copy
     */
    public DealFields probability(int probability) {
        return set("PROBABILITY", probability);
    }

    /**
     * The only contact; all others are taken from the deal.
     *
     * @param contactId {@code CONTACT_ID}
     * @return a changed copy
     */
    public DealFields contactId(long contactId) {
        return set("CONTACT_ID", contactId);
    }

    /**
     * All its contacts, the first one first.
     *
     * @param contactIds {@code CONTACT_IDS}
     * @return a changed copy
     */
    public DealFields contactIds(List<Long> contactIds) {
        return set("CONTACT_IDS", List.copyOf(contactIds));
    }

    /**
     * The company.
     *
     * @param companyId {@code COMPANY_ID}
     * @return a changed copy
     */
    public DealFields companyId(long companyId) {
        return set("COMPANY_ID", companyId);
    }

    /**
     * Where it comes from.
     *
     * @param sourceId {@code SOURCE_ID}, for example {@code CALL}
     * @return a changed copy
     */
    public DealFields sourceId(String sourceId) {
        return set("SOURCE_ID", sourceId);
    }

    /**
     * The day it begins.
     *
     * @param day {@code BEGINDATE}
     * @return a changed copy
     */
    public DealFields beginDate(LocalDate day) {
        return set("BEGINDATE", day.toString());
    }

    /**
     * The day it is to end.
     *
     * @param day {@code CLOSEDATE}
     * @return a changed copy
     */
    public DealFields closeDate(LocalDate day) {
        return set("CLOSEDATE", day.toString());
    }

    /**
     * Whether the sum stands whatever the product rows cost.
     *
     * @param manual {@code IS_MANUAL_OPPORTUNITY}
     * @return a changed copy
     */
    public DealFields manualOpportunity(boolean manual) {
        return flag("IS_MANUAL_OPPORTUNITY", manual);
    }

    /**
     * The sum. The portal counts it from the product rows unless {@link #manualOpportunity} says otherwise.
     *
     * @param sum {@code OPPORTUNITY}
     * @param currencyId {@code CURRENCY_ID}
     * @return a changed copy
     */
    public DealFields opportunity(BigDecimal sum, String currencyId) {
        return set("OPPORTUNITY", sum).set("CURRENCY_ID", currencyId);
    }
}
