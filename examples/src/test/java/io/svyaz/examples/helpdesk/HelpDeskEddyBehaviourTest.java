package io.svyaz.examples.helpdesk;

import io.svyaz.core.FindOrCreate;
import io.svyaz.core.Secret;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.helpdeskeddy.HelpDeskEddyClient;
import io.svyaz.helpdeskeddy.tickets.CachedTickets;
import io.svyaz.helpdeskeddy.tickets.Ticket;
import io.svyaz.helpdeskeddy.tickets.TicketQuery;
import io.svyaz.helpdeskeddy.users.UserFields;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.helpdeskeddy.FakeHelpDeskEddy;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

class HelpDeskEddyBehaviourTest extends HelpdeskBehaviour {
    private static final String AGENT = "agent@example.com";
    private static final String KEY = "0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9";

    private final FakeHelpDeskEddy account =
            FakeHelpDeskEddy.builder().clock(clock).credentials(AGENT, KEY).start();
    private final int usersBefore = account.users();
    private final HelpDeskEddyClient helpdesk = HelpDeskEddyClient.builder()
            .baseUrl(account.url().toString())
            .apiKey(AGENT, Secret.of(KEY))
            .logger(RequestLogger.none())
            .timing(timing())
            .build();
    private final CachedTickets cached = CachedTickets.of(helpdesk.tickets(), Duration.ofSeconds(60), 100, timing());

    @Override
    void loseTheAnswerToTheNextCreation() {
        account.faults().next(1, "POST users/", Fault.resetAfterExecuting());
    }

    @Override
    FindOrCreate<?> register(String email) {
        UserFields person = UserFields.create()
                .name("Customer One")
                .email(email)
                .password(Secret.of("initial-17"))
                .groupId(1)
                .department(List.of(1L));
        return helpdesk.contacts().findOrCreateByEmail(email, person).execute();
    }

    @Override
    int registered() {
        return account.users() - usersBefore;
    }

    @Override
    int creations() {
        return account.requests("POST users/").size();
    }

    @Override
    void addTickets(int count) {
        for (int i = 0; i < count; i++) {
            account.addTicket(1, "Ticket " + i);
        }
    }

    @Override
    int readFirstPage() {
        return cached.firstPage(1, query -> query).items().size();
    }

    @Override
    int requestsForTickets() {
        return account.requests("GET tickets/").size();
    }

    /** A ban takes longer than the usual deadline. */
    @Override
    Stream<Long> allTickets() {
        return helpdesk
                .tickets()
                .list(TicketQuery::oldestFirst)
                .with(options -> options.deadline(Duration.ofMinutes(45)))
                .stream()
                .map(Ticket::id);
    }

    @Override
    void ban() {
        account.ban();
    }

    @Override
    void close() {
        account.close();
    }
}
