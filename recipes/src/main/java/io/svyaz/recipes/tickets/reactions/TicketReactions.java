package io.svyaz.recipes.tickets.reactions;

import io.svyaz.recipes.tickets.DeskTicket;
import io.svyaz.recipes.tickets.TicketDesk;
import io.svyaz.recipes.tickets.TicketEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a company does when a ticket changes. Thread-safe if its ports are.
 *
 * <pre>{@code
 * for (TicketAction action : reactions.plan(event)) {
 *     queue.add(action.jobType(), action.lane(), action.key(), action.asMap());   // one job each
 * }
 * reactions.run(TicketAction.of(payload));                                        // in the handler of these jobs
 * }</pre>
 *
 * <p>Each action runs by itself: one that fails is repeated without the others. It acts on the ticket as it is now, so an old event that
 * comes after a newer one leaves the newest state behind.
 */
public final class TicketReactions {
    private final TicketDesk desk;
    private final OnceMarks marks;
    private final ReactionPlan plan;
    private final Optional<OrderFields> orders;
    private final Optional<ManagerNotifier> manager;
    private final Optional<CrmTasks> tasks;
    private final Optional<ReviewRequestOnResolved> reviews;

    TicketReactions(TicketReactionsBuilder settings) {
        desk = settings.desk;
        marks = settings.marks;
        plan = settings.plan;
        orders = Optional.ofNullable(settings.orders);
        manager = Optional.ofNullable(settings.manager);
        tasks = Optional.ofNullable(settings.tasks);
        reviews = Optional.ofNullable(settings.mails)
                .map(mails -> new ReviewRequestOnResolved(
                        desk, marks, mails, Objects.requireNonNull(settings.reviewRule, "reviewRule")));
    }

    /**
     * Starts without any reaction.
     *
     * @param desk tells what is so now
     * @param marks what was done
     * @return a builder
     */
    public static TicketReactionsBuilder builder(TicketDesk desk, OnceMarks marks) {
        return new TicketReactionsBuilder(desk, marks);
    }

    /**
     * What is to be done about an event. Asks nobody and changes nothing.
     *
     * @param event what was told
     * @return one action for each reaction that has a port; none for an event without a ticket
     */
    public List<TicketAction> plan(TicketEvent event) {
        if (event.ticketId().isEmpty()) {
            return List.of();
        }
        List<TicketAction> actions = new ArrayList<>();
        add(actions, TicketReaction.ORDER_FIELD, orders.isPresent(), event);
        add(actions, TicketReaction.MANAGER_MAIL, manager.isPresent(), event);
        add(actions, TicketReaction.CRM_TASK, tasks.isPresent(), event);
        reviews.flatMap(review -> review.rule().keyOf(event))
                .ifPresent(key -> actions.add(new TicketAction(TicketReaction.REVIEW_REQUEST, key, event)));
        return List.copyOf(actions);
    }

    private void add(List<TicketAction> actions, TicketReaction reaction, boolean wired, TicketEvent event) {
        if (wired && plan.answers(reaction, event.kind())) {
            actions.add(new TicketAction(reaction, Keys.ofEvent(event), event));
        }
    }

    /**
     * Does one action, unless it was done before.
     *
     * @param action planned earlier, perhaps by another process
     * @return what was done
     * @throws io.svyaz.core.error.ApiException unchanged, from the helpdesk or the port; the action is not marked then and may be run again
     */
    public ActionOutcome run(TicketAction action) {
        return switch (action.reaction()) {
            case ORDER_FIELD -> with(orders, action, (port, ticket) -> port.write(ticket));
            case MANAGER_MAIL ->
                with(manager, action, (port, ticket) -> port.tell(action.event(), ticket, action.key()));
            case CRM_TASK ->
                with(
                        tasks,
                        action,
                        (port, ticket) -> port.findOrCreate(
                                ticket, Keys.mark(action.event().system(), ticket.id(), action.key())));
            case REVIEW_REQUEST ->
                reviews.map(review -> review.send(action.event(), action.key())).orElseGet(TicketReactions::notWired);
        };
    }

    private <P> ActionOutcome with(Optional<P> port, TicketAction action, Work<P> work) {
        if (port.isEmpty()) {
            return notWired();
        }
        Optional<DeskTicket> ticket = action.event().ticketId().flatMap(desk::ticket);
        if (ticket.isEmpty()) {
            return ActionOutcome.skipped("no such ticket");
        }
        return ActionOutcome.done(
                marks.once(action.reaction().word(), action.key(), () -> work.act(port.get(), ticket.get())));
    }

    private static ActionOutcome notWired() {
        return ActionOutcome.skipped("not set up");
    }

    /** What a port does with a ticket. */
    private interface Work<P> {
        void act(P port, DeskTicket ticket);
    }
}
