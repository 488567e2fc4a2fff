package io.svyaz.recipes.tickets.reactions;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.crm.DealFields;
import io.svyaz.recipes.tickets.DeskTicket;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Orders that are deals of a Bitrix24 portal, which needs the scope {@code crm}. Immutable and thread-safe. */
public final class BitrixDealFields implements OrderFields {
    private final BitrixClient bitrix;
    private final Function<DeskTicket, List<Long>> deals;
    private final Function<DeskTicket, Map<String, ?>> fields;

    /**
     * Writes user fields of deals.
     *
     * @param bitrix the portal
     * @param dealsOf the deals that a ticket belongs to; perhaps none
     * @param fieldsOf what to set, for example {@code UF_CRM_TICKET_STATUS}; Bitrix24 ignores fields that do not exist
     */
    public BitrixDealFields(
            BitrixClient bitrix,
            Function<DeskTicket, List<Long>> dealsOf,
            Function<DeskTicket, Map<String, ?>> fieldsOf) {
        this.bitrix = Objects.requireNonNull(bitrix, "bitrix");
        this.deals = Objects.requireNonNull(dealsOf, "dealsOf");
        this.fields = Objects.requireNonNull(fieldsOf, "fieldsOf");
    }

    @Override
    public void write(DeskTicket ticket) {
        DealFields changes = DealFields.create().setAll(fields.apply(ticket));
        deals.apply(ticket).forEach(deal -> bitrix.deals().update(deal, changes).execute());
    }
}
