package io.svyaz.usedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.FindOrCreate;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.testkit.Fault;
import io.svyaz.usedesk.clients.Client;
import io.svyaz.usedesk.clients.ClientFields;
import io.svyaz.usedesk.clients.ClientIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindOrCreateTest {
    private static final String EMAIL = "client.one@example.com";
    private static final ClientFields CARD = ClientFields.create().name("Client One");

    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    private UsedeskClient client(Dialect dialect) {
        return dialect == Dialect.RPC ? hub.client : hub.rest;
    }

    private static String creation(Dialect dialect) {
        return dialect == Dialect.RPC ? "create/client" : "POST clients";
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @DisplayName("S0-06, S0-09: twenty registrations at once with lost answers make one client")
    void twentyRegistrationsAtOnceMakeOneClient(Dialect dialect) throws Exception {
        hub.account.faults().next(1, creation(dialect), Fault.resetAfterExecuting());
        ExecutorService pool = Executors.newFixedThreadPool(20);
        try {
            List<Future<FindOrCreate<Client>>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String written = i % 2 == 0 ? EMAIL : EMAIL.toUpperCase(java.util.Locale.ROOT);
                all.add(pool.submit(() -> client(dialect)
                        .clients()
                        .findOrCreateByEmail(written, CARD)
                        .execute()));
            }
            long created = 0;
            for (Future<FindOrCreate<Client>> each : all) {
                FindOrCreate<Client> known = each.get();
                assertThat(known.single().map(Client::id)).contains(242630L);
                created += known.isCreated() ? 1 : 0;
            }
            assertThat(created).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(hub.account.clientCount()).isEqualTo(1);
        assertThat(hub.sent(creation(dialect))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @DisplayName("S0-08: two clients with one address are reported, not chosen from")
    void twoClientsWithOneAddressAreReported(Dialect dialect) {
        hub.account.addClient("A", EMAIL, "");
        hub.account.addClient("B", EMAIL, "");

        FindOrCreate<Client> known =
                client(dialect).clients().findOrCreateByEmail(EMAIL, CARD).execute();

        assertThat(known).isInstanceOf(FindOrCreate.Ambiguous.class);
        assertThat(known.single()).isEmpty();
        assertThat(hub.sent(creation(dialect))).isZero();
    }

    @Test
    void whoIsFoundByNameOnlyIsNotTheOne() {
        hub.account.addClient(EMAIL, "other@example.com", "");

        FindOrCreate<Client> known =
                hub.client.clients().findOrCreateByEmail(EMAIL, CARD).execute();

        assertThat(known.isCreated()).isTrue();
        assertThat(known.single().orElseThrow().addresses()).containsExactly(EMAIL);
        assertThat(hub.account.clientCount()).isEqualTo(2);
    }

    @Test
    void aCreationThatWasNeverCarriedOutIsLeftToTheCaller() {
        hub.account.faults().next(1, "create/client", Fault.resetBeforeExecuting());

        assertThatThrownBy(() ->
                        hub.client.clients().findOrCreateByEmail(EMAIL, CARD).execute())
                .isInstanceOf(UnavailableException.class);
        assertThat(hub.sent("create/client")).isEqualTo(1);

        assertThat(hub.client
                        .clients()
                        .findOrCreateByEmail(EMAIL, CARD)
                        .execute()
                        .isCreated())
                .isTrue();
        assertThat(hub.account.clientCount()).isEqualTo(1);
    }

    @Test
    void aTelephoneIsTheSameInAnyForm() {
        hub.account.addClient("A", "", "79990000001");

        FindOrCreate<Client> known = hub.client
                .clients()
                .findOrCreateByPhone("8 (999) 000-00-01", CARD)
                .execute();

        assertThat(known).isInstanceOf(FindOrCreate.Found.class);
    }

    @Test
    void aTelephoneThatWasStoredWithAnEightIsFoundByASeven() {
        hub.account.addClient("A", "", "8 999 000-00-01");

        assertThat(hub.client.clients().findByPhone("+7 999 000-00-01").execute())
                .hasSize(1);
        assertThat(hub.client.clients().findByPhone("+7 999 000-00-1").execute())
                .isEmpty();
    }

    @Test
    void whoIsCreatedCanAlwaysBeFoundByWhatWasLookedFor() {
        ClientFields other = CARD.emails("second@example.com").phone("79990000009");

        hub.client.clients().findOrCreateByEmail(EMAIL, other).execute();
        FindOrCreate<Client> again =
                hub.client.clients().findOrCreateByEmail(EMAIL, other).execute();

        assertThat(again).isInstanceOf(FindOrCreate.Found.class);
        assertThat(again.single().orElseThrow().addresses()).containsExactly(EMAIL, "second@example.com");
        assertThatThrownBy(() -> hub.client.clients().findOrCreateByPhone("79990000001", other))
                .hasMessageContaining("another telephone");
        assertThat(hub.account.clientCount()).isEqualTo(1);
    }

    @Test
    void aNewClientGetsTheDigitsOfItsTelephone() {
        hub.client.clients().findOrCreateByPhone("+7 (999) 000-00-02", CARD).execute();

        assertThat(hub.account.requests("create/client").get(0).body()).contains("\"phone\":\"79990000002\"");
    }

    @Test
    void aKeyOfTheHostIsRememberedAndNotLookedForAgain() {
        Memory ids = new Memory();
        ClientFields card = CARD.emails(EMAIL);

        FindOrCreate<Client> first = hub.client
                .clients()
                .findOrCreateByExternalId("user-77", card, ids)
                .execute();
        hub.account.clearRequests();
        FindOrCreate<Client> second = hub.client
                .clients()
                .findOrCreateByExternalId("user-77", card, ids)
                .execute();

        assertThat(first.isCreated()).isTrue();
        assertThat(second).isInstanceOf(FindOrCreate.Found.class);
        assertThat(second.single().map(Client::id)).isEqualTo(first.single().map(Client::id));
        assertThat(ids.known).containsEntry("user-77", 242630L);
        assertThat(hub.sent("clients")).isZero();
        assertThat(hub.sent("client")).isEqualTo(1);
    }

    @Test
    void aRememberedClientThatIsGoneIsLookedForAgain() {
        Memory ids = new Memory();
        ids.remember("user-77", 1);

        FindOrCreate<Client> known = hub.client
                .clients()
                .findOrCreateByExternalId("user-77", CARD.emails(EMAIL), ids)
                .execute();

        assertThat(known.isCreated()).isTrue();
        assertThat(ids.known).containsEntry("user-77", 242630L);
    }

    @Test
    void aBlankAddressIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> hub.client.clients().findByEmail(" ")).hasMessageContaining("email is blank");
        assertThatThrownBy(() -> hub.client.clients().findByPhone("none")).hasMessageContaining("no digits");
        assertThat(hub.account.requests()).isEmpty();
    }

    private static final class Memory implements ClientIds {
        final Map<String, Long> known = new ConcurrentHashMap<>();

        @Override
        public Optional<Long> find(String externalId) {
            return Optional.ofNullable(known.get(externalId));
        }

        @Override
        public void remember(String externalId, long clientId) {
            known.put(externalId, clientId);
        }
    }
}
