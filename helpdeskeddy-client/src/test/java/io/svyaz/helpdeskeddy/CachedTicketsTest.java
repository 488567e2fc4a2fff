package io.svyaz.helpdeskeddy;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.core.Page;
import io.svyaz.helpdeskeddy.events.EventKind;
import io.svyaz.helpdeskeddy.events.EventTemplates;
import io.svyaz.helpdeskeddy.events.HelpDeskEddyEvent;
import io.svyaz.helpdeskeddy.tickets.CachedTickets;
import io.svyaz.helpdeskeddy.tickets.StatusId;
import io.svyaz.helpdeskeddy.tickets.Ticket;
import io.svyaz.webhook.WebhookRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CachedTicketsTest {
    private final Hub hub = new Hub();
    private final long client = hub.account.addUser("Пётр", "p@example.com", "");
    private final long other = hub.account.addUser("Павел", "q@example.com", "");
    private final CachedTickets cached =
            CachedTickets.of(hub.client.tickets(), Duration.ofSeconds(60), 100, Hub.timing(hub.clock));

    @AfterEach
    void stop() {
        hub.close();
    }

    private Page<Ticket> page(long user) {
        return cached.firstPage(user, UnaryOperator.identity());
    }

    @Test
    @DisplayName("100 readers of one page at the same time cost one request")
    void aHundredReadersCostOneRequest() throws Exception {
        hub.account.addTicket(client, "Заказ");
        ExecutorService threads = Executors.newFixedThreadPool(100);
        CountDownLatch together = new CountDownLatch(1);
        try {
            List<Future<Page<Ticket>>> all = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                all.add(threads.submit(() -> {
                    together.await();
                    return page(client);
                }));
            }
            together.countDown();
            for (Future<Page<Ticket>> each : all) {
                assertThat(each.get().items()).hasSize(1);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(hub.account.requests()).hasSize(1);
    }

    @Test
    void aPageIsKeptForAMinute() {
        page(client);
        hub.clock.advance(Duration.ofSeconds(59));
        page(client);
        assertThat(hub.account.requests()).hasSize(1);
        hub.clock.advance(Duration.ofSeconds(2));
        page(client);
        assertThat(hub.account.requests()).hasSize(2);
    }

    @Test
    void clientsFiltersAndPagesAreKeptApart() {
        for (int i = 0; i < 31; i++) {
            hub.account.addTicket(client, "Заявка");
        }
        Page<Ticket> first = page(client);
        Page<Ticket> second =
                cached.pageAfter(client, UnaryOperator.identity(), first.next().orElseThrow());
        Page<Ticket> closed = cached.firstPage(client, query -> query.statuses(StatusId.CLOSED));

        assertThat(first.items()).hasSize(30);
        assertThat(second.items()).hasSize(1);
        assertThat(closed.items()).isEmpty();
        assertThat(page(other).items()).isEmpty();
        assertThat(hub.account.requests()).hasSize(4);
    }

    @Test
    void aWebhookForgetsThePagesOfItsClientOnly() {
        long ticket = hub.account.addTicket(client, "Заказ");
        page(client);
        page(other);

        cached.evict(event(hub.account.fill(EventTemplates.json(EventKind.STATUS_CHANGED), ticket)));
        page(client);
        page(other);
        assertThat(hub.account.requests()).hasSize(3);

        cached.evict(event("{\"event\":\"ticket.updated\",\"ticket_id\":\"1\"}"));
        page(client);
        page(other);
        assertThat(hub.account.requests()).hasSize(5);
    }

    private static HelpDeskEddyEvent event(String body) {
        return HelpDeskEddyEvent.parse(WebhookRequest.of("POST", Map.of(), body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTicketOfSomebodyElseIsLeftOutWhateverTheVendorSends() {
        try (Wire wire = new Wire()) {
            wire.data("[{\"id\":1,\"user_id\":41},{\"id\":2,\"user_id\":42},{\"id\":3}]");
            CachedTickets own = CachedTickets.of(wire.client.tickets());

            assertThat(own.firstPage(41, UnaryOperator.identity()).items())
                    .extracting(Ticket::id)
                    .containsExactly(1L);
        }
    }
}
