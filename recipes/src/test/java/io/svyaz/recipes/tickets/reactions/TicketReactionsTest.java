package io.svyaz.recipes.tickets.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.tickets.TicketEvent;
import io.svyaz.recipes.tickets.TicketEvent.Kind;
import io.svyaz.recipes.tickets.reactions.ActionOutcome.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TicketReactionsTest {
    private final MemoryDesk desk = new MemoryDesk();
    private final Map<String, String> orders = new HashMap<>();
    private final List<String> orderWrites = new CopyOnWriteArrayList<>();
    private final List<MailEvent> mails = new CopyOnWriteArrayList<>();
    private final List<String> tasks = new CopyOnWriteArrayList<>();
    private final OnceMarks marks = OnceMarks.in(IdMap.inMemory());
    private boolean crmDown;

    private final TicketReactions reactions = TicketReactions.builder(desk, marks)
            .orderFields(ticket -> {
                orders.put(ticket.id(), ticket.status());
                orderWrites.add(ticket.status());
            })
            .manager(ManagerNotifier.byMail(mails::add, "s1", "manager@example.com"))
            .crmTasks((ticket, mark) -> {
                if (crmDown) {
                    throw new UnavailableException(ErrorDetails.of("crm", "down", Execution.UNKNOWN), null);
                }
                tasks.add(mark);
            })
            .reviewRequests(mails::add, ReviewRule.standard("s1"))
            .build();

    @BeforeEach
    void aTicket() {
        desk.put("42", "new", "a@example.com");
    }

    private void runAll(TicketEvent event) {
        reactions.plan(event).forEach(reactions::run);
    }

    @Test
    @DisplayName("S1-23 each action is done once per event id, however often the event comes")
    void each_action_is_done_once_per_event() {
        for (int delivery = 0; delivery < 3; delivery++) {
            runAll(Events.created("1"));
        }

        assertThat(orderWrites).containsExactly("new");
        assertThat(mails).extracting(MailEvent::eventName).containsExactly("SUPPORT_TICKET_CHANGED");
        assertThat(mails.get(0).fields())
                .containsEntry("EMAIL", "manager@example.com")
                .containsEntry("TICKET_ID", "42");
        assertThat(tasks).hasSize(1);
        runAll(Events.event("2", Kind.CREATED, "ticket.created", "", "", ""));
        assertThat(tasks).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("S1-23 one failing action is repeated without the other two")
    void a_failing_action_is_repeated_alone() {
        crmDown = true;
        List<TicketAction> plan = reactions.plan(Events.created("1"));
        assertThat(plan).hasSize(3);

        for (TicketAction action : plan) {
            if (action.reaction() == TicketReaction.CRM_TASK) {
                assertThatThrownBy(() -> reactions.run(action)).isInstanceOf(UnavailableException.class);
            } else {
                assertThat(reactions.run(action).status()).isEqualTo(Status.DONE);
            }
        }
        crmDown = false;
        List<Status> again =
                plan.stream().map(action -> reactions.run(action).status()).toList();

        assertThat(again).containsExactly(Status.ALREADY_DONE, Status.ALREADY_DONE, Status.DONE);
        assertThat(orderWrites).hasSize(1);
        assertThat(mails).hasSize(1);
        assertThat(tasks).hasSize(1);
    }

    @Test
    @DisplayName("S1-23 every action is a job of its own: keys, lanes and payloads tell them apart")
    void actions_are_jobs_of_their_own() {
        desk.put("42", "resolved", "a@example.com");
        List<TicketAction> plan = reactions.plan(Events.status("9", "open", "resolved", ""));

        assertThat(plan)
                .extracting(TicketAction::jobType)
                .containsExactly(
                        "ticket.order-field", "ticket.manager-mail", "ticket.crm-task", "ticket.review-request");
        assertThat(plan).extracting(TicketAction::lane).doesNotHaveDuplicates();
        assertThat(plan)
                .allSatisfy(
                        action -> assertThat(TicketAction.of(action.asMap())).isEqualTo(action));
        assertThat(plan).isEqualTo(reactions.plan(Events.status("9", "open", "resolved", "")));
    }

    @Test
    @DisplayName("F20 an old event after a new one leaves the helpdesk's current state")
    void the_current_state_wins() {
        desk.put("42", "resolved", "a@example.com");

        runAll(Events.status("2", "open", "resolved", ""));
        runAll(Events.status("1", "new", "open", ""));

        assertThat(orders).containsExactly(Map.entry("42", "resolved"));
        assertThat(orderWrites).containsExactly("resolved", "resolved");
    }

    @Test
    void events_without_a_ticket_and_reactions_without_a_port_are_nothing_to_do() {
        TicketEvent ping = new TicketEvent(
                "usedesk",
                "ping",
                Kind.PING,
                "ping",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        TicketReactions none = TicketReactions.builder(desk, marks).build();

        assertThat(reactions.plan(ping)).isEmpty();
        assertThat(none.plan(Events.created("1"))).isEmpty();
        assertThat(none.run(reactions.plan(Events.created("1")).get(0)).reason())
                .isEqualTo("not set up");
    }

    @Test
    void the_plan_is_a_setting() {
        TicketReactions quiet = TicketReactions.builder(desk, marks)
                .manager((event, ticket, key) -> {})
                .plan(ReactionPlan.standard().on(TicketReaction.MANAGER_MAIL, Kind.OTHER))
                .build();

        assertThat(quiet.plan(Events.created("1"))).isEmpty();
        assertThat(quiet.plan(Events.event("1", Kind.OTHER, "webhook_sla", "", "", "")))
                .hasSize(1);
        assertThatThrownBy(() -> ReactionPlan.standard().on(TicketReaction.REVIEW_REQUEST, Kind.CREATED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_is_bounded_and_still_tells_events_apart() {
        String longName = "x".repeat(300);
        TicketAction one = reactions.plan(Events.created(longName + "1")).get(0);
        TicketAction other = reactions.plan(Events.created(longName + "2")).get(0);

        assertThat(one.key()).hasSizeLessThanOrEqualTo(120).isNotEqualTo(other.key());
    }
}
