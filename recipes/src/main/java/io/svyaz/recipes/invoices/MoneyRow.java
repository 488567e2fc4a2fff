package io.svyaz.recipes.invoices;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One row to be summed.
 *
 * @param unitPrice the price of one with the discount taken off; with the tax when {@code taxIncluded}, without it otherwise
 * @param quantity how many, also parts and negative ones
 * @param unitDiscount what was taken off the price of one, for information
 * @param taxRate in per cent; 0 where there is no tax
 * @param taxIncluded whether the price holds the tax already
 */
public record MoneyRow(
        BigDecimal unitPrice, BigDecimal quantity, BigDecimal unitDiscount, BigDecimal taxRate, boolean taxIncluded) {

    /** Checks that nothing is null and no tax is negative. */
    public MoneyRow {
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(unitDiscount, "unitDiscount");
        if (taxRate.signum() < 0) {
            throw new IllegalArgumentException("The tax rate is a percentage from 0, but is " + taxRate + ".");
        }
    }

    /**
     * A row without discount and tax.
     *
     * @param unitPrice the price of one
     * @param quantity how many
     * @return the row
     */
    public static MoneyRow of(String unitPrice, String quantity) {
        return new MoneyRow(
                new BigDecimal(unitPrice), new BigDecimal(quantity), BigDecimal.ZERO, BigDecimal.ZERO, true);
    }

    /**
     * The same row with a discount that its price already lacks.
     *
     * @param value what was taken off the price of one
     * @return a changed copy
     */
    public MoneyRow discounted(String value) {
        return new MoneyRow(unitPrice, quantity, new BigDecimal(value), taxRate, taxIncluded);
    }

    /**
     * The same row with a tax that its price holds.
     *
     * @param rate in per cent
     * @return a changed copy
     */
    public MoneyRow taxIncluded(String rate) {
        return new MoneyRow(unitPrice, quantity, unitDiscount, new BigDecimal(rate), true);
    }

    /**
     * The same row with a tax on top of its price.
     *
     * @param rate in per cent
     * @return a changed copy
     */
    public MoneyRow taxAdded(String rate) {
        return new MoneyRow(unitPrice, quantity, unitDiscount, new BigDecimal(rate), false);
    }
}
