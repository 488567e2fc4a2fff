package io.svyaz.recipes.invoices;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.crm.EntityType;
import io.svyaz.bitrix.crm.Item;
import io.svyaz.core.error.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The smart invoices of a Bitrix24 portal, their rows read page by page. Needs the scope {@code crm}. Thread-safe. */
public final class BitrixInvoices implements Invoices {

    private final BitrixClient bitrix;

    /**
     * The invoices of this portal.
     *
     * @param bitrix the portal
     */
    public BitrixInvoices(BitrixClient bitrix) {
        this.bitrix = Objects.requireNonNull(bitrix, "bitrix");
    }

    @Override
    public Optional<Invoice> find(long invoiceId) {
        Item item;
        try {
            item = bitrix.items(EntityType.SMART_INVOICE.id()).get(invoiceId).execute();
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
        List<MoneyRow> rows = bitrix.productRows().list(EntityType.SMART_INVOICE, invoiceId).toList().stream()
                .map(InvoiceRowMapper::row)
                .toList();
        return Optional.of(new Invoice(
                item.id(), item.title().orElse(""), item.currencyId().orElse(""), rows));
    }
}
