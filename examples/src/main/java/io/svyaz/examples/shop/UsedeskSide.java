package io.svyaz.examples.shop;

import io.svyaz.core.Secret;
import io.svyaz.testkit.FaultPlan;
import io.svyaz.testkit.usedesk.EventBodies;
import io.svyaz.testkit.usedesk.FakeUsedesk;
import io.svyaz.testkit.usedesk.WebhookSender;
import io.svyaz.usedesk.UsedeskClient;
import io.svyaz.usedesk.tickets.TicketStatus;
import io.svyaz.usedesk.tickets.TicketUpdate;
import java.net.URI;
import java.time.Clock;
import java.util.Map;

/** A fake account of Usedesk. */
final class UsedeskSide implements VendorSide {
    private static final String TOKEN = "token-of-this-run";

    private final FakeUsedesk account = FakeUsedesk.start(Clock.systemUTC(), TOKEN);
    private final UsedeskClient staff = UsedeskClient.builder()
            .baseUrl(account.baseUrl().toString())
            .token(Secret.of(TOKEN))
            .build();

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "USEDESK_URL",
                account.baseUrl().toString(),
                "USEDESK_TOKEN",
                TOKEN,
                "USEDESK_COMPANY_ID",
                "153712",
                "USEDESK_WEBHOOK_SECRET",
                SECRET);
    }

    @Override
    public FaultPlan faults() {
        return account.faults();
    }

    @Override
    public int requests() {
        return account.requests().size();
    }

    @Override
    public int cards() {
        return account.clientCount();
    }

    @Override
    public long addCard(String name, String email) {
        return account.addClient(name, email, "");
    }

    @Override
    public long cardOf(String email) {
        return staff.clients().findByEmail(email).execute().get(0).id();
    }

    @Override
    public long addTicket(long card, String subject) {
        return account.addTicket(Map.of("client_id", card, "subject", subject));
    }

    @Override
    public void resolve(long ticket) {
        staff.tickets()
                .update(ticket, TicketUpdate.create().status(TicketStatus.RESOLVED))
                .execute();
    }

    @Override
    public String created(long ticket, long card) {
        return EventBodies.ticketCreated(ticket, card);
    }

    @Override
    public String resolved(long ticket, String email) {
        return EventBodies.named("ticket.resolved", ticket, email);
    }

    @Override
    public int send(URI endpoint, String body) {
        return new WebhookSender(endpoint, SECRET).send(body).status();
    }

    @Override
    public int sendForged(URI endpoint, String body) {
        return new WebhookSender(endpoint, SECRET).sendForged(body).status();
    }

    @Override
    public String notes(long card) {
        return account.note(card);
    }

    @Override
    public void close() {
        account.close();
    }
}
