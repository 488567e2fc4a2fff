package io.svyaz.recipes.invoices;

import io.svyaz.bitrix.crm.ItemProductRow;
import java.math.BigDecimal;

/**
 * Product rows of the portal as rows to be summed.
 *
 * <p>The portal's {@code price} has the discount taken off and holds the tax; {@code priceExclusive} is the same without tax. Where
 * the tax is said to come on top, {@code priceExclusive} counts: the two are equal in rows that other programs wrote.
 */
final class InvoiceRowMapper {

    private InvoiceRowMapper() {}

    static MoneyRow row(ItemProductRow row) {
        BigDecimal price = row.price().orElse(BigDecimal.ZERO);
        boolean included =
                row.taxIncluded().orElse(true) || row.priceExclusive().isEmpty();
        return new MoneyRow(
                included ? price : row.priceExclusive().orElse(price),
                row.quantity().orElse(BigDecimal.ONE),
                row.discountSum().orElse(BigDecimal.ZERO),
                row.taxRate().orElse(BigDecimal.ZERO).max(BigDecimal.ZERO),
                included);
    }
}
