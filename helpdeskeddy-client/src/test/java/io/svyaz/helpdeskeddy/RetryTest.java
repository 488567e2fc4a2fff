package io.svyaz.helpdeskeddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Secret;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.helpdeskeddy.customfields.OptionFields;
import io.svyaz.helpdeskeddy.telephony.CallFields;
import io.svyaz.helpdeskeddy.tickets.TicketFields;
import io.svyaz.testkit.Fault;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RetryTest {
    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    static Stream<Fault> losses() {
        return Stream.of(
                Fault.resetAfterExecuting(),
                Fault.truncatedBody(),
                Fault.badGateway().afterExecuting(),
                Fault.htmlPage().afterExecuting(),
                Fault.emptyBody().afterExecuting());
    }

    @ParameterizedTest
    @MethodSource("losses")
    void aReadIsSentAgainUntilItsAnswerArrives(Fault loss) {
        hub.account.faults().next(2, "GET statuses/", loss);

        assertThat(hub.client.dictionaries().statuses().execute()).isNotEmpty();
        assertThat(hub.sent("GET statuses/")).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void aTicketIsNotMadeTwice(Fault loss) {
        hub.account.faults().next(9, "POST tickets/", loss);

        assertThatThrownBy(() -> hub.client
                        .tickets()
                        .create(TicketFields.create().title("a").description("b"))
                        .execute())
                .isInstanceOf(UnavailableException.class);
        assertThat(hub.account.tickets()).isEqualTo(1);
        assertThat(hub.sent("POST tickets/")).isEqualTo(1);
    }

    @Test
    void whatAMethodDoesASecondTimeIsKnown() {
        HelpDeskEddyClient desk = hub.client;
        TicketFields some = TicketFields.create().title("a");
        OptionFields option = OptionFields.create().name(LocalizedText.of("ru", "a"));
        List<Call<?>> once = List.of(
                desk.tickets().create(some),
                desk.tickets().union(1, 2),
                desk.posts().create(1, "a"),
                desk.comments().create(1, "a"),
                desk.users().create(Hub.person("a")),
                desk.users().createNote(1, "a"),
                desk.customFields().saveOptions(2, List.of(option)),
                desk.telephony(Secret.of("k1")).createCall(CallFields.outgoing("+7")),
                desk.call("POST", "things/", Map.of(), Map.of(), Object.class));
        List<Call<?>> idempotent = List.of(
                desk.tickets().update(1, some),
                desk.tickets().delete(1),
                desk.posts().update(1, 2, "a"),
                desk.users().delete(1),
                desk.customFields().saveOptions(2, List.of(option.id(20))),
                desk.chat().visitor("a@example.com", null, null),
                desk.contacts().findOrCreateByEmail("a@example.com", Hub.person("a")),
                desk.call("PUT", "things/1", Map.of(), Map.of(), Object.class),
                desk.call("DELETE", "things/1", Map.of(), null, Object.class));
        List<Call<?>> reads = List.of(
                desk.tickets().get(1),
                desk.ips(),
                desk.contacts().findByEmail("a@example.com"),
                desk.call("GET", "things/", Map.of(), null, Object.class));

        assertThat(once).allMatch(call -> call.idempotency() == Idempotency.ONCE);
        assertThat(idempotent).allMatch(call -> call.idempotency() == Idempotency.IDEMPOTENT);
        assertThat(reads).allMatch(call -> call.idempotency() == Idempotency.READ);
    }
}
