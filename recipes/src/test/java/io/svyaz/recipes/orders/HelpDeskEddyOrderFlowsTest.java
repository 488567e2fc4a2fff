package io.svyaz.recipes.orders;

import io.svyaz.core.Secret;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.helpdeskeddy.HelpDeskEddyClient;
import io.svyaz.recipes.customers.CustomerDirectory;
import io.svyaz.recipes.customers.HelpDeskEddyCustomers;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.helpdeskeddy.FakeHelpDeskEddy;
import java.util.List;
import java.util.stream.Collectors;

class HelpDeskEddyOrderFlowsTest extends OrderFlows {

    private static final String AGENT = "agent@example.com";
    private static final String KEY = "0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9";
    private static final String NOTES = "POST users/{id}/notes/";

    private final FakeHelpDeskEddy account =
            FakeHelpDeskEddy.builder().clock(clock).credentials(AGENT, KEY).start();
    private final HelpDeskEddyClient desk = HelpDeskEddyClient.builder()
            .baseUrl(account.url().toString())
            .apiKey(AGENT, Secret.of(KEY))
            .logger(RequestLogger.none())
            .timing(timing())
            .build();

    @Override
    CustomerDirectory directory() {
        return HelpDeskEddyCustomers.of(desk, 1, List.of(1L));
    }

    @Override
    OrderTarget target() {
        return HelpDeskEddyOrders.of(desk).fields(FIELDS);
    }

    @Override
    String addCard() {
        return Long.toString(account.addUser("Ivan", "ivan@example.com", ""));
    }

    @Override
    String notes() {
        return desk.users().notes(Long.parseLong(card)).toList().stream()
                .flatMap(note -> note.text().stream())
                .collect(Collectors.joining("\n"));
    }

    @Override
    int noteRequests() {
        return account.requests(NOTES).size();
    }

    @Override
    String fields() {
        return desk.users().get(Long.parseLong(card)).execute().customFields().stream()
                .flatMap(field -> field.text().stream())
                .collect(Collectors.joining("\n"));
    }

    @Override
    int requests() {
        return account.requests().size();
    }

    @Override
    void failNotes(int count, Fault fault) {
        account.faults().next(count, NOTES, fault);
    }

    @Override
    void faultsEnd() {
        account.faults().clear();
    }

    @Override
    void close() {
        account.close();
    }
}
