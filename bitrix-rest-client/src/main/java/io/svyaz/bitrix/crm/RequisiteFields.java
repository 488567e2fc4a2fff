package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to requisites. Immutable. */
public final class RequisiteFields extends PortalFields<RequisiteFields> {
    private static final RequisiteFields NONE = new RequisiteFields(Map.of());

    private RequisiteFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static RequisiteFields create() {
        return NONE;
    }

    /**
     * The template.
     *
     * @param presetId {@code PRESET_ID}; cannot be changed later
     * @return a changed copy
     */
    public RequisiteFields presetId(long presetId) {
        return set("PRESET_ID", presetId);
    }

    /**
     * What people read.
     *
     * @param name {@code NAME}
     * @return a changed copy
     */
    public RequisiteFields name(String name) {
        return set("NAME", name);
    }

    /**
     * A code of the portal's own.
     *
     * @param code {@code CODE}
     * @return a changed copy
     */
    public RequisiteFields code(String code) {
        return set("CODE", code);
    }

    /**
     * The id in a foreign system.
     *
     * @param xmlId {@code XML_ID}
     * @return a changed copy
     */
    public RequisiteFields xmlId(String xmlId) {
        return set("XML_ID", xmlId);
    }

    /**
     * The foreign system.
     *
     * @param originatorId {@code ORIGINATOR_ID}
     * @return a changed copy
     */
    public RequisiteFields originatorId(String originatorId) {
        return set("ORIGINATOR_ID", originatorId);
    }

    /**
     * Whether it is in use.
     *
     * @param active {@code ACTIVE}
     * @return a changed copy
     */
    public RequisiteFields active(boolean active) {
        return flag("ACTIVE", active);
    }

    /**
     * Whether only its address counts.
     *
     * @param addressOnly {@code ADDRESS_ONLY}
     * @return a changed copy
     */
    public RequisiteFields addressOnly(boolean addressOnly) {
        return flag("ADDRESS_ONLY", addressOnly);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code SORT}
     * @return a changed copy
     */
    public RequisiteFields sort(int sort) {
        return set("SORT", sort);
    }

    /**
     * The short name of the company.
     *
     * @param companyName {@code RQ_COMPANY_NAME}
     * @return a changed copy
     */
    public RequisiteFields companyName(String companyName) {
        return set("RQ_COMPANY_NAME", companyName);
    }

    /**
     * The full name of the company.
     *
     * @param companyFullName {@code RQ_COMPANY_FULL_NAME}
     * @return a changed copy
     */
    public RequisiteFields companyFullName(String companyFullName) {
        return set("RQ_COMPANY_FULL_NAME", companyFullName);
    }

    /**
     * The director.
     *
     * @param director {@code RQ_DIRECTOR}
     * @return a changed copy
     */
    public RequisiteFields director(String director) {
        return set("RQ_DIRECTOR", director);
    }

    /**
     * The Russian taxpayer number.
     *
     * @param inn {@code RQ_INN}
     * @return a changed copy
     */
    public RequisiteFields inn(String inn) {
        return set("RQ_INN", inn);
    }

    /**
     * The Russian tax registration code.
     *
     * @param kpp {@code RQ_KPP}
     * @return a changed copy
     */
    public RequisiteFields kpp(String kpp) {
        return set("RQ_KPP", kpp);
    }

    /**
     * The Russian company number.
     *
     * @param ogrn {@code RQ_OGRN}
     * @return a changed copy
     */
    public RequisiteFields ogrn(String ogrn) {
        return set("RQ_OGRN", ogrn);
    }

    /**
     * The Russian number of a sole trader.
     *
     * @param ogrnip {@code RQ_OGRNIP}
     * @return a changed copy
     */
    public RequisiteFields ogrnip(String ogrnip) {
        return set("RQ_OGRNIP", ogrnip);
    }

    /**
     * The e-mail address.
     *
     * @param email {@code RQ_EMAIL}
     * @return a changed copy
     */
    public RequisiteFields email(String email) {
        return set("RQ_EMAIL", email);
    }

    /**
     * The telephone.
     *
     * @param phone {@code RQ_PHONE}
     * @return a changed copy
     */
    public RequisiteFields phone(String phone) {
        return set("RQ_PHONE", phone);
    }

    /**
     * Whose they are; cannot be changed later.
     *
     * @param owner a company or contact: {@code ENTITY_TYPE_ID} and {@code ENTITY_ID}
     * @return a changed copy
     */
    public RequisiteFields owner(CrmOwner owner) {
        return set("ENTITY_TYPE_ID", owner.entityTypeId()).set("ENTITY_ID", owner.id());
    }

    @Override
    protected RequisiteFields with(Map<String, @Nullable Object> values) {
        return new RequisiteFields(values);
    }
}
