package io.svyaz.recipes.invoices;

import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.internal.StripedLocks;
import io.svyaz.recipes.invoices.InvoiceOutcome.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * Keeps the total of each smart invoice in a helper, an element of a list or of a smart process.
 *
 * <p>Events say only which item changed: the invoice and its rows are read, summed by the rule of {@link MoneyTotals}, and the
 * helper is made, or changed where it says something else. So events may come twice, late, in any order, or after the flow's own
 * writes, and after a crash at any point the same call finishes what was begun: a helper is looked up before it is made.
 *
 * <p>Work for one invoice is done one at a time within this object; across JVMs give the events of an invoice to one worker at a
 * time, for example by a queue lane per invoice. Thread-safe.
 */
public final class SmartInvoiceTotals {

    /** The type of smart invoices in every portal. */
    public static final long SMART_INVOICE = 31;

    private final Invoices invoices;
    private final HelperStore helpers;
    private final IdMap ids;
    private final IdKind kind;
    private final boolean removing;
    private final StripedLocks locks = new StripedLocks();

    SmartInvoiceTotals(SmartInvoiceTotalsBuilder settings) {
        invoices = settings.invoices;
        helpers = settings.helpers;
        ids = settings.ids;
        kind = settings.kind;
        removing = settings.removing;
    }

    /**
     * Starts a flow.
     *
     * @param invoices where invoices are read
     * @param helpers where their totals are kept
     * @param ids which helper belongs to which invoice: local ids are those of invoices
     * @return a builder
     */
    public static SmartInvoiceTotalsBuilder builder(Invoices invoices, HelperStore helpers, IdMap ids) {
        return new SmartInvoiceTotalsBuilder(invoices, helpers, ids);
    }

    /**
     * Puts the helper right for an item that was added, changed or deleted ({@code ONCRMDYNAMICITEMADD}, {@code ..UPDATE}, {@code
     * ..DELETE}).
     *
     * @param entityTypeId the type of the item; all but {@value #SMART_INVOICE} are ignored
     * @param itemId the item
     * @return what was done
     */
    public InvoiceOutcome onItemChanged(long entityTypeId, long itemId) {
        return entityTypeId == SMART_INVOICE
                ? locks.whileHolding(
                        Long.toString(itemId),
                        () -> invoices.find(itemId).map(this::keep).orElseGet(() -> gone(itemId)))
                : InvoiceOutcome.of(Kind.IGNORED);
    }

    /** The invoices that have helpers, as far as this flow knows. */
    Set<Long> known() {
        return ids.links(kind, "").stream()
                .map(link -> Long.valueOf(link.localId()))
                .collect(Collectors.toSet());
    }

    boolean isRemoving() {
        return removing;
    }

    private InvoiceOutcome keep(Invoice invoice) {
        Helper wanted = Helper.of(invoice);
        AtomicBoolean made = new AtomicBoolean();
        String local = Long.toString(invoice.id());
        String helperId = ids.remoteOrCreate(kind, local, () -> findOrCreate(wanted, made));
        if (made.get()) {
            return InvoiceOutcome.of(Kind.CREATED, helperId);
        }
        Optional<Helper> standing = helpers.read(helperId);
        if (standing.isEmpty()) {
            return replace(local, wanted);
        }
        return write(helperId, standing.get(), wanted);
    }

    private String findOrCreate(Helper wanted, AtomicBoolean made) {
        return helpers.findByInvoice(wanted.invoiceId()).orElseGet(() -> {
            String id = helpers.create(wanted);
            made.set(true);
            return id;
        });
    }

    private InvoiceOutcome write(String helperId, Helper standing, Helper wanted) {
        if (standing.equals(wanted)) {
            return InvoiceOutcome.of(Kind.UNCHANGED, helperId);
        }
        helpers.update(helperId, wanted);
        return InvoiceOutcome.of(Kind.UPDATED, helperId);
    }

    /** Another one may have been made before a crash that kept it from being noted. */
    private InvoiceOutcome replace(String local, Helper wanted) {
        AtomicBoolean made = new AtomicBoolean();
        String helperId = findOrCreate(wanted, made);
        ids.remap(kind, local, helperId, "the helper was deleted by hand");
        return made.get()
                ? InvoiceOutcome.of(Kind.RECREATED, helperId)
                : helpers.read(helperId)
                        .map(standing -> write(helperId, standing, wanted))
                        .orElseGet(() -> InvoiceOutcome.of(Kind.UNCHANGED, helperId));
    }

    private InvoiceOutcome gone(long invoiceId) {
        if (!removing) {
            return InvoiceOutcome.of(Kind.GONE);
        }
        String local = Long.toString(invoiceId);
        Optional<String> helperId = ids.remote(kind, local).or(() -> helpers.findByInvoice(invoiceId));
        helperId.ifPresent(id -> {
            helpers.delete(id);
            ids.unlink(kind, local, "the invoice is gone");
        });
        return helperId.map(id -> InvoiceOutcome.of(Kind.REMOVED, id)).orElseGet(() -> InvoiceOutcome.of(Kind.GONE));
    }
}
