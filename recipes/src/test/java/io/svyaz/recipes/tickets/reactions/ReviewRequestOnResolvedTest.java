package io.svyaz.recipes.tickets.reactions;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.tickets.TicketEvent;
import io.svyaz.recipes.tickets.Webhooks;
import io.svyaz.recipes.tickets.reactions.ActionOutcome.Status;
import io.svyaz.recipes.tickets.reactions.ReviewRule.Repeat;
import io.svyaz.testkit.usedesk.EventBodies;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRequestOnResolvedTest {
    private final MemoryDesk desk = new MemoryDesk();
    private final List<MailEvent> sent = new CopyOnWriteArrayList<>();

    private ReviewRequestOnResolved flow(Repeat repeat) {
        ReviewRule rule = ReviewRule.standard("s1").with(repeat);
        return new ReviewRequestOnResolved(desk, OnceMarks.in(IdMap.inMemory()), sent::add, rule);
    }

    @Test
    @DisplayName("S0-21 the same event delivered three times sends one mail, with the article's fields")
    void three_deliveries_are_one_mail() {
        desk.put("42", "resolved", "");
        ReviewRequestOnResolved flow = flow(Repeat.EACH_RESOLUTION);
        TicketEvent event = Webhooks.usedesk(EventBodies.named("ticket.resolved", 42, "client.one@example.com"));

        assertThat(flow.handle(event).status()).isEqualTo(Status.DONE);
        assertThat(flow.handle(event).status()).isEqualTo(Status.ALREADY_DONE);
        assertThat(flow.handle(event).status()).isEqualTo(Status.ALREADY_DONE);

        assertThat(sent).singleElement().satisfies(mail -> {
            assertThat(mail.eventName()).isEqualTo("SUPPORT_RESOLVED_REVIEW_REQUEST");
            assertThat(mail.siteId()).isEqualTo("s1");
            assertThat(mail.fields()).isEqualTo(Map.of("EMAIL", "client.one@example.com", "TICKET_ID", "42"));
            assertThat(mail.toString()).doesNotContain("@");
        });
    }

    @ParameterizedTest
    @CsvSource({"ONCE_PER_TICKET, 1", "EACH_RESOLUTION, 2"})
    @DisplayName("S0-21 reopened and resolved again: one more mail only by policy")
    void a_second_resolution_is_one_more_by_policy(Repeat repeat, int mails) {
        ReviewRequestOnResolved flow = flow(repeat);
        desk.put("42", "resolved", "a@example.com");
        flow.handle(Events.status("1", "open", "resolved", ""));
        desk.put("42", "open", "a@example.com");
        flow.handle(Events.status("2", "resolved", "open", ""));
        desk.put("42", "resolved", "a@example.com");
        flow.handle(Events.status("3", "open", "resolved", ""));
        desk.put("42", "closed", "a@example.com");
        flow.handle(Events.status("4", "resolved", "closed", ""));

        assertThat(sent).hasSize(mails);
    }

    @Test
    @DisplayName("S0-21 an empty address is skipped")
    void without_an_address_nothing_is_sent() {
        desk.put("42", "resolved", " ");

        ActionOutcome outcome = flow(Repeat.ONCE_PER_TICKET).handle(Events.status("1", "open", "resolved", " "));

        assertThat(outcome).isEqualTo(new ActionOutcome(Status.SKIPPED, "no address"));
        assertThat(sent).isEmpty();
    }

    @Test
    @DisplayName("F20 a resolution that is told after the ticket was opened again sends nothing, and the next one does")
    void an_old_event_is_measured_by_the_present() {
        ReviewRequestOnResolved flow = flow(Repeat.ONCE_PER_TICKET);
        desk.put("42", "open", "a@example.com");
        assertThat(flow.handle(Events.status("1", "open", "resolved", "")).reason())
                .isEqualTo("open again");

        desk.put("42", "resolved", "a@example.com");
        assertThat(flow.handle(Events.status("3", "open", "resolved", "")).status())
                .isEqualTo(Status.DONE);
    }

    @Test
    void a_ticket_that_is_gone_and_an_event_that_resolves_nothing_are_skipped() {
        ReviewRequestOnResolved flow = flow(Repeat.ONCE_PER_TICKET);

        assertThat(flow.handle(Events.status("1", "open", "resolved", "a@example.com"))
                        .reason())
                .isEqualTo("no such ticket");
        assertThat(flow.handle(Events.created("1")).reason()).isEqualTo("not a resolution");
    }
}
