package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.comagic.calls.ActiveCall;
import io.svyaz.comagic.calls.CallMessage;
import io.svyaz.comagic.calls.Calls;
import io.svyaz.comagic.calls.ControlResult;
import io.svyaz.comagic.calls.Direction;
import io.svyaz.comagic.calls.EmployeeCall;
import io.svyaz.comagic.calls.FoundCall;
import io.svyaz.comagic.calls.InformerCall;
import io.svyaz.comagic.calls.ScenarioCall;
import io.svyaz.comagic.calls.SimpleCall;
import io.svyaz.comagic.calls.VirtualNumberCall;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Secret;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.comagic.ComagicFailure;
import io.svyaz.testkit.comagic.Ring;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int THREADS = 50;

    private final Hub hub = new Hub();
    private final Calls calls = hub.client.calls();

    @AfterEach
    void stop() {
        hub.close();
    }

    private static EmployeeCall.Builder order() {
        return EmployeeCall.builder()
                .virtualPhoneNumber("74990000000")
                .contact("+7 (926) 000-00-00")
                .employee(25)
                .employeeFirst();
    }

    private long started() {
        return calls.startEmployeeCall(order().build()).execute().callSessionId();
    }

    private int sent(String method) {
        return hub.account.callApi().requests(method).size();
    }

    @Test
    void aStartRingsOnceAndTellsTheIdOfTheCall() {
        long id = calls.startEmployeeCall(order().externalId("order-17").build())
                .execute()
                .callSessionId();

        assertThat(hub.account.callApi().rings())
                .containsExactly(new Ring("start.employee_call", id, "79260000000", "order-17"));
        assertThat(calls.list().execute()).extracting(ActiveCall::callSessionId).containsExactly(id);
    }

    @Test
    void theDirectionIsAlwaysSent() {
        started();

        assertThat(hub.account.callApi().requests("start.employee_call").get(0).body())
                .contains("\"direction\":\"out\"");
    }

    @Test
    void eachHostHasASessionOfItsOwn() {
        hub.client.account().execute();
        assertThat(hub.account.callApi().logins()).isZero();

        started();
        started();

        assertThat(hub.account.logins()).isEqualTo(1);
        assertThat(hub.account.callApi().logins()).isEqualTo(1);
    }

    @Test
    void aKeyServesBothHosts() {
        hub.account.addApiKey(Wire.KEY);
        ComagicClient client = hub.builder().apiToken(Secret.of(Wire.KEY)).build();

        client.account().execute();
        client.calls().list().execute();

        assertThat(hub.account.callApi().requests())
                .extracting(RecordedRequest::operation)
                .containsExactly("list.calls");
    }

    @Test
    void aLostAnswerRingsOnceIsUnknownAndIsSettledByTheExternalId() {
        hub.account.callApi().faults().next(1, "start.employee_call", Fault.resetAfterExecuting());
        EmployeeCall order = order().externalId("order-17").build();

        UnavailableException lost = catchThrowableOfType(
                UnavailableException.class, () -> calls.startEmployeeCall(order).execute());

        assertThat(lost.execution()).isEqualTo(Execution.UNKNOWN);
        assertThat(lost)
                .hasMessageContaining("whether telephones rang is not known")
                .hasMessageContaining("calls().find(..)")
                .hasMessageNotContaining("79260000000");
        assertThat(hub.account.callApi().rings()).hasSize(1);
        assertThat(sent("start.employee_call")).isEqualTo(1);

        List<FoundCall> going = calls.find("order-17", TODAY, TODAY).execute();
        assertThat(going).hasSize(1);
        assertThat(going.get(0).active()).isTrue();
        assertThat(going.get(0).callSessionId())
                .isEqualTo(hub.account.callApi().rings().get(0).callSessionId());

        hub.account
                .callApi()
                .finish(
                        going.get(0).callSessionId(),
                        Map.of("talk_duration", 42, "finish_reason", "operator_disconnects"));
        List<FoundCall> over = calls.find("order-17", TODAY, TODAY).execute();
        assertThat(over).hasSize(1);
        assertThat(over.get(0).active()).isFalse();
        assertThat(over.get(0).lost()).contains(false);
        assertThat(over.get(0).talkDuration()).contains(Duration.ofSeconds(42));
        assertThat(over.get(0).finishReason()).contains("operator_disconnects");
        assertThat(hub.account.callApi().rings()).hasSize(1);
    }

    @Test
    void nothingFoundMeansThatTheVendorKnowsNoSuchCall() {
        hub.account.callApi().faults().next(1, "start.employee_call", Fault.resetBeforeExecuting());
        EmployeeCall order = order().build();

        assertThatThrownBy(() -> calls.startEmployeeCall(order).execute()).isInstanceOf(UnavailableException.class);

        assertThat(hub.account.callApi().rings()).isEmpty();
        assertThat(calls.find(order.externalId(), TODAY, TODAY).execute()).isEmpty();
    }

    @Test
    void aLoginThatFailsRingsNobodyAndSaysSo() {
        hub.account.callApi().faults().next(10, "login.user", Fault.resetAfterExecuting());

        ApiException failure = catchThrowableOfType(
                ApiException.class,
                () -> calls.startEmployeeCall(order().build()).execute());

        assertThat(failure.execution()).isEqualTo(Execution.REFUSED);
        assertThat(failure.operation()).isEqualTo("comagic.start.employee_call");
        assertThat(failure).hasMessageContaining("nobody was rung");
        assertThat(sent("start.employee_call")).isZero();
    }

    @Test
    @Timeout(60)
    void anInterruptedStartSaysHowToSettleIt() throws Exception {
        calls.list().execute();
        hub.account.callApi().faults().next(1, "start.employee_call", Fault.slowHeader(Duration.ofMinutes(5)));
        EmployeeCall order = order().build();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<ApiException> running = pool.submit(() -> catchThrowableOfType(
                    ApiException.class, () -> calls.startEmployeeCall(order).execute()));
            while (hub.account.callApi().rings().isEmpty()) {
                Thread.onSpinWait();
            }
            pool.shutdownNow();
            ApiException failure = running.get();

            assertThat(failure).isInstanceOf(CallInterruptedException.class).hasMessageContaining("calls().find(..)");
            assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN);
            assertThat(hub.account.callApi().rings()).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void anOrderWithoutANameGetsARandomOne() {
        assertThat(order().build().externalId())
                .hasSizeGreaterThan(30)
                .isNotEqualTo(order().build().externalId());
    }

    static List<Fault> doubtful() {
        return List.of(
                Fault.badGateway().afterExecuting(),
                Fault.htmlPage().afterExecuting(),
                Fault.emptyBody().afterExecuting(),
                Fault.truncatedBody(),
                Fault.answer(500, "{}").afterExecuting());
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void whateverSpoilsTheAnswerRingsOnce(Fault fault) {
        hub.account.callApi().faults().next(1, "start.employee_call", fault);

        ApiException failure = catchThrowableOfType(
                ApiException.class,
                () -> calls.startEmployeeCall(order().build()).execute());

        assertThat(failure.execution()).isNotEqualTo(Execution.REFUSED);
        assertThat(failure).hasMessageContaining("calls().find(..)");
        assertThat(hub.account.callApi().rings()).hasSize(1);
    }

    @Test
    void anInternalErrorOfTheVendorIsNotTriedAgain() {
        hub.account.callApi().failNext(1, "start.employee_call", ComagicFailure.INTERNAL_ERROR);

        ApiException failure = catchThrowableOfType(
                ApiException.class,
                () -> calls.startEmployeeCall(order().build()).execute());

        assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN);
        assertThat(failure.vendorCode()).contains("internal_error");
        assertThat(sent("start.employee_call")).isEqualTo(1);
    }

    @Test
    void aLimitRefusesARingUnlessTheCallerAskedToWait() {
        hub.account.callApi().limit(1, 100);
        started();

        assertThatThrownBy(() -> calls.startEmployeeCall(order().build())
                        .with(call -> call.deadline(Duration.ofSeconds(5)))
                        .execute())
                .isInstanceOf(RateLimitedException.class);
        assertThat(hub.account.callApi().rings()).hasSize(1);
    }

    @Test
    void aRefusalByLimitIsNotRetriedUnlessTheCallSaysSo() {
        hub.account.callApi().failNext(1, "start.employee_call", ComagicFailure.LIMIT_EXCEEDED);
        Call<?> call = calls.startEmployeeCall(order().build());

        assertThatThrownBy(call::execute).isInstanceOf(RateLimitedException.class);
        assertThat(hub.account.callApi().rings()).isEmpty();

        hub.account.callApi().failNext(1, "start.employee_call", ComagicFailure.LIMIT_EXCEEDED);
        call.with(options -> options.retry(
                        RetryPolicy.exponential().random(() -> 0.0).build()))
                .execute();
        assertThat(hub.account.callApi().rings()).hasSize(1);
    }

    @Test
    void fiftyStartsAtTheEndOfTheSessionLogInOnceAndRingFiftyTimes() throws Exception {
        calls.list().execute();
        hub.account.callApi().expireTokens();

        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<Long>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(pool.submit(() -> {
                    start.await();
                    return started();
                }));
            }
            List<Long> ids = new ArrayList<>();
            for (Future<Long> each : running) {
                ids.add(each.get());
            }
            assertThat(ids).doesNotHaveDuplicates().hasSize(THREADS);
        } finally {
            pool.shutdownNow();
        }

        assertThat(hub.account.callApi().rings()).hasSize(THREADS);
        assertThat(hub.account.callApi().rings()).extracting(Ring::externalId).doesNotHaveDuplicates();
        assertThat(hub.account.callApi().logins()).isEqualTo(2);
    }

    @Test
    void everyKindOfStartRings() {
        calls.startSimpleCall(SimpleCall.builder()
                        .virtualPhoneNumber("74990000000")
                        .contact("79260000000")
                        .operator("79260000001")
                        .operatorFirst()
                        .operatorConfirmation("any")
                        .operatorMessage(CallMessage.speech("Заявка с сайта"))
                        .mediaFile(5)
                        .showVirtualPhoneNumber(false)
                        .build())
                .execute();
        calls.startScenarioCall(ScenarioCall.builder()
                        .virtualPhoneNumber("74990000000")
                        .contact("79260000000")
                        .scenario(7)
                        .contactFirst()
                        .employeeMessage(CallMessage.media(8))
                        .build())
                .execute();
        calls.startVirtualNumberCall(VirtualNumberCall.builder()
                        .virtualPhoneNumber("74990000000")
                        .contact("79260000000")
                        .employeeFirst()
                        .switchAtOnce(true)
                        .earlySwitching(true)
                        .build())
                .execute();
        calls.startInformerCall(InformerCall.builder()
                        .virtualPhoneNumber("74990000000")
                        .contact("79260000000")
                        .contactMessage(CallMessage.speech("Ваш заказ готов"))
                        .dialingTimeout(25)
                        .dtmf("..1.2.3")
                        .direction(Direction.IN)
                        .build())
                .execute();

        assertThat(hub.account.callApi().rings())
                .extracting(Ring::method)
                .containsExactly(
                        "start.simple_call", "start.scenario_call", "start.vnumber_call", "start.informer_call");
        assertThat(calls.list(Direction.IN).execute()).hasSize(1);
        assertThat(calls.list("74990000000").execute()).hasSize(4);
        assertThat(calls.list("74990000001").execute()).isEmpty();
        assertThat(calls.list(Direction.OUT, "+7 499 000-00-00").execute()).hasSize(3);
    }

    @Test
    void steeringFollowsTheVendorsOrder() {
        long id = started();

        assertThat(calls.hold(id, CallMessage.speech("Одну минуту")).execute().success())
                .contains(true);
        calls.makeCall(id, "79260000002").execute();
        calls.transferTalk(id).execute();
        calls.hold(id, CallMessage.media(3)).execute();
        calls.makeCall(id, "101", CallMessage.speech("Возьмите")).execute();
        calls.restoreTalk(id).execute();
        calls.hold(id, CallMessage.media(3)).execute();
        calls.unhold(id).execute();

        assertThatThrownBy(() -> calls.transferTalk(id).execute())
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("invalid_state");
    }

    @Test
    void aCallIsMarkedRecordedListenedToAndEnded() {
        long id = started();

        calls.tag(id, 36).execute();
        assertThatThrownBy(() -> calls.tag(id, 36).execute()).hasMessageContaining("duplicate_tag");
        calls.record(id, true).execute();
        assertThatThrownBy(() -> calls.record(id, true).execute()).hasMessageContaining("record_already_started");
        calls.addCoach(id).execute();
        calls.addCoach(id, "79260000005").execute();
        calls.callTalkOption(
                        id, calls.listTalkOptions().execute().get(0).button().orElseThrow())
                .execute();
        calls.sendDtmf(id, '#').execute();
        calls.blockContact(id).execute();

        ActiveCall call = calls.list().execute().get(0);
        assertThat(call.tags().get(0).tagId()).hasValue(36);
        assertThat(call.legs())
                .hasSize(2)
                .allSatisfy(leg -> assertThat(leg.recordCallEnabled()).contains(true));
        calls.disconnectLeg(id, call.legs().get(1).legId()).execute();
        calls.release(id).execute();
        assertThat(calls.list().execute()).isEmpty();
    }

    @Test
    void aLostAnswerOfSteeringIsNotSentAgain() {
        long id = started();
        hub.account.callApi().faults().next(1, "release.call", Fault.resetAfterExecuting());

        ApiException lost =
                catchThrowableOfType(ApiException.class, () -> calls.release(id).execute());

        assertThat(lost.execution()).isEqualTo(Execution.UNKNOWN);
        assertThat(sent("release.call")).isEqualTo(1);
    }

    @Test
    void aListMayBeReadAgain() {
        hub.account.callApi().faults().next(1, "list.calls", Fault.resetAfterExecuting());

        assertThat(calls.list().execute()).isEmpty();
        assertThat(sent("list.calls")).isEqualTo(2);
    }

    @Test
    void aLogoutEndsTheSessionAndTheNextCallBeginsAnother() {
        calls.list().execute();

        assertThat(calls.logout().execute().success()).contains(true);
        calls.list().execute();

        assertThat(hub.account.callApi().logins()).isEqualTo(2);
    }

    @Test
    void anUndocumentedStartByNameHappensOnceToo() {
        Call<Object> call = calls.call("start.multi_call", Map.of("contact", "79260000000"), Object.class);

        assertThat(call.idempotency()).isEqualTo(Idempotency.ONCE);
        assertThat(calls.call("release.call", Map.of("call_session_id", 1), ControlResult.class)
                        .idempotency())
                .isEqualTo(Idempotency.ONCE);
    }

    @Test
    void anAnswerThatCannotBeReadSaysThatTelephonesMayRing() {
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":{\"data\":{}}");
            ComagicClient client = wire.calling();

            UnexpectedAnswerException odd = catchThrowableOfType(
                    UnexpectedAnswerException.class,
                    () -> client.calls().startEmployeeCall(order().build()).execute());

            assertThat(odd.execution()).isEqualTo(Execution.EXECUTED);
            assertThat(odd).hasMessageContaining("telephones may be ringing");
        }
    }

    @Test
    void aBrandGivesBothHostsAndAnAddressOfOneDoesNotGiveAwayTheOther() {
        ComagicClient custom = Hub.builder("http://127.0.0.1:1/v2.0", hub.clock)
                .apiToken(Secret.of(Wire.KEY))
                .build();

        assertThatThrownBy(custom::calls)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("callApiUrl");
        for (Brand brand : Brand.values()) {
            assertThat(brand.callApiUrl()).startsWith("https://callapi").endsWith("/v4.0");
            assertThat(ComagicClient.builder()
                            .brand(brand)
                            .apiToken(Secret.of(Wire.KEY))
                            .build()
                            .calls())
                    .isNotNull();
        }
        assertThatThrownBy(() -> ComagicClient.builder()
                        .callApiUrl("http://callapi.example/v4.0")
                        .apiToken(Secret.of(Wire.KEY))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https");
    }
}
