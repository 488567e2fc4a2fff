package io.svyaz.recipes.clicktocall;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.crm.MultiField;
import java.util.Optional;

/** Numbers of the leads in a Bitrix24 portal. Thread-safe. */
public final class BitrixLeadPhones implements LeadPhones {
    private final BitrixClient bitrix;

    /**
     * Leads of this portal.
     *
     * @param bitrix the portal; scope {@code crm}
     */
    public BitrixLeadPhones(BitrixClient bitrix) {
        this.bitrix = bitrix;
    }

    /**
     * The first number of a lead.
     *
     * @param leadId the lead
     * @return the first that is not blank
     * @throws io.svyaz.core.error.NotFoundException if there is no such lead
     */
    @Override
    public Optional<String> first(long leadId) {
        return bitrix.leads().get(leadId).execute().phones().stream()
                .map(MultiField::value)
                .filter(number -> !number.isBlank())
                .findFirst();
    }
}
