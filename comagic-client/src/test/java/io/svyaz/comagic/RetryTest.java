package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Idempotency;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.testkit.Fault;
import java.util.HashMap;
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
        hub.account.faults().next(2, "get.account", loss);

        assertThat(hub.client.account().execute().appId()).isPositive();
        assertThat(hub.sent("get.account")).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void aCallThatRingsATelephoneIsNotSentTwice(Fault loss) {
        hub.account.faults().next(9, "start.employee_call", loss);

        assertThatThrownBy(() -> hub.client
                        .call("start.employee_call", Map.of("contact", "79260000000"), Object.class)
                        .execute())
                .isInstanceOf(UnavailableException.class);
        assertThat(hub.sent("start.employee_call")).isEqualTo(1);
    }

    @Test
    void settingSomethingMayBeRepeated() {
        hub.account.faults().next(9, "set.communications_tags", Fault.badGateway());
        var call = hub.client.call("set.communications_tags", Map.of(), Object.class);

        assertThat(call.idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
        assertThatThrownBy(call::execute).isInstanceOf(UnavailableException.class);
        assertThat(hub.sent("set.communications_tags")).isEqualTo(3);
    }

    @Test
    void aCallMadeOnceMayRunOftenAndDoesNotSeeLaterChanges() {
        hub.account.addVisitor(7, "Пётр", java.util.List.of(), java.util.List.of());
        Map<String, Object> params = new HashMap<>(Map.of("id", 7));
        var call = hub.client.call("getobj.visitor", params, Map.class);
        params.put("access_token", "foreign");
        params.remove("id");

        assertThat(call.execute()).containsEntry("name", "Пётр");
        assertThat(call.execute()).containsEntry("name", "Пётр");
        assertThat(hub.account.requests()).noneMatch(request -> request.body().contains("foreign"));
    }
}
