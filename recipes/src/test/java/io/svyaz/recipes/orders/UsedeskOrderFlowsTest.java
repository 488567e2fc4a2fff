package io.svyaz.recipes.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.core.Secret;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.recipes.customers.CustomerDirectory;
import io.svyaz.recipes.customers.UsedeskCustomers;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.usedesk.FakeUsedesk;
import io.svyaz.usedesk.Dialect;
import io.svyaz.usedesk.UsedeskClient;
import io.svyaz.usedesk.blocks.DynamicBlock;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UsedeskOrderFlowsTest extends OrderFlows {

    private static final String TOKEN = "0f7a1c2b3d4e5f60718293a4b5c6d7e8f9012345";

    private final FakeUsedesk account = FakeUsedesk.start(clock, TOKEN);
    private long ticket;

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
        return UsedeskCustomers.of(client(Dialect.RPC));
    }

    @Override
    OrderTarget target() {
        return UsedeskOrders.of(client(Dialect.RPC)).fields(FIELDS);
    }

    @Override
    String addCard() {
        long client = account.addClient("Ivan", "ivan@example.com", "");
        ticket = account.addTicket(Map.of("client_id", client));
        return Long.toString(client);
    }

    @Override
    String notes() {
        return account.note(Long.parseLong(card));
    }

    @Override
    int noteRequests() {
        return account.requests("update/client").size();
    }

    @Override
    String fields() {
        return String.valueOf(account.ticket(ticket).get("field_value"));
    }

    @Override
    int requests() {
        return account.requests().size();
    }

    @Override
    void failNotes(int count, Fault fault) {
        account.faults().next(count, "update/client", fault);
    }

    @Override
    void faultsEnd() {
        account.faults().clear();
    }

    @Override
    void close() {
        account.close();
    }

    @Test
    @DisplayName("S0-13 a note goes to the comments of the client in the dialect REST")
    void aNoteOnTheWire() {
        UsedeskOrders.of(client(Dialect.REST)).addNote(card, "Order");

        assertThat(account.requests("POST clients/{}/comments").get(0).body())
                .isEqualTo("{\"message\":\"Order\",\"type\":\"note\"}");
    }

    @Test
    void custom_fields_of_a_client_without_tickets_have_nowhere_to_go() {
        ids.link(directory().kind(), "2", Long.toString(account.addClient("Anna", "", "")));
        orders.save("16", "2", "10", "N");

        assertThat(push().target(OrderPushBuilder.Target.CUSTOM_FIELDS).build().onOrderSaved("16"))
                .isEqualTo(PushOutcome.NOWHERE);
    }

    @Test
    @DisplayName("S1-14 S1-15 the dynamic block shows the orders of the linked client as they were pushed")
    void theDynamicBlockShowsTheSameOrders() {
        orders.save("15", "1", "1234567.5", "N");
        push().build().onOrderSaved("15");
        DynamicBlock block = DynamicBlock.builder()
                .secret(WebhookSecret.of("block-secret"))
                .executor(Runnable::run)
                .handler(new UsedeskOrderBlock(new OrderList(orders, views, 20), ids, OrderTexts.russian()))
                .build();

        assertThat(shown(block, card)).contains("A-15", "1 234 567,50 RUB", "Принят");
        assertThat(shown(block, "1")).contains("Заказов нет").doesNotContain("A-15");
        assertThat(notes()).contains("A-15", "1 234 567,50 RUB", "Принят");
    }

    private static String shown(DynamicBlock block, String client) {
        byte[] body = ("{\"secret_key\":\"block-secret\",\"ticket_id\":5,\"client_id\":" + client + "}")
                .getBytes(StandardCharsets.UTF_8);
        return new String(
                block.handle(WebhookRequest.of("POST", Map.of("Content-Type", List.of("application/json")), body))
                        .body(),
                StandardCharsets.UTF_8);
    }
}
