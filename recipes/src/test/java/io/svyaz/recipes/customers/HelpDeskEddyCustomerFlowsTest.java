package io.svyaz.recipes.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.core.Secret;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.helpdeskeddy.HelpDeskEddyClient;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.helpdeskeddy.FakeHelpDeskEddy;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HelpDeskEddyCustomerFlowsTest extends CustomerFlows {

    private static final String AGENT = "agent@example.com";
    private static final String KEY = "0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9";

    private final FakeHelpDeskEddy account =
            FakeHelpDeskEddy.builder().clock(clock).credentials(AGENT, KEY).start();
    private final int usersBefore = account.users();

    @Override
    CustomerDirectory directory() {
        HelpDeskEddyClient desk = HelpDeskEddyClient.builder()
                .baseUrl(account.url().toString())
                .apiKey(AGENT, Secret.of(KEY))
                .logger(RequestLogger.none())
                .timing(timing())
                .build();
        return HelpDeskEddyCustomers.of(desk, 1, List.of(1L)).userIdInField(77);
    }

    @Override
    String addCard(String name, String email, String phone) {
        return Long.toString(account.addUser(name, email, phone));
    }

    @Override
    int cards() {
        return account.users() - usersBefore;
    }

    @Override
    int creations() {
        return account.requests("POST users/").size();
    }

    @Override
    int updates() {
        return account.requests("PUT users/{id}").size();
    }

    @Override
    int requests() {
        return account.requests().size();
    }

    @Override
    void loseTheAnswerToTheNextCreation() {
        account.faults().next(1, "POST users/", Fault.resetAfterExecuting());
    }

    @Override
    void close() {
        account.close();
    }

    @Test
    @DisplayName("S1-09 a found contact gets the user's id and what it lacks, and keeps its number")
    void aFoundContactGetsTheUsersId() {
        String card = addCard("Vanya", EMAIL, "");

        assertThat(sync().build().onUserRegistered(IVAN).customerId()).contains(card);

        Customer now = card(card).orElseThrow();
        assertThat(now.userId()).contains("15");
        assertThat(now.name()).isEqualTo("Vanya");
        assertThat(now.phones()).containsExactly("+74951234567");
    }

    @Test
    void a_member_of_staff_is_no_customer() {
        assertThat(sync().build()
                        .onUserRegistered(ShopUser.of("15").withEmail(AGENT))
                        .kind())
                .isEqualTo(SyncOutcome.Kind.CREATED);
    }

    @Test
    void a_card_that_is_gone_is_replaced_once() {
        ids.link(directory().kind(), "15", "999");

        SyncOutcome outcome = sync().build().onUserRegistered(IVAN);

        assertThat(outcome.kind()).isEqualTo(SyncOutcome.Kind.REPLACED);
        assertThat(ids.remote(directory().kind(), "15")).isEqualTo(outcome.customerId());
        assertThat(cards()).isEqualTo(1);
    }
}
