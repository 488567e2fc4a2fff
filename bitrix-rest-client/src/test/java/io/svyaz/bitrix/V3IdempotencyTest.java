package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.v3.V3Call;
import io.svyaz.testkit.Fault;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a key is for: an answer that got lost. */
class V3IdempotencyTest {
    private final V3Portal portal = new V3Portal();

    @AfterEach
    void stop() {
        portal.close();
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
    void anAddWhoseAnswerWasLostIsSentAgainAndAddsOnce(Fault loss) {
        portal.server.faults().next(2, loss);

        long id = portal.client
                .v3()
                .id("tasks.task.add", Map.of("fields", Map.of("title", "A")))
                .execute();

        assertThat(id).isEqualTo(1);
        assertThat(portal.tasks).hasValue(1);
        assertThat(portal.server.requests("tasks.task.add")).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void theCallersKeyHoldsFromOneExecuteToTheNext(Fault loss) {
        V3Call<Long> add = portal.client
                .v3()
                .id("tasks.task.add", Map.of("fields", Map.of("title", "A")))
                .idempotencyKey("order-15");
        portal.server.faults().next(loss);

        assertThat(add.execute()).isEqualTo(1);
        assertThat(add.execute()).isEqualTo(1);
        assertThat(portal.tasks).hasValue(1);

        assertThat(add.idempotencyKey("order-16").execute()).isEqualTo(2);
    }
}
