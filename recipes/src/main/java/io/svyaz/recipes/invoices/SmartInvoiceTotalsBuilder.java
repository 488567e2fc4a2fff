package io.svyaz.recipes.invoices;

import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import java.util.Objects;

/** Collects the ports and settings of a {@link SmartInvoiceTotals}. */
public final class SmartInvoiceTotalsBuilder {

    final Invoices invoices;
    final HelperStore helpers;
    final IdMap ids;
    IdKind kind = new IdKind("bitrix24", "smart-invoice-helper");
    boolean removing;

    SmartInvoiceTotalsBuilder(Invoices invoices, HelperStore helpers, IdMap ids) {
        this.invoices = Objects.requireNonNull(invoices, "invoices");
        this.helpers = Objects.requireNonNull(helpers, "helpers");
        this.ids = Objects.requireNonNull(ids, "ids");
    }

    /**
     * Sets under which kind the links are kept; two portals in one id map need two kinds.
     *
     * @param value {@code bitrix24.smart-invoice-helper} unless set
     * @return this builder
     */
    public SmartInvoiceTotalsBuilder idKind(IdKind value) {
        kind = Objects.requireNonNull(value, "idKind");
        return this;
    }

    /**
     * Takes the helper of an invoice away when the invoice is deleted; it stays unless this is called.
     *
     * @return this builder
     */
    public SmartInvoiceTotalsBuilder removeWithInvoice() {
        removing = true;
        return this;
    }

    /**
     * Makes the flow.
     *
     * @return a flow ready for events, thread-safe if its ports are
     */
    public SmartInvoiceTotals build() {
        return new SmartInvoiceTotals(this);
    }
}
