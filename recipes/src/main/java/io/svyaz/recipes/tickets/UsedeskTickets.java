package io.svyaz.recipes.tickets;

import io.svyaz.core.Page;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.usedesk.UsedeskClient;
import io.svyaz.usedesk.comments.Comment;
import io.svyaz.usedesk.tickets.Ticket;
import io.svyaz.usedesk.tickets.TicketDetails;
import io.svyaz.usedesk.tickets.TicketQuery;
import io.svyaz.usedesk.tickets.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The tickets of a Usedesk account. Immutable and thread-safe.
 *
 * <p>A comment is shown when the vendor calls it public; one without a type counts as private, as the vendor makes them. The dialect REST
 * tells no comments with a ticket: there conversations are empty.
 */
public final class UsedeskTickets implements TicketDesk {
    /** What {@link #system()} answers. */
    public static final String SYSTEM = "usedesk";

    private static final int USUAL_PAGE = 20;
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(10);

    private final UsedeskClient usedesk;
    private final int perPage;
    private final Duration patience;

    private UsedeskTickets(UsedeskClient usedesk, int perPage, Duration patience) {
        this.usedesk = Objects.requireNonNull(usedesk, "usedesk");
        this.perPage = perPage;
        this.patience = patience;
    }

    /**
     * Pages of 20, and at most 10 seconds for a call.
     *
     * @param usedesk the account
     * @return the desk
     */
    public static UsedeskTickets of(UsedeskClient usedesk) {
        return of(usedesk, USUAL_PAGE, USUAL_PATIENCE);
    }

    /**
     * With pages of another size and other patience.
     *
     * @param usedesk the account
     * @param perPage 1 to 100
     * @param patience how long a call may take with its waits and retries
     * @return the desk
     */
    public static UsedeskTickets of(UsedeskClient usedesk, int perPage, Duration patience) {
        return new UsedeskTickets(usedesk, perPage, patience);
    }

    @Override
    public String system() {
        return SYSTEM;
    }

    @Override
    public DeskPage page(String customerId, int page) {
        OptionalLong client = VendorIds.number(customerId);
        if (client.isEmpty()) {
            return new DeskPage(List.of(), false);
        }
        TicketQuery newest = TicketQuery.all().client(client.getAsLong()).sort("last_updated_at", false);
        Page<Ticket> rows = usedesk.tickets()
                .page(newest, page, perPage)
                .with(options -> options.deadline(patience))
                .execute();
        List<DeskTicket> own = rows.items().stream()
                .map(UsedeskTickets::ticket)
                .filter(ticket -> ticket.isOf(customerId))
                .toList();
        return new DeskPage(own, rows.next().isPresent());
    }

    @Override
    public Optional<DeskTicket> ticket(String ticketId) {
        return details(ticketId).map(details -> ticket(details.ticket()));
    }

    @Override
    public Optional<DeskThread> thread(String ticketId) {
        return details(ticketId).map(details -> new DeskThread(ticket(details.ticket()), messages(details), true));
    }

    private Optional<TicketDetails> details(String ticketId) {
        OptionalLong id = VendorIds.number(ticketId);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(usedesk.tickets()
                    .get(id.getAsLong())
                    .with(options -> options.deadline(patience))
                    .execute());
        } catch (RequestRejectedException refused) {
            if (isNotFound(refused)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** The vendor says so with status 200 and a code of its own, too. */
    private static boolean isNotFound(RequestRejectedException refused) {
        return refused instanceof NotFoundException
                || refused.vendorCode().filter("404"::equals).isPresent();
    }

    private static DeskTicket ticket(Ticket ticket) {
        String id = Long.toString(ticket.id());
        return new DeskTicket(
                id,
                id,
                ticket.subject().orElse(""),
                ticket.status().map(TicketStatus::word).orElse(""),
                ticket.clientId().map(String::valueOf),
                ticket.email(),
                ticket.createdAt(),
                ticket.lastUpdatedAt());
    }

    private static List<TicketMessage> messages(TicketDetails details) {
        return details.comments().stream()
                .filter(comment -> comment.type().filter("public"::equals).isPresent())
                .map(UsedeskTickets::message)
                .sorted(Comparator.comparing(message -> message.writtenAt().orElse(Instant.EPOCH)))
                .toList();
    }

    private static TicketMessage message(Comment comment) {
        return new TicketMessage(
                comment.side().filter("client"::equals).isPresent(),
                PlainText.of(comment.message().orElse("")),
                comment.publishedAt(),
                comment.files().stream()
                        .flatMap(file -> TicketFile.of(file.name(), file.file()).stream())
                        .toList());
    }

    @Override
    public String toString() {
        return "UsedeskTickets";
    }
}
