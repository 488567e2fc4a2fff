package io.svyaz.recipes.tickets.reactions;

import io.svyaz.recipes.tickets.TicketDesk;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the ports and settings of {@link TicketReactions}. A reaction without a port does not take place. */
public final class TicketReactionsBuilder {
    final TicketDesk desk;
    final OnceMarks marks;
    ReactionPlan plan = ReactionPlan.standard();

    @Nullable
    OrderFields orders;

    @Nullable
    ManagerNotifier manager;

    @Nullable
    CrmTasks tasks;

    @Nullable
    MailSender mails;

    @Nullable
    ReviewRule reviewRule;

    TicketReactionsBuilder(TicketDesk desk, OnceMarks marks) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.marks = Objects.requireNonNull(marks, "marks");
    }

    /**
     * Writes the state of tickets to orders.
     *
     * @param port where
     * @return this builder
     */
    public TicketReactionsBuilder orderFields(OrderFields port) {
        orders = port;
        return this;
    }

    /**
     * Tells a manager.
     *
     * @param port whom
     * @return this builder
     */
    public TicketReactionsBuilder manager(ManagerNotifier port) {
        manager = port;
        return this;
    }

    /**
     * Makes tasks.
     *
     * @param port where
     * @return this builder
     */
    public TicketReactionsBuilder crmTasks(CrmTasks port) {
        tasks = port;
        return this;
    }

    /**
     * Asks customers for reviews.
     *
     * @param port sends the mails
     * @param rule when and what
     * @return this builder
     */
    public TicketReactionsBuilder reviewRequests(MailSender port, ReviewRule rule) {
        mails = Objects.requireNonNull(port, "port");
        reviewRule = Objects.requireNonNull(rule, "rule");
        return this;
    }

    /**
     * Which reaction answers which events.
     *
     * @param value default {@link ReactionPlan#standard()}
     * @return this builder
     */
    public TicketReactionsBuilder plan(ReactionPlan value) {
        plan = value;
        return this;
    }

    /**
     * Makes the flow.
     *
     * @return thread-safe if its ports are
     */
    public TicketReactions build() {
        return new TicketReactions(this);
    }
}
