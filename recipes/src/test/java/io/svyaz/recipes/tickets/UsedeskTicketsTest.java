package io.svyaz.recipes.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.core.Secret;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.usedesk.EventBodies;
import io.svyaz.testkit.usedesk.FakeUsedesk;
import io.svyaz.usedesk.UsedeskClient;
import io.svyaz.usedesk.comments.CommentFields;
import io.svyaz.usedesk.tickets.TicketStatus;
import io.svyaz.usedesk.tickets.TicketUpdate;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsedeskTicketsTest extends HelpdeskTicketsBehaviour {
    private static final String TOKEN = "0f7a1c2b3d4e5f60718293a4b5c6d7e8f9012345";

    private final FakeUsedesk account = FakeUsedesk.start(clock, TOKEN);
    private final UsedeskClient agent = client(RateLimiter.unlimited(timing()));

    private UsedeskClient client(RateLimiter limiter) {
        return UsedeskClient.builder()
                .baseUrl(account.baseUrl().toString())
                .token(Secret.of(TOKEN))
                .limiter(limiter)
                .logger(RequestLogger.none())
                .timing(timing())
                .build();
    }

    @Override
    TicketDesk desk(RateLimiter limiter, Duration patience) {
        return UsedeskTickets.of(client(limiter), 20, patience);
    }

    @Override
    String addCustomer(String name) {
        return Long.toString(account.addClient(name, "", ""));
    }

    @Override
    String addTicket(String customer, String subject) {
        return Long.toString(account.addTicket(Map.of("client_id", Long.parseLong(customer), "subject", subject)));
    }

    @Override
    void resolve(String ticket) {
        agent.tickets()
                .update(Long.parseLong(ticket), TicketUpdate.create().status(TicketStatus.RESOLVED))
                .execute();
    }

    @Override
    void answer(String ticket, String html, boolean byCustomer) {
        comment(ticket, CommentFields.create().message(html).type("public").from(byCustomer ? "client" : "user"));
    }

    @Override
    void whisper(String ticket, String text) {
        comment(ticket, CommentFields.create().message(text));
    }

    private void comment(String ticket, CommentFields fields) {
        agent.comments().create(Long.parseLong(ticket), fields).execute();
    }

    @Override
    TicketEvent resolvedEvent(String ticket, String customer) {
        return Webhooks.usedesk(EventBodies.statusChanged(1, Long.parseLong(ticket), Long.parseLong(customer), 8, 2));
    }

    @Override
    TicketEvent messageEventWithoutCustomer(String ticket) {
        return Webhooks.usedesk(EventBodies.commentCreated(1, Long.parseLong(ticket), "hello"));
    }

    @Override
    int listRequests() {
        return account.requests("tickets").size();
    }

    @Override
    int requests() {
        return account.requests().size();
    }

    @Override
    int pageSize() {
        return 20;
    }

    @Override
    void limitTo60() {
        account.limit(60);
    }

    @Override
    void breakDown() {
        account.faults().next(1000, "tickets", Fault.badGateway());
    }

    @Override
    void close() {
        account.close();
    }

    @Test
    void a_deleted_ticket_is_neither_listed_nor_opened() {
        String customer = addCustomer("One");
        ids.link(CUSTOMER, "u1", customer);
        String ticket = addTicket(customer, "Delivery");
        agent.tickets().delete(Long.parseLong(ticket)).execute();
        TicketReads reads = TicketReads.builder(desk(RateLimiter.unlimited(timing()), Duration.ofSeconds(10)))
                .timing(timing())
                .build();
        CustomerIds customers = CustomerIds.in(ids, CUSTOMER);

        assertThat(new TicketList(reads, customers, StatusNames.english())
                        .page("u1", 1)
                        .tickets())
                .isEmpty();
        assertThat(new TicketConversation(reads, customers, StatusNames.english()).open("u1", ticket))
                .isEmpty();
    }
}
