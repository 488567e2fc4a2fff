package io.svyaz.examples.shop;

import io.svyaz.core.Secret;
import io.svyaz.helpdeskeddy.HelpDeskEddyClient;
import io.svyaz.helpdeskeddy.events.EventKind;
import io.svyaz.helpdeskeddy.events.EventTemplates;
import io.svyaz.helpdeskeddy.tickets.StatusId;
import io.svyaz.helpdeskeddy.tickets.TicketFields;
import io.svyaz.testkit.FaultPlan;
import io.svyaz.testkit.helpdeskeddy.FakeHelpDeskEddy;
import io.svyaz.testkit.helpdeskeddy.WebhookSender;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

/** A fake account of HelpDeskEddy. */
final class HelpDeskEddySide implements VendorSide {
    private static final String AGENT = "agent@example.com";
    private static final String KEY = "key-of-this-run";

    private final FakeHelpDeskEddy account =
            FakeHelpDeskEddy.builder().credentials(AGENT, KEY).start();
    private final HelpDeskEddyClient staff = HelpDeskEddyClient.builder()
            .baseUrl(account.url().toString())
            .apiKey(AGENT, Secret.of(KEY))
            .build();
    private final int staffMembers = account.users();

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "HDE_URL",
                account.url().toString(),
                "HDE_EMAIL",
                AGENT,
                "HDE_API_KEY",
                KEY,
                "HDE_GROUP_ID",
                "1",
                "HDE_DEPARTMENT_ID",
                "1",
                "HDE_WEBHOOK_SECRET",
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
        return account.users() - staffMembers;
    }

    @Override
    public long addCard(String name, String email) {
        return account.addUser(name, email, "");
    }

    @Override
    public long cardOf(String email) {
        return staff.contacts().findByEmail(email).execute().get(0).id();
    }

    @Override
    public long addTicket(long card, String subject) {
        return account.addTicket(card, subject);
    }

    @Override
    public void resolve(long ticket) {
        staff.tickets()
                .update(ticket, TicketFields.create().statusId(StatusId.CLOSED))
                .execute();
    }

    @Override
    public String created(long ticket, long card) {
        return account.fill(EventTemplates.json(EventKind.TICKET_CREATED), ticket);
    }

    @Override
    public String resolved(long ticket, String email) {
        return account.fill(EventTemplates.json(EventKind.STATUS_CHANGED), ticket);
    }

    @Override
    public int send(URI endpoint, String body) {
        return new WebhookSender(endpoint, SECRET).sendSigned(body).status();
    }

    @Override
    public int sendForged(URI endpoint, String body) {
        return new WebhookSender(endpoint, SECRET).sendForged(body).status();
    }

    @Override
    public String notes(long card) {
        return staff.users().notes(card).toList().stream()
                .flatMap(note -> note.text().stream())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        account.close();
    }
}
