package io.svyaz.recipes.clicktocall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.comagic.ApiForm;
import io.svyaz.comagic.ComagicClient;
import io.svyaz.core.Secret;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.recipes.phone.Phone;
import io.svyaz.recipes.phone.PhoneNormalizer;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import io.svyaz.testkit.comagic.FakeComagic;
import io.svyaz.testkit.comagic.Ring;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ClickToCallTest {
    private static final long ANNA = 11;
    private static final long BORIS = 12;
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final FakeBitrix24 portal = FakeBitrix24.start();
    private final FakeComagic account =
            FakeComagic.builder().credentials("user", "password-1").clock(clock).start();
    private final ClickToCall flow = flow(ApiForm.VENDOR);
    private long lead;

    @BeforeEach
    void people() {
        account.addEmployee(501, "anna", "op-anna", "74950000001");
        account.addEmployee(502, "boris", "op-boris", "74950000002");
        lead = portal.addLead(Map.of(
                "TITLE",
                "Kitchen",
                "PHONE",
                List.of(
                        Map.of("VALUE", "8 (926) 111-22-33", "VALUE_TYPE", "WORK"),
                        Map.of("VALUE", "+79990000000", "VALUE_TYPE", "WORK"))));
    }

    @AfterEach
    void stop() {
        portal.close();
        account.close();
    }

    @Test
    @DisplayName("S4-27 S4-02 the first phone of the lead is called and the call's id is returned")
    void the_first_phone_is_called() {
        ClickAnswer answer = flow.call(ANNA, "anna", lead);

        assertThat(account.callApi().rings()).singleElement().satisfies(ring -> {
            assertThat(ring.contact()).isEqualTo("79261112233");
            assertThat(ring.method()).isEqualTo("start.employee_call");
            assertThat(answer.toJson()).isEqualTo("{\"success\":true,\"call_id\":" + ring.callSessionId() + "}");
        });
    }

    @Test
    @DisplayName("S4-27 the article's form of the call is supported")
    void the_form_of_the_article_is_supported() {
        account.supportArticleMethods(true);

        ClickAnswer answer = flow(ApiForm.ARTICLE).call(ANNA, "anna", lead);

        assertThat(answer.success()).isTrue();
        assertThat(answer.callId()).isPresent();
        assertThat(account.callApi().rings()).extracting(Ring::method).containsExactly("calls.make_call");
    }

    @Test
    @DisplayName("S4-27 a lead without a phone: {success:false, error:\"No phone\"}")
    void a_lead_without_a_phone_is_not_called() {
        long silent = portal.addLead(Map.of("TITLE", "Mail only"));

        assertThat(flow.call(ANNA, "anna", silent).toJson()).isEqualTo("{\"success\":false,\"error\":\"No phone\"}");
        assertThat(account.callApi().requests()).isEmpty();
    }

    @Test
    void a_phone_that_is_none_is_not_called() {
        long wrong = portal.addLead(
                Map.of("TITLE", "Typo", "PHONE", List.of(Map.of("VALUE", "ask Ivan", "VALUE_TYPE", "WORK"))));

        assertThat(flow.call(ANNA, "anna", wrong).error()).contains("Not a phone number");
    }

    @Test
    @DisplayName("S4-27 a double click within the window is one call with one answer, a later click is another call")
    void a_double_click_is_one_call() {
        ClickAnswer first = flow.call(ANNA, "anna", lead);
        clock.advance(Duration.ofSeconds(9));
        ClickAnswer second = flow.call(ANNA, "anna", lead);
        clock.advance(Duration.ofSeconds(1));
        ClickAnswer later = flow.call(ANNA, "anna", lead);

        assertThat(second).isEqualTo(first);
        assertThat(later.callId()).isNotEqualTo(first.callId());
        assertThat(account.callApi().rings()).hasSize(2);
    }

    @Test
    @DisplayName("S4-27 twenty clicks at once are one call")
    void clicks_at_once_are_one_call() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(20);
        try {
            List<Callable<ClickAnswer>> clicks = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                clicks.add(() -> flow.call(ANNA, "anna", lead));
            }
            List<ClickAnswer> answers = new ArrayList<>();
            for (Future<ClickAnswer> answer : pool.invokeAll(clicks)) {
                answers.add(answer.get());
            }

            assertThat(answers).hasSize(20).containsOnly(answers.get(0));
        } finally {
            pool.shutdownNow();
        }
        assertThat(account.callApi().rings()).hasSize(1);
    }

    @Test
    void clicks_of_two_people_are_two_calls() {
        flow.call(ANNA, "anna", lead);
        flow.call(BORIS, "boris", lead);

        assertThat(account.callApi().rings()).hasSize(2);
    }

    @Test
    @DisplayName("S4-27 nobody rings with a login that is not the caller's own")
    void the_caller_must_own_the_login() {
        assertThat(flow.call(ANNA, "boris", lead).error()).contains("This operator login is not yours");
        assertThat(flow.call(99, "anna", lead).error()).contains("This operator login is not yours");
        assertThat(account.callApi().rings()).isEmpty();
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    @DisplayName("S4-27 a lost answer is never followed by a second start; the call that rings is found")
    void a_lost_answer_finds_the_call_that_rings() {
        account.callApi().faults().next(1, "start.employee_call", Fault.resetAfterExecuting());

        ClickAnswer answer = flow.call(ANNA, "anna", lead);
        ClickAnswer again = flow.call(ANNA, "anna", lead);

        assertThat(account.callApi().rings())
                .singleElement()
                .satisfies(ring -> assertThat(answer.callId()).isEqualTo(OptionalLong.of(ring.callSessionId())));
        assertThat(again).isEqualTo(answer);
    }

    @Test
    @DisplayName("S4-27 when nobody knows whether it rang, the answer says so and nothing is sent again")
    void an_uncertain_call_is_not_started_again() {
        account.callApi().faults().next(1, "start.employee_call", Fault.resetBeforeExecuting());

        ClickAnswer answer = flow.call(ANNA, "anna", lead);
        ClickAnswer doubled = flow.call(ANNA, "anna", lead);

        assertThat(answer.success()).isFalse();
        assertThat(answer.error()).contains(ClickAnswer.UNCERTAIN);
        assertThat(doubled).isEqualTo(answer);
        assertThat(account.callApi().requests("start.employee_call")).hasSize(1);
    }

    @Test
    void a_login_that_no_employee_has_is_thrown_and_the_next_click_tries_again() {
        var ghost = new ClickToCall(
                new BitrixLeadPhones(bitrix()), OperatorLogins.fixed(Map.of(ANNA, "ghost")), dialler(ApiForm.VENDOR));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> ghost.call(ANNA, "ghost", lead));
        account.addEmployee(503, "ghost", "op-ghost", "74950000003");
        assertThat(ghost.call(ANNA, "ghost", lead).success()).isTrue();
    }

    @Test
    @DisplayName("S4-27 a call whose id the vendor does not tell has call_id null")
    void an_unknown_id_is_null() {
        var silent = new ClickToCall(id -> Optional.of("+79261112233"), user -> Optional.of("anna"), new Dialler() {
            @Override
            public OptionalLong dial(String login, Phone phone, String externalId) {
                return OptionalLong.empty();
            }

            @Override
            public OptionalLong find(String externalId) {
                return OptionalLong.empty();
            }
        });

        assertThat(silent.call(ANNA, "anna", 1).toJson()).isEqualTo("{\"success\":true,\"call_id\":null}");
    }

    private ClickToCall flow(ApiForm form) {
        return new ClickToCall(
                new BitrixLeadPhones(bitrix()),
                OperatorLogins.fixed(Map.of(ANNA, "anna", BORIS, "boris")),
                dialler(form),
                PhoneNormalizer.russian(),
                Duration.ofSeconds(10),
                clock);
    }

    private BitrixClient bitrix() {
        return BitrixClient.builder().webhookUrl(portal.webhookUrl().toString()).build();
    }

    private ComagicDialler dialler(ApiForm form) {
        ComagicClient comagic = ComagicClient.builder()
                .dataApiUrl(account.dataApiUrl().toString())
                .callApiUrl(account.callApi().url().toString())
                .login("user", Secret.of("password-1"))
                .apiForm(form)
                .build();
        return new ComagicDialler(comagic, "74951112233", MOSCOW, clock);
    }
}
