package io.svyaz.examples.helpdesk;

import io.svyaz.core.FindOrCreate;
import io.svyaz.core.Secret;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.usedesk.FakeUsedesk;
import io.svyaz.testkit.usedesk.UsedeskFailure;
import io.svyaz.usedesk.UsedeskClient;
import io.svyaz.usedesk.clients.ClientFields;
import io.svyaz.usedesk.tickets.CachedTickets;
import io.svyaz.usedesk.tickets.Ticket;
import io.svyaz.usedesk.tickets.TicketQuery;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

class UsedeskBehaviourTest extends HelpdeskBehaviour {
    private static final String TOKEN = "0f7a1c2b3d4e5f60718293a4b5c6d7e8f9012345";

    private final FakeUsedesk account = FakeUsedesk.start(clock, TOKEN);
    private final UsedeskClient usedesk = UsedeskClient.builder()
            .baseUrl(account.baseUrl().toString())
            .token(Secret.of(TOKEN))
            .logger(RequestLogger.none())
            .timing(timing())
            .build();
    private final CachedTickets pages = CachedTickets.of(usedesk.tickets(), Duration.ofSeconds(60), 100, timing());

    @Override
    void loseTheAnswerToTheNextCreation() {
        account.faults().next(1, "create/client", Fault.resetAfterExecuting());
    }

    @Override
    FindOrCreate<?> register(String email) {
        return usedesk.clients()
                .findOrCreateByEmail(email, ClientFields.create().name("Customer One"))
                .execute();
    }

    @Override
    int registered() {
        return account.clientCount();
    }

    @Override
    int creations() {
        return account.requests("create/client").size();
    }

    @Override
    void addTickets(int count) {
        for (int i = 0; i < count; i++) {
            account.addTicket(Map.of("client_id", 1));
        }
    }

    @Override
    int readFirstPage() {
        return pages.page(1, query -> query, 1, 20).items().size();
    }

    @Override
    int requestsForTickets() {
        return account.requests("tickets").size();
    }

    @Override
    Stream<Long> allTickets() {
        return usedesk.tickets().list(TicketQuery.all()).stream().map(Ticket::id);
    }

    @Override
    void ban() {
        account.failNext(1, UsedeskFailure.TOO_MANY);
    }

    @Override
    void close() {
        account.close();
    }
}
