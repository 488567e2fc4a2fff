package io.svyaz.recipes.invoices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;

/**
 * The sums of a document. Pure; {@code gross = net + tax} always.
 *
 * <p>Rounding rule: each row is rounded by itself, half up, to the decimals of the currency (2 for roubles, 0 for yen, 2 for codes
 * that ISO 4217 does not know), and the rounded rows are added. A row with the tax included rounds its price times quantity, and
 * the tax is the difference to the rounded net; a row with the tax on top rounds its net, then the tax on that. Quantity and price
 * are never rounded before they are multiplied.
 *
 * @param currency code of ISO 4217 as the portal writes it; may be empty
 * @param rows how many rows were summed
 * @param net without tax
 * @param tax the tax
 * @param gross what is to be paid
 * @param discount what all discounts took off; taken off already
 */
public record MoneyTotals(
        String currency, int rows, BigDecimal net, BigDecimal tax, BigDecimal gross, BigDecimal discount) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int USUAL_DECIMALS = 2;

    /**
     * Sums rows.
     *
     * @param currency of all rows
     * @param rows the rows; none give zeros
     * @return the sums
     */
    public static MoneyTotals of(String currency, Collection<MoneyRow> rows) {
        int decimals = decimals(currency);
        BigDecimal net = BigDecimal.ZERO.setScale(decimals);
        BigDecimal gross = net;
        BigDecimal discount = net;
        for (MoneyRow row : rows) {
            BigDecimal amount = row.unitPrice().multiply(row.quantity());
            BigDecimal factor = BigDecimal.ONE.add(row.taxRate().divide(HUNDRED));
            BigDecimal rowNet = row.taxIncluded()
                    ? amount.divide(factor, decimals, RoundingMode.HALF_UP)
                    : amount.setScale(decimals, RoundingMode.HALF_UP);
            BigDecimal rowGross =
                    (row.taxIncluded() ? amount : rowNet.multiply(factor)).setScale(decimals, RoundingMode.HALF_UP);
            net = net.add(rowNet);
            gross = gross.add(rowGross);
            discount =
                    discount.add(row.unitDiscount().multiply(row.quantity()).setScale(decimals, RoundingMode.HALF_UP));
        }
        return new MoneyTotals(currency, rows.size(), net, gross.subtract(net), gross, discount);
    }

    private static int decimals(String currency) {
        try {
            int digits = Currency.getInstance(currency.toUpperCase(Locale.ROOT)).getDefaultFractionDigits();
            return digits < 0 ? USUAL_DECIMALS : digits;
        } catch (IllegalArgumentException unknown) {
            return USUAL_DECIMALS;
        }
    }
}
