package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.core.Secret;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.comagic.ComagicFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
    private static final int THREADS = 50;

    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    /** Runs the same in many threads at once; what a thread threw is its outcome. */
    private static List<Optional<Throwable>> together(Callable<?> call) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<Optional<Throwable>>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(pool.submit(() -> {
                    start.await();
                    try {
                        call.call();
                        return Optional.empty();
                    } catch (RuntimeException failure) {
                        return Optional.of(failure);
                    }
                }));
            }
            List<Optional<Throwable>> outcomes = new ArrayList<>();
            for (Future<Optional<Throwable>> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    private static String member(RecordedRequest request, String name) {
        return request.body().replaceAll(".*\"" + name + "\":\"([^\"]+)\".*", "$1");
    }

    @Test
    @DisplayName("S4-10: nothing is sent before the first call, and one login serves them all")
    void logsInLazilyAndOnce() {
        assertThat(hub.account.requests()).isEmpty();

        hub.client.account().execute();
        hub.client.account().execute();

        assertThat(hub.account.requests())
                .extracting(RecordedRequest::operation)
                .containsExactly("login.user", "get.account", "get.account");
    }

    @Test
    @DisplayName("S4-11: fifty threads begin with one login")
    void oneLoginForAllThreads() throws Exception {
        List<Optional<Throwable>> outcomes = together(() -> hub.client.account().execute());

        assertThat(outcomes).hasSize(THREADS).allMatch(Optional::isEmpty);
        assertThat(hub.sent("login.user")).isEqualTo(1);
        assertThat(hub.sent("get.account")).isEqualTo(THREADS);
    }

    @Test
    @DisplayName("S4-11: a session is renewed a minute before its end")
    void renewsAMinuteBeforeTheEnd() {
        hub.client.account().execute();
        hub.clock.advance(Duration.ofMinutes(59).minusSeconds(1));
        hub.client.account().execute();
        assertThat(hub.account.logins()).isEqualTo(1);

        hub.clock.advance(Duration.ofSeconds(1));
        hub.client.account().execute();

        assertThat(hub.account.logins()).isEqualTo(2);
        assertThat(hub.sent("get.account")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"expire_at\":null", ",\"expire_at\":1772442090", ",\"expire\":1500000000"})
    void aSessionWithoutAUsefulEndLivesFiftyFiveMinutes(String end) {
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":{\"data\":[]}");
            wire.answersTo("login.user", "\"result\":{\"data\":{\"access_token\":\"t0k3n\"" + end + "}}");
            ComagicClient client =
                    wire.builder().login("l", Secret.of(Hub.PASSWORD)).build();

            client.account().execute();
            wire.clock.advance(Duration.ofMinutes(55).minusSeconds(1));
            client.account().execute();
            assertThat(wire.sent("login.user")).isEqualTo(1);
            wire.clock.advance(Duration.ofSeconds(1));
            client.account().execute();

            assertThat(wire.sent("login.user")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"expire\":1772442330", "\"expire_at\":\"1772442330\"", "\"expire_at\":1772442330.0"})
    void theEndOfASessionHasTwoSpellings(String end) {
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":{\"data\":[]}");
            wire.answersTo("login.user", "\"result\":{\"data\":{\"access_token\":\"t0k3n\"," + end + "}}");
            ComagicClient client =
                    wire.builder().login("l", Secret.of(Hub.PASSWORD)).build();

            client.account().execute();
            wire.clock.advance(Duration.ofSeconds(239));
            client.account().execute();
            assertThat(wire.sent("login.user")).isEqualTo(1);
            wire.clock.advance(Duration.ofSeconds(1));
            client.account().execute();

            assertThat(wire.sent("login.user")).isEqualTo(2);
        }
    }

    static Stream<ComagicFailure> ends() {
        return Stream.of(ComagicFailure.ACCESS_TOKEN_INVALID, ComagicFailure.ACCESS_TOKEN_EXPIRED);
    }

    @ParameterizedTest
    @MethodSource("ends")
    @DisplayName("S4-11: a refused session is replaced and the call goes once more under a new id")
    void replaysOnceWithANewId(ComagicFailure end) {
        hub.account.answerExpiredTokensWith(end);
        hub.client.account().execute();
        hub.account.expireTokens();
        hub.account.clearRequests();

        assertThat(hub.client.account().execute().appId()).isPositive();

        assertThat(hub.account.requests())
                .extracting(RecordedRequest::operation)
                .containsExactly("get.account", "login.user", "get.account");
        List<RecordedRequest> calls = hub.account.requests("get.account");
        assertThat(member(calls.get(0), "id")).isNotEqualTo(member(calls.get(1), "id"));
        assertThat(member(calls.get(0), "access_token")).isNotEqualTo(member(calls.get(1), "access_token"));
        assertThat(hub.pauses()).isEmpty();
    }

    @Test
    void aCallThatMustHappenOnceIsReplayedToo() {
        hub.client.account().execute();
        hub.account.expireTokens();

        assertThatThrownBy(() -> hub.client
                        .call("start.employee_call", Map.of(), Object.class)
                        .execute())
                .isInstanceOf(io.svyaz.core.error.NotFoundException.class);
    }

    @Test
    @DisplayName("S4-11: fifty calls with an ended session: one login, each call once more")
    void oneLoginWhenFiftyCallsMeetTheEnd() throws Exception {
        hub.client.account().execute();
        hub.account.expireTokens();
        hub.account.clearRequests();

        List<Optional<Throwable>> outcomes = together(() -> hub.client.account().execute());

        assertThat(outcomes).allMatch(Optional::isEmpty);
        assertThat(hub.sent("login.user")).isEqualTo(1);
        assertThat(hub.sent("get.account")).isBetween(THREADS + 1, 2 * THREADS);
        assertThat(new HashSet<>(hub.account.requests("get.account").stream()
                        .map(request -> member(request, "id"))
                        .toList()))
                .hasSize(hub.sent("get.account"));
    }

    @Test
    @DisplayName("S4-11: a session refused again right after a login is the caller's to mend")
    void stillRefusedAfterALoginEndsTheCall() {
        hub.account.failNext(9, "get.account", ComagicFailure.ACCESS_TOKEN_INVALID);

        CredentialsException failure = catchThrowableOfType(
                CredentialsException.class, () -> hub.client.account().execute());

        assertThat(failure.vendorCode()).contains("access_token_invalid");
        assertThat(failure.execution()).isEqualTo(Execution.REFUSED);
        assertThat(hub.sent("get.account")).isEqualTo(2);
        assertThat(hub.sent("login.user")).isEqualTo(2);
    }

    @Test
    @DisplayName("S4-10, S4-11: a wrong password is tried once and then rests for a minute, in every thread")
    void aWrongPasswordIsNotTriedAgain() throws Exception {
        ComagicClient client =
                hub.builder().login(Hub.LOGIN, Secret.of("wrong-password")).build();

        List<Optional<Throwable>> outcomes = together(() -> client.account().execute());

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome)
                        .containsInstanceOf(CredentialsException.class)
                        .get()
                        .extracting(Throwable::getMessage)
                        .asString()
                        .contains("login.user")
                        .doesNotContain("wrong-password")
                        .doesNotContain(Hub.LOGIN));
        assertThat(hub.sent("login.user")).isEqualTo(1);
        assertThat(hub.sent("get.account")).isZero();

        hub.clock.advance(Duration.ofSeconds(59));
        assertThatThrownBy(() -> client.account().execute()).isInstanceOf(CredentialsException.class);
        assertThat(hub.sent("login.user")).isEqualTo(1);
        hub.clock.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> client.account().execute()).isInstanceOf(CredentialsException.class);
        assertThat(hub.sent("login.user")).isEqualTo(2);
    }

    @Test
    void noPolicyTriesAWrongPasswordTwice() {
        ComagicClient stubborn = hub.builder()
                .login(Hub.LOGIN, Secret.of("wrong-password"))
                .retry(attempt -> attempt.number() < 5 ? Optional.of(Duration.ofMillis(1)) : Optional.empty())
                .build();

        assertThatThrownBy(() -> stubborn.account().execute()).isInstanceOf(CredentialsException.class);
        assertThat(hub.sent("login.user")).isEqualTo(1);
    }

    @Test
    void aLoginIsRepeatedWhenItsAnswerIsLost() {
        hub.account.faults().next(1, "login.user", Fault.badGateway());

        assertThat(hub.client.account().execute().appId()).isPositive();
        assertThat(hub.sent("login.user")).isEqualTo(2);
        assertThat(hub.sent("get.account")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"data\":{}}", "{\"data\":{\"access_token\":\"\"}}", "{\"data\":null}"})
    void aLoginWithoutATokenIsUnexpected(String result) {
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":" + result);
            ComagicClient client =
                    wire.builder().login("l", Secret.of(Hub.PASSWORD)).build();

            assertThatThrownBy(() -> client.account().execute())
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessageContaining("login.user");
            assertThat(wire.sent("get.account")).isZero();
        }
    }

    @Test
    void aTokenOfTheCabinetNeedsNoLogin() {
        hub.account.addApiKey("c4b1n3t-k3y");
        ComagicClient client = hub.builder().apiToken(Secret.of("c4b1n3t-k3y")).build();

        client.account().execute();

        assertThat(hub.sent("login.user")).isZero();
        assertThat(hub.account.requests("get.account").get(0).body()).contains("c4b1n3t-k3y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token_invalid", "access_token_expired", "access_token_blocked"})
    void aRefusedTokenOfTheCabinetFailsAtOnce(String mnemonic) {
        hub.account.addApiKey("c4b1n3t-k3y");
        ComagicClient client = hub.builder().apiToken(Secret.of("c4b1n3t-k3y")).build();
        hub.account.failNext(9, "get.account", new ComagicFailure(-32001, mnemonic, "no"));

        assertThatThrownBy(() -> client.account().execute())
                .isInstanceOf(CredentialsException.class)
                .hasMessageNotContaining("c4b1n3t-k3y");
        assertThat(hub.account.requests()).hasSize(1);
        assertThat(hub.pauses()).isEmpty();
    }

    @Test
    void aBlockedTokenOfASessionIsNotReplaced() {
        hub.account.failNext(9, "get.account", ComagicFailure.ACCESS_TOKEN_BLOCKED);

        assertThatThrownBy(() -> hub.client.account().execute()).isInstanceOf(CredentialsException.class);
        assertThat(hub.sent("get.account")).isEqualTo(1);
        assertThat(hub.sent("login.user")).isEqualTo(1);
    }

    @Test
    void aForeignAddressIsToldWhatToDo() {
        hub.account.refuseAddress(true);

        assertThatThrownBy(() -> hub.client.account().execute())
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("Add it in the cabinet")
                .hasMessageContaining("tab API");
        assertThat(hub.account.requests()).hasSize(1);
    }

    @Test
    void aPasswordThatStaysWrongIsTriedLessAndLessOften() {
        ComagicClient client =
                hub.builder().login(Hub.LOGIN, Secret.of("wrong")).build();
        for (Duration pause :
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4), Duration.ofMinutes(8))) {
            hub.account.clearRequests();
            assertThatThrownBy(() -> client.account().execute()).isInstanceOf(CredentialsException.class);
            assertThat(hub.sent("login.user")).isEqualTo(1);

            hub.clock.advance(pause.minusSeconds(1));
            assertThatThrownBy(() -> client.account().execute())
                    .isInstanceOf(CredentialsException.class)
                    .hasMessageContaining("not tried again before");
            assertThat(hub.sent("login.user")).isEqualTo(1);
            hub.clock.advance(Duration.ofSeconds(1));
        }
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> client.account().execute()).isInstanceOf(CredentialsException.class);
            hub.clock.advance(Duration.ofHours(1));
        }
        assertThat(hub.sent("login.user")).as("an hour is the longest rest").isEqualTo(6);
    }

    @Test
    void aLogoutEndsTheSessionAndTheNextCallBeginsAnother() {
        assertThat(hub.client.logout().execute()).isFalse();
        assertThat(hub.account.requests()).isEmpty();
        hub.client.account().execute();

        assertThat(hub.client.logout().execute()).isTrue();
        assertThat(hub.client.logout().execute()).isFalse();
        hub.client.account().execute();

        assertThat(hub.account.requests())
                .extracting(RecordedRequest::operation)
                .containsExactly("login.user", "get.account", "logout.user", "login.user", "get.account");
        assertThat(member(hub.account.requests().get(2), "access_token"))
                .isEqualTo(member(hub.account.requests().get(1), "access_token"))
                .isNotEqualTo(member(hub.account.requests().get(4), "access_token"));
    }

    @Test
    void aSessionThatIsOverAlreadyIsLoggedOutOf() {
        hub.client.account().execute();
        hub.account.expireTokens();

        assertThat(hub.client.logout().execute()).isTrue();
        assertThat(hub.sent("login.user")).isEqualTo(1);
    }

    @Test
    void aTokenOfTheCabinetIsNotLoggedOut() {
        hub.account.addApiKey(Wire.KEY);
        ComagicClient client = hub.builder().apiToken(Secret.of(Wire.KEY)).build();
        client.account().execute();

        assertThat(client.logout().execute()).isFalse();
        assertThat(hub.sent("logout.user")).isZero();
    }

    @Test
    void anAgentActsForAUserWhereTheMethodTakesOneAndSharesTheSession() {
        ComagicClient ofCustomer = hub.client.asUser(2870);

        ofCustomer.tags().create("VIP").execute();
        ofCustomer.account().execute();
        assertThatThrownBy(() -> ofCustomer
                        .customers()
                        .list(io.svyaz.comagic.reports.ListQuery.all())
                        .toList())
                .isInstanceOf(io.svyaz.core.error.NotFoundException.class);

        assertThat(hub.account.requests("create.tags").get(0).body()).contains("\"user_id\":2870");
        assertThat(hub.account.requests("get.customers").get(0).body()).doesNotContain("user_id");
        assertThat(hub.sent("login.user")).isEqualTo(1);
        assertThat(hub.account.requests("login.user").get(0).body()).doesNotContain("user_id");
    }

    @Test
    void aForeignAddressIsNamed() {
        hub.account.refuseAddress(true);

        assertThatThrownBy(() -> hub.client.account().execute())
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("127.0.0.1")
                .hasMessageContaining("security rules");
    }
}
