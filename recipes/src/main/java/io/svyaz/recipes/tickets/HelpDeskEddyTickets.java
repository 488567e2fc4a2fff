package io.svyaz.recipes.tickets;

import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.helpdeskeddy.HelpDeskEddyClient;
import io.svyaz.helpdeskeddy.tickets.Post;
import io.svyaz.helpdeskeddy.tickets.StatusId;
import io.svyaz.helpdeskeddy.tickets.Ticket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The tickets of a HelpDeskEddy account, 30 a page as the vendor has them. Immutable and thread-safe.
 *
 * <p>A conversation is made of posts; the vendor's comments are for staff and never read. It costs a request for the ticket and one for
 * each 30 posts.
 */
public final class HelpDeskEddyTickets implements TicketDesk {
    /** What {@link #system()} answers. */
    public static final String SYSTEM = "helpdeskeddy";

    private static final int USUAL_POST_PAGES = 3;
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(10);

    private final HelpDeskEddyClient helpdesk;
    private final int postPages;
    private final Duration patience;

    private HelpDeskEddyTickets(HelpDeskEddyClient helpdesk, int postPages, Duration patience) {
        if (postPages < 1) {
            throw new IllegalArgumentException("postPages must be at least 1, but is " + postPages + ".");
        }
        this.helpdesk = Objects.requireNonNull(helpdesk, "helpdesk");
        this.postPages = postPages;
        this.patience = patience;
    }

    /**
     * The newest 90 messages of a conversation, and at most 10 seconds for a call.
     *
     * @param helpdesk the account
     * @return the desk
     */
    public static HelpDeskEddyTickets of(HelpDeskEddyClient helpdesk) {
        return of(helpdesk, USUAL_POST_PAGES, USUAL_PATIENCE);
    }

    /**
     * With longer or shorter conversations and other patience.
     *
     * @param helpdesk the account
     * @param postPages how many pages of 30 messages are read at most; at least 1
     * @param patience how long a call may take with its waits and retries
     * @return the desk
     */
    public static HelpDeskEddyTickets of(HelpDeskEddyClient helpdesk, int postPages, Duration patience) {
        return new HelpDeskEddyTickets(helpdesk, postPages, patience);
    }

    @Override
    public String system() {
        return SYSTEM;
    }

    @Override
    public DeskPage page(String customerId, int page) {
        OptionalLong user = VendorIds.number(customerId);
        if (user.isEmpty()) {
            return new DeskPage(List.of(), false);
        }
        Listing<Ticket> all = helpdesk.tickets()
                .list(query -> query.users(user.getAsLong()).descending("date_updated"))
                .with(options -> options.deadline(patience));
        Page<Ticket> rows = (page == 1 ? all : all.resumeAfter(Integer.toString(page))).firstPage();
        List<DeskTicket> own = rows.items().stream()
                .map(this::ticket)
                .filter(ticket -> ticket.isOf(customerId))
                .toList();
        return new DeskPage(own, rows.next().isPresent());
    }

    @Override
    public Optional<DeskTicket> ticket(String ticketId) {
        return found(ticketId).map(this::ticket);
    }

    @Override
    public Optional<DeskThread> thread(String ticketId) {
        return found(ticketId).flatMap(this::thread);
    }

    private Optional<Ticket> found(String ticketId) {
        OptionalLong id = VendorIds.number(ticketId);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(helpdesk.tickets()
                            .get(id.getAsLong())
                            .with(options -> options.deadline(patience))
                            .execute())
                    .filter(ticket -> !ticket.deleted().orElse(false));
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }

    private Optional<DeskThread> thread(Ticket ticket) {
        List<TicketMessage> messages = new ArrayList<>();
        Listing<Post> posts = helpdesk.posts().list(ticket.id()).with(options -> options.deadline(patience));
        Optional<String> next;
        try {
            Page<Post> page = posts.firstPage();
            addTo(messages, page, ticket);
            next = page.next();
            for (int read = 1; read < postPages && next.isPresent(); read++) {
                page = posts.resumeAfter(next.get()).firstPage();
                addTo(messages, page, ticket);
                next = page.next();
            }
        } catch (NotFoundException deletedMeanwhile) {
            return Optional.empty();
        }
        Collections.reverse(messages);
        return Optional.of(new DeskThread(ticket(ticket), messages, next.isEmpty()));
    }

    private void addTo(List<TicketMessage> messages, Page<Post> page, Ticket ticket) {
        page.items().stream()
                .filter(post -> !"staff".equals(post.unknownFields().get("visible")))
                .map(post -> message(post, ticket))
                .forEach(messages::add);
    }

    private TicketMessage message(Post post, Ticket ticket) {
        return new TicketMessage(
                post.userId().isPresent() && post.userId().equals(ticket.userId()),
                PlainText.of(post.text().orElse("")),
                post.dateCreated().map(helpdesk::instant),
                post.files().stream()
                        .flatMap(file -> TicketFile.of(file.name(), file.address()).stream())
                        .toList());
    }

    private DeskTicket ticket(Ticket ticket) {
        String id = Long.toString(ticket.id());
        return new DeskTicket(
                id,
                ticket.uniqueId().orElse(id),
                ticket.title().orElse(""),
                ticket.statusId().map(StatusId::value).orElse(""),
                ticket.userId().map(String::valueOf),
                ticket.userEmail(),
                ticket.dateCreated().map(helpdesk::instant),
                ticket.dateUpdated().map(helpdesk::instant));
    }

    @Override
    public String toString() {
        return "HelpDeskEddyTickets";
    }
}
