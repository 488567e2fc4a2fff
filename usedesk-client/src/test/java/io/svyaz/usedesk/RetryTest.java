package io.svyaz.usedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.testkit.Fault;
import io.svyaz.usedesk.chats.ChatMessage;
import io.svyaz.usedesk.clients.ClientFields;
import io.svyaz.usedesk.comments.CommentFields;
import io.svyaz.usedesk.tickets.TicketFields;
import io.svyaz.usedesk.tickets.TicketUpdate;
import io.svyaz.usedesk.users.UserFields;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RetryTest {
    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    private static Arguments row(String operation, Idempotency idempotency, Function<UsedeskClient, Call<?>> call) {
        return Arguments.of(operation, idempotency, call);
    }

    static Stream<Arguments> calls() {
        TicketFields ticket = TicketFields.create().subject("s").message("m");
        return Stream.of(
                row("ticket", Idempotency.READ, c -> c.tickets().get(1)),
                row("create/ticket", Idempotency.ONCE, c -> c.tickets().create(ticket)),
                row("update/ticket", Idempotency.IDEMPOTENT, c -> c.tickets().update(1, TicketUpdate.create())),
                row("update/ticket", Idempotency.IDEMPOTENT, c -> c.tickets().delete(1)),
                row("create/comment", Idempotency.ONCE, c -> c.comments().create(1, CommentFields.create())),
                row("client", Idempotency.READ, c -> c.clients().get(1)),
                row("create/client", Idempotency.ONCE, c -> c.clients().create(ClientFields.create())),
                row(
                        "update/client",
                        Idempotency.IDEMPOTENT,
                        c -> c.clients().update(1, ClientFields.create().name("n"))),
                row(
                        "update/client",
                        Idempotency.IDEMPOTENT,
                        c -> c.clients()
                                .update(1, ClientFields.create().note("n").newNote())),
                row(
                        "update/client",
                        Idempotency.ONCE,
                        c -> c.clients().update(1, ClientFields.create().note("n"))),
                row("update/client", Idempotency.ONCE, c -> c.clients().addNote(1, "n")),
                row("update/client", Idempotency.ONCE, c -> c.clients().merge(1, 2)),
                row("users", Idempotency.READ, c -> c.users().list()),
                row("create/user", Idempotency.ONCE, c -> c.users().create(UserFields.create())),
                row("update/user", Idempotency.IDEMPOTENT, c -> c.users().update(1, UserFields.create())),
                row("delete/user", Idempotency.IDEMPOTENT, c -> c.users().delete(1)),
                row("chat/addMessage", Idempotency.ONCE, c -> c.chats().addMessage(ChatMessage.of(1, 2, "t"))),
                row("chat/sendMessage", Idempotency.ONCE, c -> c.chats().sendMessage(1, 2, "t")),
                row(
                        "chat/changeAssignee",
                        Idempotency.IDEMPOTENT,
                        c -> c.chats().changeAssignee(1, 2)),
                row(
                        "support/{}/articles/{}/add-views",
                        Idempotency.ONCE,
                        c -> c.knowledgeBase(1).addViews(2, 1)),
                row(
                        "support/{}/articles/{}",
                        Idempotency.READ,
                        c -> c.knowledgeBase(1).article(2)),
                row("groups", Idempotency.READ, c -> c.call("groups", Map.of(), Object.class)),
                row(
                        "create/ticket/async",
                        Idempotency.ONCE,
                        c -> c.call("create/ticket/async", Map.of(), Object.class)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatMustHappenOnceIsNotSentAgainAfterALostAnswer(
            String operation, Idempotency idempotency, Function<UsedeskClient, Call<?>> made) {
        hub.account.faults().next(3, Fault.resetAfterExecuting());
        Call<?> call = made.apply(hub.client);

        Throwable failure = catchThrowable(call::execute);

        assertThat(call.idempotency()).isEqualTo(idempotency);
        assertThat(failure).isInstanceOf(UnavailableException.class);
        assertThat(hub.account.requests(operation)).hasSize(idempotency == Idempotency.ONCE ? 1 : 3);
    }

    @Test
    void aReadingCallSurvivesAPageOfHtml() {
        hub.account.faults().next(1, Fault.htmlPage());

        assertThat(hub.client.users().list().execute()).isEmpty();
        assertThat(hub.sent("users")).isEqualTo(2);
    }
}
