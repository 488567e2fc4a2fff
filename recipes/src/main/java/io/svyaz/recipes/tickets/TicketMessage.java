package io.svyaz.recipes.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message that a customer may read.
 *
 * @param byCustomer whether the customer wrote it, otherwise the support
 * @param text plain text made from the vendor's HTML; escape it like any text when it goes into a page
 * @param writtenAt when; empty when the vendor does not say
 * @param files what hangs on it
 */
public record TicketMessage(boolean byCustomer, String text, Optional<Instant> writtenAt, List<TicketFile> files) {

    /**
     * Keeps its own copy of the files.
     *
     * @param byCustomer whether the customer wrote it, otherwise the support
     * @param text plain text made from the vendor's HTML; escape it like any text when it goes into a page
     * @param writtenAt when; empty when the vendor does not say
     * @param files what hangs on it
     */
    public TicketMessage {
        files = List.copyOf(files);
    }

    /** Without the text: it is personal. */
    @Override
    public String toString() {
        return "TicketMessage[" + (byCustomer ? "customer" : "support") + ", " + text.length() + " characters]";
    }
}
