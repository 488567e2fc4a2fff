package io.svyaz.recipes.invoices;

import java.util.List;

/**
 * A smart invoice with its rows.
 *
 * @param id the invoice
 * @param title what people read; may be empty
 * @param currency its code; may be empty
 * @param rows all its product rows
 */
public record Invoice(long id, String title, String currency, List<MoneyRow> rows) {

    /** Copies. */
    public Invoice {
        rows = List.copyOf(rows);
    }
}
