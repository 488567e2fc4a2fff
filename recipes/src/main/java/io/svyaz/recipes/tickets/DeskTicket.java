package io.svyaz.recipes.tickets;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A ticket as a helpdesk knows it. For the host's own eyes: what a customer may see is a {@link TicketView}.
 *
 * @param id the vendor's id, by which it is asked for
 * @param number what customers are told, for example {@code ABC-12345}
 * @param subject empty when there is none
 * @param status the vendor's word, for example {@code open} or {@code 25}; empty when it does not say
 * @param customerId the vendor's id of who asks
 * @param customerEmail the address of who asks
 * @param createdAt when it was made
 * @param updatedAt when anything in it changed; neither vendor tells the time of the last reply in a list
 */
public record DeskTicket(
        String id,
        String number,
        String subject,
        String status,
        Optional<String> customerId,
        Optional<String> customerEmail,
        Optional<Instant> createdAt,
        Optional<Instant> updatedAt) {

    /**
     * Refuses nulls.
     *
     * @param id the vendor's id, by which it is asked for
     * @param number what customers are told, for example {@code ABC-12345}
     * @param subject empty when there is none
     * @param status the vendor's word, for example {@code open} or {@code 25}; empty when it does not say
     * @param customerId the vendor's id of who asks
     * @param customerEmail the address of who asks
     * @param createdAt when it was made
     * @param updatedAt when anything in it changed; neither vendor tells the time of the last reply in a list
     */
    public DeskTicket {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(customerId, "customerId");
        Objects.requireNonNull(customerEmail, "customerEmail");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    /**
     * Tells whether it is this customer's.
     *
     * @param customer the vendor's id
     * @return false where the vendor does not say whose it is
     */
    public boolean isOf(String customer) {
        return customerId.filter(customer::equals).isPresent();
    }

    /** Without the address and the subject: both are personal. */
    @Override
    public String toString() {
        return "DeskTicket[" + id + ", " + status + "]";
    }
}
