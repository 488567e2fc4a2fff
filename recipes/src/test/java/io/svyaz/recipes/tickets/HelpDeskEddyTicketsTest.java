package io.svyaz.recipes.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.core.Secret;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.helpdeskeddy.HelpDeskEddyClient;
import io.svyaz.helpdeskeddy.events.EventKind;
import io.svyaz.helpdeskeddy.events.EventTemplates;
import io.svyaz.helpdeskeddy.tickets.StatusId;
import io.svyaz.helpdeskeddy.tickets.TicketFields;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.helpdeskeddy.FakeHelpDeskEddy;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HelpDeskEddyTicketsTest extends HelpdeskTicketsBehaviour {
    private static final String AGENT = "agent@example.com";
    private static final String KEY = "0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9";

    private final FakeHelpDeskEddy account =
            FakeHelpDeskEddy.builder().clock(clock).credentials(AGENT, KEY).start();
    private final HelpDeskEddyClient agent = client(RateLimiter.unlimited(timing()));

    private HelpDeskEddyClient client(RateLimiter limiter) {
        return HelpDeskEddyClient.builder()
                .baseUrl(account.url().toString())
                .apiKey(AGENT, Secret.of(KEY))
                .limiter(limiter)
                .logger(RequestLogger.none())
                .timing(timing())
                .build();
    }

    @Override
    TicketDesk desk(RateLimiter limiter, Duration patience) {
        return HelpDeskEddyTickets.of(client(limiter), 3, patience);
    }

    @Override
    String addCustomer(String name) {
        return Long.toString(
                account.addUser(name, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com", ""));
    }

    @Override
    String addTicket(String customer, String subject) {
        return Long.toString(account.addTicket(Long.parseLong(customer), subject));
    }

    @Override
    void resolve(String ticket) {
        agent.tickets()
                .update(Long.parseLong(ticket), TicketFields.create().statusId(StatusId.CLOSED))
                .execute();
    }

    @Override
    void answer(String ticket, String html, boolean byCustomer) {
        long id = Long.parseLong(ticket);
        if (byCustomer) {
            long user = agent.tickets().get(id).execute().userId().orElseThrow();
            agent.posts().createAs(id, user, html).execute();
        } else {
            agent.posts().create(id, html).execute();
        }
    }

    @Override
    void whisper(String ticket, String text) {
        agent.comments().create(Long.parseLong(ticket), text).execute();
    }

    @Override
    TicketEvent resolvedEvent(String ticket, String customer) {
        return Webhooks.helpDeskEddy(
                account.fill(EventTemplates.json(EventKind.STATUS_CHANGED), Long.parseLong(ticket)));
    }

    @Override
    TicketEvent messageEventWithoutCustomer(String ticket) {
        return Webhooks.helpDeskEddy("{\"event\":\"message.created\",\"ticket_id\":\"" + ticket + "\"}");
    }

    @Override
    int listRequests() {
        return account.requests("GET tickets/").size();
    }

    @Override
    int requests() {
        return account.requests().size();
    }

    @Override
    int pageSize() {
        return 30;
    }

    @Override
    void limitTo60() {
        account.limit(60, 60);
    }

    @Override
    void breakDown() {
        account.faults().next(1000, "GET tickets/", Fault.badGateway());
    }

    @Override
    void close() {
        account.close();
    }

    @Test
    void a_long_conversation_shows_its_newest_messages() {
        String customer = addCustomer("One");
        ids.link(CUSTOMER, "u1", customer);
        String ticket = addTicket(customer, "Delivery");
        for (int i = 0; i < 95; i++) {
            answer(ticket, "message " + i, false);
        }
        TicketReads reads = TicketReads.builder(desk(RateLimiter.unlimited(timing()), Duration.ofSeconds(10)))
                .timing(timing())
                .build();

        Conversation shown = new TicketConversation(reads, CustomerIds.in(ids, CUSTOMER), StatusNames.english())
                .open("u1", ticket)
                .orElseThrow();

        assertThat(shown.complete()).isFalse();
        assertThat(shown.messages()).hasSize(90);
        assertThat(shown.messages().get(89).text()).isEqualTo("message 94");
        assertThat(shown.messages().get(0).text()).isEqualTo("message 5");
    }
}
