package io.svyaz.recipes.tickets;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Opens one request of the signed-in user. Immutable and thread-safe. */
public final class TicketConversation {
    private final TicketReads reads;
    private final CustomerIds customers;
    private final StatusNames names;

    /**
     * The conversations of an account.
     *
     * @param reads what was read from it; the list's
     * @param customers who a user is there
     * @param names what customers read for a status
     */
    public TicketConversation(TicketReads reads, CustomerIds customers, StatusNames names) {
        this.reads = Objects.requireNonNull(reads, "reads");
        this.customers = Objects.requireNonNull(customers, "customers");
        this.names = Objects.requireNonNull(names, "names");
    }

    /**
     * A ticket and what was written in it.
     *
     * @param userRef the signed-in user, from the session and never from the request
     * @param ticketId what stands in the address
     * @return empty, for a page "not found", when there is none, when it is somebody else's or hidden, and when the user is not linked: who
     *     asks cannot tell which
     * @throws io.svyaz.core.error.ApiException when the helpdesk must be asked and cannot be
     */
    public Optional<Conversation> open(String userRef, String ticketId) {
        Optional<String> customer = customers.customerOf(userRef);
        if (customer.isEmpty()) {
            return Optional.empty();
        }
        Read<Optional<DeskThread>> read = reads.thread(ticketId);
        return read.value()
                .filter(thread -> thread.ticket().isOf(customer.get()))
                .filter(thread -> names.shows(thread.ticket().status()))
                .map(thread -> view(thread, read));
    }

    private Conversation view(DeskThread thread, Read<?> read) {
        TicketView row = TicketView.of(thread.ticket(), names);
        Optional<Instant> lastReply = lastReply(thread.messages()).or(row::lastReplyAt);
        TicketView exact =
                new TicketView(row.id(), row.number(), row.subject(), row.status(), row.statusName(), lastReply);
        return new Conversation(exact, thread.messages(), thread.complete(), read.asOf(), read.stale());
    }

    private static Optional<Instant> lastReply(List<TicketMessage> messages) {
        return messages.stream()
                .flatMap(message -> message.writtenAt().stream())
                .max(Comparator.naturalOrder());
    }
}
