package io.svyaz.recipes.tickets.reactions;

import io.svyaz.recipes.tickets.DeskTicket;
import io.svyaz.recipes.tickets.TicketDesk;
import io.svyaz.recipes.tickets.TicketEvent;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks the customer for a review when a ticket is resolved. Thread-safe if its ports are; handling an event again sends nothing.
 *
 * <p>The helpdesk is asked for the ticket first: one that is open again by now gets no mail.
 */
public final class ReviewRequestOnResolved {
    private final TicketDesk desk;
    private final OnceMarks marks;
    private final MailSender mails;
    private final ReviewRule rule;

    /**
     * The flow.
     *
     * @param desk tells what is so now
     * @param marks what was sent
     * @param mails sends
     * @param rule when and what
     */
    public ReviewRequestOnResolved(TicketDesk desk, OnceMarks marks, MailSender mails, ReviewRule rule) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.marks = Objects.requireNonNull(marks, "marks");
        this.mails = Objects.requireNonNull(mails, "mails");
        this.rule = Objects.requireNonNull(rule, "rule");
    }

    ReviewRule rule() {
        return rule;
    }

    /**
     * Handles an event, outside of {@link TicketReactions}.
     *
     * @param event what was told
     * @return what was done
     * @throws io.svyaz.core.error.ApiException when the helpdesk cannot be asked; nothing was sent then
     */
    public ActionOutcome handle(TicketEvent event) {
        Optional<String> key = rule.keyOf(event);
        return key.isEmpty() ? ActionOutcome.skipped("not a resolution") : send(event, key.get());
    }

    ActionOutcome send(TicketEvent event, String key) {
        Optional<DeskTicket> ticket = event.ticketId().flatMap(desk::ticket);
        if (ticket.isEmpty()) {
            return ActionOutcome.skipped("no such ticket");
        }
        if (!rule.isResolved(ticket.get().status())) {
            return ActionOutcome.skipped("open again");
        }
        Optional<MailEvent> mail = rule.mail(event, ticket.get(), key);
        if (mail.isEmpty()) {
            return ActionOutcome.skipped("no address");
        }
        return ActionOutcome.done(marks.once(TicketReaction.REVIEW_REQUEST.word(), key, () -> mails.send(mail.get())));
    }
}
