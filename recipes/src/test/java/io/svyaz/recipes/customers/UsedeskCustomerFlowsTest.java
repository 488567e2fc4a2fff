package io.svyaz.recipes.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.core.Secret;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.usedesk.FakeUsedesk;
import io.svyaz.usedesk.Dialect;
import io.svyaz.usedesk.UsedeskClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UsedeskCustomerFlowsTest extends CustomerFlows {

    private static final String TOKEN = "0f7a1c2b3d4e5f60718293a4b5c6d7e8f9012345";

    private final FakeUsedesk account = FakeUsedesk.start(clock, TOKEN);

    private UsedeskClient client(Dialect dialect) {
        return UsedeskClient.builder()
                .baseUrl(account.baseUrl().toString())
                .token(Secret.of(TOKEN))
                .dialect(dialect)
                .logger(RequestLogger.none())
                .timing(timing())
                .build();
    }

    @Override
    CustomerDirectory directory() {
        return UsedeskCustomers.of(client(Dialect.RPC)).userIdInNote("User of the shop: ");
    }

    @Override
    String addCard(String name, String email, String phone) {
        return Long.toString(account.addClient(name, email, phone));
    }

    @Override
    int cards() {
        return account.clientCount();
    }

    @Override
    int creations() {
        return account.requests("create/client").size();
    }

    @Override
    int updates() {
        return account.requests("update/client").size();
    }

    @Override
    int requests() {
        return account.requests().size();
    }

    @Override
    void loseTheAnswerToTheNextCreation() {
        account.faults().next(1, "create/client", Fault.resetAfterExecuting());
    }

    @Override
    void close() {
        account.close();
    }

    @Test
    @DisplayName(
            "S0-09 a new client has name without a trailing blank, no empty telephone and the user's id in the configured field")
    void aNewClientOnTheWire() {
        UsedeskCustomers rest = UsedeskCustomers.of(client(Dialect.REST)).userIdInField(77);

        CustomerSync.builder(shop, rest, ids)
                .build()
                .onUserRegistered(ShopUser.of("15").withEmail(EMAIL).withName("Ivan", ""));

        assertThat(account.requests("POST clients").get(0).body())
                .contains("\"name\":\"Ivan\"", "\"email\":\"ivan@example.com\"")
                .contains("\"custom_fields\":[{\"id\":77,\"value\":\"15\"}]")
                .doesNotContain("phone");
    }

    @Test
    void the_note_of_a_new_client_tells_the_user() {
        String card = sync().build().onUserRegistered(IVAN).customerId().orElseThrow();

        assertThat(account.note(Long.parseLong(card))).isEqualTo("User of the shop: 15");
    }
}
