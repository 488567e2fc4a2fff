package io.svyaz.recipes.invoices;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.crm.Item;
import io.svyaz.bitrix.crm.ItemFields;
import io.svyaz.bitrix.crm.Items;
import io.svyaz.core.error.NotFoundException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Helpers as items of a smart process of a Bitrix24 portal: title, sum and currency are the item's own, the tax stands in a field of
 * the process. Needs the scope {@code crm}. Thread-safe.
 *
 * <p>The mark is {@code xmlId}, {@code smart_invoice_42}. The portal does not keep it unique: give the events of an invoice to one
 * worker at a time.
 */
public final class ItemHelperStore implements HelperStore {

    private static final String MARK = "smart_invoice_";

    private final Items items;
    private final String taxField;

    /**
     * A smart process in this portal.
     *
     * @param bitrix the portal
     * @param entityTypeId the type of the process; not that of invoices
     * @param taxField the field that holds the tax, for example {@code ufCrm12_Tax}
     */
    public ItemHelperStore(BitrixClient bitrix, int entityTypeId, String taxField) {
        if (entityTypeId == SmartInvoiceTotals.SMART_INVOICE) {
            throw new IllegalArgumentException(
                    "Helpers cannot be invoices themselves: each would get a helper of its own."
                            + " Give the type of a smart process.");
        }
        this.items = bitrix.items(entityTypeId);
        this.taxField = Objects.requireNonNull(taxField, "taxField");
    }

    /** A portal drops a condition it does not understand and returns everything, so each hit is looked at again. */
    @Override
    public Optional<String> findByInvoice(long invoiceId) {
        return items
                .list(q -> q.select("id", "xmlId")
                        .where("=xmlId", MARK + invoiceId)
                        .ascending("id"))
                .firstPage()
                .items()
                .stream()
                .filter(item -> item.xmlId().filter((MARK + invoiceId)::equals).isPresent())
                .findFirst()
                .map(item -> Long.toString(item.id()));
    }

    @Override
    public Optional<Helper> read(String helperId) {
        try {
            return Optional.of(helper(items.get(Long.parseLong(helperId)).execute()));
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    @Override
    public String create(Helper helper) {
        return Long.toString(items.add(fields(helper)).execute().id());
    }

    @Override
    public void update(String helperId, Helper helper) {
        items.update(Long.parseLong(helperId), fields(helper)).execute();
    }

    @Override
    public void delete(String helperId) {
        try {
            items.delete(Long.parseLong(helperId)).execute();
        } catch (NotFoundException gone) {
            return;
        }
    }

    private Helper helper(Item item) {
        String mark = item.xmlId().filter(xmlId -> xmlId.startsWith(MARK)).orElse(MARK + "-1");
        return new Helper(
                invoiceId(mark), item.title().orElse(""), item.currencyId().orElse(""), item.opportunity(), tax(item));
    }

    private Optional<BigDecimal> tax(Item item) {
        return item.fields().text(taxField).flatMap(ItemHelperStore::number);
    }

    private ItemFields fields(Helper helper) {
        return ItemFields.create()
                .xmlId(MARK + helper.invoiceId())
                .title(helper.name())
                .manualOpportunity(true)
                .opportunity(helper.total().orElse(BigDecimal.ZERO), helper.currency())
                .set(taxField, helper.tax().map(BigDecimal::toPlainString).orElse(""));
    }

    private static long invoiceId(String mark) {
        return number(mark.substring(MARK.length())).map(BigDecimal::longValue).orElse(-1L);
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException typedOver) {
            return Optional.empty();
        }
    }
}
