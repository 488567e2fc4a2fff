package io.svyaz.recipes.events;

import java.util.List;

/**
 * Which methods of the portal a flow calls. Their scopes are known to the client.
 *
 * @param flow what people call it
 * @param methods the methods, for example {@code crm.item.get}
 */
public record FlowNeeds(String flow, List<String> methods) {

    /** Copies. */
    public FlowNeeds {
        methods = List.copyOf(methods);
    }

    /**
     * Deal products in a universal list, with its remedy for lost events.
     *
     * @return scopes {@code crm} and {@code lists}
     */
    public static FlowNeeds dealProductsList() {
        return new FlowNeeds(
                "deal products list",
                List.of(
                        "crm.deal.productrows.get",
                        "crm.deal.list",
                        "crm.deal.get",
                        "lists.element.get",
                        "lists.element.add",
                        "lists.element.update",
                        "lists.element.delete"));
    }

    /**
     * Totals of smart invoices in a universal list, with its remedy for lost events.
     *
     * @return scopes {@code crm} and {@code lists}
     */
    public static FlowNeeds smartInvoiceTotalsInList() {
        return new FlowNeeds(
                "smart invoice totals",
                List.of(
                        "crm.item.get",
                        "crm.item.list",
                        "crm.item.productrow.list",
                        "lists.element.get",
                        "lists.element.add",
                        "lists.element.update",
                        "lists.element.delete"));
    }

    /**
     * Totals of smart invoices in a smart process, with its remedy for lost events.
     *
     * @return scope {@code crm}
     */
    public static FlowNeeds smartInvoiceTotalsInProcess() {
        return new FlowNeeds(
                "smart invoice totals",
                List.of(
                        "crm.item.get",
                        "crm.item.list",
                        "crm.item.productrow.list",
                        "crm.item.add",
                        "crm.item.update",
                        "crm.item.delete"));
    }
}
