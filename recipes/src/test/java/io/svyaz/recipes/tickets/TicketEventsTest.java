package io.svyaz.recipes.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.recipes.tickets.TicketEvent.Kind;
import io.svyaz.testkit.usedesk.EventBodies;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketEventsTest {
    @Test
    @DisplayName("S0-19 the article's ticket.resolved and the vendor's status change mean the same")
    void a_resolution_is_told_in_two_forms() {
        TicketEvent named = Webhooks.usedesk(EventBodies.named("ticket.resolved", 42, "client.one@example.com"));
        TicketEvent vendors = Webhooks.usedesk(EventBodies.statusChanged(9, 42, 7, 6, 2));

        assertThat(named.name()).isEqualTo("ticket.resolved").isEqualTo(vendors.name());
        assertThat(named.kind()).isEqualTo(Kind.STATUS_CHANGED).isEqualTo(vendors.kind());
        assertThat(named.status()).contains("resolved").isEqualTo(vendors.status());
        assertThat(named.ticketId()).contains("42").isEqualTo(vendors.ticketId());
        assertThat(named.customerEmail()).contains("client.one@example.com");
        assertThat(vendors.customerId()).contains("7");
        assertThat(vendors.previousStatus()).contains("pending");
        assertThat(vendors.id()).isEqualTo("trigger:9");
    }

    @ParameterizedTest
    @CsvSource({
        "ticket.created, CREATED, ticket.created",
        "new_reply, MESSAGE, message.created",
        "ticket.status_changed, STATUS_CHANGED, ticket.status_changed",
        "ticket.owner_changed, UPDATED, ticket.owner_changed",
        "sla.reached, OTHER, webhook_sla.reached"
    })
    @DisplayName("S1-21 created, new message and status change are told apart, an unknown event keeps its name")
    void events_of_helpdeskeddy(String event, Kind kind, String name) {
        TicketEvent told = Webhooks.helpDeskEddy(
                "{\"event\":\"" + event
                        + "\",\"ticket_id\":\"42\",\"user_id\":\"7\",\"status_id\":\"closed\",\"user_email\":\"a@example.com\"}");

        assertThat(told.kind()).isEqualTo(kind);
        assertThat(told.name()).isEqualTo(name);
        assertThat(told.ticketId()).contains("42");
        assertThat(told.customerId()).contains("7");
        assertThat(told.status()).contains("closed");
    }

    @Test
    @DisplayName("S0-19 an unknown event is kept as webhook_ and its name")
    void unknown_events_keep_their_name() {
        assertThat(Webhooks.usedesk("{\"event\":\"agent.sneezed\"}").name()).isEqualTo("webhook_agent.sneezed");
        assertThat(Webhooks.usedesk("{\"something\":1}").name()).isEqualTo("webhook_unknown");
        assertThat(Webhooks.helpDeskEddy("{\"something\":\"1\"}").name()).isEqualTo("webhook_unknown");
        assertThat(Webhooks.usedesk("{\"event\":\"agent.sneezed\"}").kind()).isEqualTo(Kind.OTHER);
    }

    @Test
    void other_events_of_usedesk_have_their_kinds() {
        assertThat(Webhooks.usedesk(EventBodies.ping()).kind()).isEqualTo(Kind.PING);
        assertThat(Webhooks.usedesk(EventBodies.ticketCreated(1, 2)).kind()).isEqualTo(Kind.CREATED);
        assertThat(Webhooks.usedesk(EventBodies.commentCreated(1, 2, "x")).kind())
                .isEqualTo(Kind.MESSAGE);
        assertThat(Webhooks.usedesk(EventBodies.rated(1, 2, 1)).kind()).isEqualTo(Kind.UPDATED);
        assertThat(Webhooks.usedesk(EventBodies.statusChanged(1, 2, 3, 2, 2)).kind())
                .isEqualTo(Kind.UPDATED);
    }

    @Test
    void an_event_survives_its_way_through_a_queue() {
        TicketEvent event = Webhooks.usedesk(EventBodies.statusChanged(9, 42, 7, 6, 2));

        assertThat(TicketEvent.of(event.asMap())).isEqualTo(event);
        assertThat(event.toString()).doesNotContain("@");
    }

    @Test
    void a_stored_event_without_its_id_is_refused_and_an_unknown_kind_is_other() {
        assertThatThrownBy(() -> TicketEvent.of(Map.of("system", "usedesk", "name", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id");
        assertThat(TicketEvent.of(Map.of("system", "s", "id", "1", "name", "x", "kind", "LATER"))
                        .kind())
                .isEqualTo(Kind.OTHER);
    }
}
