package io.svyaz.recipes.invoices;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the helper of an invoice says. Equal sums are equal however their numbers are written.
 *
 * @param invoiceId the invoice
 * @param name what people read, without space around it, at most {@value #LONGEST_NAME} characters
 * @param currency code of the currency; may be empty
 * @param total what is to be paid; empty where it cannot be read
 * @param tax the tax within it; empty where it cannot be read
 */
public record Helper(
        long invoiceId, String name, String currency, Optional<BigDecimal> total, Optional<BigDecimal> tax) {

    /** The longest name of an element. */
    public static final int LONGEST_NAME = 255;

    /** Makes equal what means the same. */
    public Helper {
        String stripped = name.strip();
        name = stripped.substring(0, Math.min(stripped.length(), LONGEST_NAME)).strip();
        total = total.map(Helper::plain);
        tax = tax.map(Helper::plain);
    }

    /**
     * What the helper of this invoice shall say.
     *
     * @param invoice the invoice
     * @return its title or else its number, and its sums
     */
    public static Helper of(Invoice invoice) {
        MoneyTotals totals = MoneyTotals.of(invoice.currency(), invoice.rows());
        String name = invoice.title().isBlank() ? "#" + invoice.id() : invoice.title();
        return new Helper(
                invoice.id(), name, invoice.currency(), Optional.of(totals.gross()), Optional.of(totals.tax()));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
