package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which requisites a deal, quote or invoice shall use: all four are sent, 0 for none. Immutable. */
public final class RequisiteLinkFields extends PortalFields<RequisiteLinkFields> {
    private static final RequisiteLinkFields NONE = new RequisiteLinkFields(Map.of());

    private RequisiteLinkFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static RequisiteLinkFields create() {
        return NONE;
    }

    /**
     * The customer's requisites.
     *
     * @param requisiteId {@code REQUISITE_ID}
     * @return a changed copy
     */
    public RequisiteLinkFields requisiteId(long requisiteId) {
        return set("REQUISITE_ID", requisiteId);
    }

    /**
     * The customer's account.
     *
     * @param bankDetailId {@code BANK_DETAIL_ID}
     * @return a changed copy
     */
    public RequisiteLinkFields bankDetailId(long bankDetailId) {
        return set("BANK_DETAIL_ID", bankDetailId);
    }

    /**
     * The own company's requisites.
     *
     * @param mcRequisiteId {@code MC_REQUISITE_ID}
     * @return a changed copy
     */
    public RequisiteLinkFields mcRequisiteId(long mcRequisiteId) {
        return set("MC_REQUISITE_ID", mcRequisiteId);
    }

    /**
     * The own company's account.
     *
     * @param mcBankDetailId {@code MC_BANK_DETAIL_ID}
     * @return a changed copy
     */
    public RequisiteLinkFields mcBankDetailId(long mcBankDetailId) {
        return set("MC_BANK_DETAIL_ID", mcBankDetailId);
    }

    @Override
    protected RequisiteLinkFields with(Map<String, @Nullable Object> values) {
        return new RequisiteLinkFields(values);
    }
}
