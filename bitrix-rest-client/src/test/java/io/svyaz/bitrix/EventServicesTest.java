package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.bitrix.events.BoundHandler;
import io.svyaz.bitrix.events.EventBinding;
import io.svyaz.bitrix.events.Events;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ApiException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventServicesTest {
    private static final URI HANDLER = URI.create("https://app.example.org/hooks/s3cr3t-path");

    private final Hub hub = new Hub();
    private final Events events = hub.client.events();

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void a_webhook_may_not_bind() {
        assertThatThrownBy(() -> events.bind(EventBinding.online("ONCRMLEADADD", HANDLER))
                        .execute())
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageNotContaining("s3cr3t-path");
    }

    @Test
    void an_application_binds_and_sees_its_bindings() {
        hub.portal.events().asApplication();

        assertThat(events.bind(EventBinding.online("ONCRMLEADADD", HANDLER).authType(15))
                        .execute())
                .isTrue();
        assertThat(events.bind(EventBinding.offline("ONCRMDEALUPDATE")).execute())
                .isTrue();

        List<BoundHandler> bound = events.get().execute();
        assertThat(bound).extracting(BoundHandler::event).containsExactly("ONCRMLEADADD", "ONCRMDEALUPDATE");
        assertThat(bound.get(0).handler()).contains(HANDLER.toString());
        assertThat(bound.get(0).authType()).contains(15L);
        assertThat(bound.get(0).offline()).contains(false);
        assertThat(bound.get(1).offline()).contains(true);
        assertThat(bound.toString()).doesNotContain("s3cr3t-path");
        assertThat(EventBinding.online("ONCRMLEADADD", HANDLER).toString()).doesNotContain("s3cr3t-path");
    }

    @Test
    void binding_twice_fails_and_leaves_one_binding() {
        hub.portal.events().asApplication();
        EventBinding binding = EventBinding.online("ONCRMLEADADD", HANDLER);
        events.bind(binding).execute();

        assertThatThrownBy(() -> events.bind(binding).execute())
                .isInstanceOfSatisfying(
                        ApiException.class,
                        failure -> assertThat(failure.vendorCode()).contains("ERROR_CORE"));
        assertThat(events.get().execute()).hasSize(1);
        assertThat(events.bind(binding).idempotency()).isEqualTo(Idempotency.ONCE);
    }

    @Test
    void unbinding_tells_how_many_there_were() {
        hub.portal.events().asApplication();
        events.bind(EventBinding.online("ONCRMLEADADD", HANDLER)).execute();
        EventBinding bound = EventBinding.online("onCrmLeadAdd", HANDLER).options(Map.of("a", 1));

        assertThat(events.unbind(bound).execute()).isEqualTo(1);
        assertThat(events.unbind(bound).execute()).isZero();
        assertThat(events.unbind(bound).idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
        assertThat(hub.portal.requests("event.unbind").get(0).body()).doesNotContain("options");
    }

    @Test
    void names_of_events_can_be_read() {
        hub.portal.events().asApplication();

        assertThat(events.available().execute()).contains("ONCRMLEADADD");
        events.ofScope("crm").execute();
        events.all().execute();

        assertThat(hub.portal.requests("events").get(1).body()).contains("\"SCOPE\":\"crm\"");
        assertThat(hub.portal.requests("events").get(2).body()).contains("\"FULL\":true");
        assertThat(events.all().idempotency()).isEqualTo(Idempotency.READ);
    }

    @Test
    void a_test_event_is_sent_once() {
        hub.portal.events().asApplication();

        assertThat(events.test(Map.of("a", "b")).execute()).isTrue();
        assertThat(events.test(Map.of()).idempotency()).isEqualTo(Idempotency.ONCE);
    }
}
