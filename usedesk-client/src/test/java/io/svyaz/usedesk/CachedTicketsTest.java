package io.svyaz.usedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Page;
import io.svyaz.core.error.ApiException;
import io.svyaz.testkit.usedesk.EventBodies;
import io.svyaz.testkit.usedesk.UsedeskFailure;
import io.svyaz.usedesk.events.UsedeskEvent;
import io.svyaz.usedesk.tickets.CachedTickets;
import io.svyaz.usedesk.tickets.Ticket;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CachedTicketsTest {
    private final Hub hub = new Hub();
    private final CachedTickets pages =
            CachedTickets.of(hub.client.tickets(), Duration.ofSeconds(60), 100, Hub.timing(hub.clock));

    @BeforeEach
    void fill() {
        hub.account.addTicket(Map.of("client_id", 1));
        hub.account.addTicket(Map.of("client_id", 2));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private static UsedeskEvent event(String body) {
        return UsedeskEvent.parse(WebhookRequest.of("POST", Map.of(), body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("S0-24: a hundred readers of one page are one remote call, and one more after 60 seconds")
    void aHundredReadersOfOnePageAreOneRemoteCall() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(100);
        CountDownLatch together = new CountDownLatch(100);
        try {
            List<Future<Page<Ticket>>> readers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                readers.add(pool.submit(() -> {
                    together.countDown();
                    together.await();
                    return pages.page(1, query -> query, 1, 20);
                }));
            }
            for (Future<Page<Ticket>> each : readers) {
                assertThat(each.get().items()).extracting(Ticket::id).containsExactly(3089372L);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(hub.sent("tickets")).isEqualTo(1);

        hub.clock.advance(Duration.ofSeconds(60));
        pages.page(1, query -> query, 1, 20);
        assertThat(hub.sent("tickets")).isEqualTo(2);
    }

    @Test
    void clientsAndPagesDoNotShare() {
        assertThat(pages.page(1, query -> query, 1, 20).items())
                .extracting(Ticket::id)
                .containsExactly(3089372L);
        assertThat(pages.page(2, query -> query, 1, 20).items())
                .extracting(Ticket::id)
                .containsExactly(3089373L);
        pages.page(1, query -> query, 2, 20);
        pages.page(1, query -> query, 1, 10);

        assertThat(hub.sent("tickets")).isEqualTo(4);
    }

    @Test
    @DisplayName("S1-08: after a webhook the next view is new, for that client alone")
    void aWebhookEvictsThePagesOfItsClient() {
        pages.page(1, query -> query, 1, 20);
        pages.page(2, query -> query, 1, 20);

        pages.evict(event(EventBodies.statusChanged(900, 3089372, 1, 1, 2)));
        pages.page(1, query -> query, 1, 20);
        pages.page(2, query -> query, 1, 20);

        assertThat(hub.sent("tickets")).isEqualTo(3);
    }

    @Test
    void aWebhookThatNamesNoClientEvictsAllAndAProbeNone() {
        pages.page(1, query -> query, 1, 20);
        pages.evict(event(EventBodies.ping()));
        pages.page(1, query -> query, 1, 20);
        assertThat(hub.sent("tickets")).isEqualTo(1);

        pages.evict(event(EventBodies.named("ticket.resolved", 3089372, "client.one@example.com")));
        pages.page(1, query -> query, 1, 20);

        assertThat(hub.sent("tickets")).isEqualTo(2);
    }

    @Test
    void aFailureIsNotKept() {
        hub.account.failNext(1, "tickets", UsedeskFailure.ACCESS_DENIED);

        assertThatThrownBy(() -> pages.page(1, query -> query, 1, 20)).isInstanceOf(ApiException.class);

        assertThat(pages.page(1, query -> query, 1, 20).items()).hasSize(1);
    }
}
