package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.comagic.calls.ClickToCall;
import io.svyaz.core.Secret;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.comagic.ComagicFailure;
import io.svyaz.testkit.comagic.Ring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClickToCallTest {
    private static final String ARTICLE = "calls.make_call";

    private final Hub hub = new Hub();
    private final ClickToCall wish = ClickToCall.of("8 (499) 000-00-00", "operator@example.com", "926 000-00-00")
            .externalId("deal-9");

    @BeforeEach
    void employees() {
        hub.account.addEmployee(25, "operator@example.com", "op25", "79260000025");
        hub.account.addEmployee(26, "second@example.com", "op26", "79260000026");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private ComagicClient client(ApiForm form) {
        return hub.builder()
                .login(Hub.LOGIN, Secret.of(Hub.PASSWORD))
                .apiForm(form)
                .build();
    }

    @ParameterizedTest
    @EnumSource(ApiForm.class)
    void everyFormRingsOnceWhereTheVendorKnowsBoth(ApiForm form) {
        hub.account.supportArticleMethods(true);

        long id = client(form).calls().clickToCall(wish).execute().callSessionId();

        boolean vendor = form == ApiForm.VENDOR;
        assertThat(hub.account.callApi().rings())
                .containsExactly(
                        new Ring(vendor ? "start.employee_call" : ARTICLE, id, "79260000000", vendor ? "deal-9" : ""));
    }

    @Test
    void theDocumentedFormIsUsedUnlessAnotherIsChosen() {
        hub.client.calls().clickToCall(wish).execute();

        assertThat(hub.sent(ARTICLE)).isZero();
        assertThat(hub.account.callApi().requests("start.employee_call").get(0).body())
                .contains("\"virtual_phone_number\":\"74990000000\"")
                .contains("\"employee\":{\"id\":25}")
                .contains("\"first_call\":\"employee\"")
                .contains("\"direction\":\"out\"");
    }

    @Test
    void anUnknownMethodLeadsToTheDocumentedFormOnceAndForAll() {
        ComagicClient client = client(ApiForm.AUTO);

        client.calls().clickToCall(wish).execute();
        client.calls().clickToCall(wish).execute();

        assertThat(hub.sent(ARTICLE)).isEqualTo(1);
        assertThat(hub.account.callApi().rings()).hasSize(2);
    }

    @Test
    void noOtherFailureLeadsToTheDocumentedForm() {
        hub.account.supportArticleMethods(true);
        ComagicClient client = client(ApiForm.AUTO);

        hub.account.failNext(1, ARTICLE, ComagicFailure.FORBIDDEN);
        assertThatThrownBy(() -> client.calls().clickToCall(wish).execute()).isInstanceOf(ApiException.class);
        assertThat(hub.account.callApi().rings()).isEmpty();

        hub.account.faults().next(1, ARTICLE, Fault.resetAfterExecuting());
        ApiException lost = catchThrowableOfType(
                ApiException.class, () -> client.calls().clickToCall(wish).execute());

        assertThat(lost.execution()).isEqualTo(Execution.UNKNOWN);
        assertThat(lost).hasMessageContaining("Look for the number");
        assertThat(hub.account.callApi().rings()).hasSize(1);
        assertThat(hub.account.callApi().requests("start.employee_call")).isEmpty();
    }

    @Test
    void theArticlesFormAloneFailsWhereTheVendorDoesNotKnowIt() {
        assertThatThrownBy(
                        () -> client(ApiForm.ARTICLE).calls().clickToCall(wish).execute())
                .isInstanceOf(NotFoundException.class);
        assertThat(hub.account.callApi().rings()).isEmpty();
    }

    @Test
    void anEmployeeIsLookedUpOnce() {
        hub.client.calls().clickToCall(wish).execute();
        hub.client.calls().clickToCall(wish).execute();

        assertThat(hub.sent("get.employees")).isEqualTo(1);
        assertThat(hub.account.callApi().rings()).hasSize(2);
    }

    @Test
    void aRememberedEmployeeWhoIsGoneIsLookedUpAnew() {
        hub.client.calls().clickToCall(wish).execute();
        hub.account
                .callApi()
                .failNext(
                        1,
                        "start.employee_call",
                        new ComagicFailure(-32602, "employee_not_found", "Employee not found"));

        assertThatThrownBy(() -> hub.client.calls().clickToCall(wish).execute()).isInstanceOf(NotFoundException.class);
        hub.client.calls().clickToCall(wish).execute();

        assertThat(hub.sent("get.employees")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"op26", "OP26", "101", "79260000026", "second@example.com"})
    void anEmployeeIsFoundByAnyName(String name) {
        hub.client
                .calls()
                .clickToCall(ClickToCall.of("74990000000", name, "79260000000"))
                .execute();

        assertThat(hub.account.callApi().requests("start.employee_call").get(0).body())
                .contains("\"employee\":{\"id\":26}");
    }

    @Test
    void aLoginOfNobodyRingsNobody() {
        var nobody = hub.client.calls().clickToCall(ClickToCall.of("74990000000", "nobody", "79260000000"));

        assertThatThrownBy(nobody::execute)
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Nobody was rung");
        assertThat(hub.account.callApi().rings()).isEmpty();
    }

    @Test
    void aNumberWithAPlusKeepsItsCountryCode() {
        hub.client
                .calls()
                .clickToCall(ClickToCall.of("74990000000", "op25", "+81 3 1234 5678"))
                .execute();

        assertThat(hub.account.callApi().rings().get(0).contact()).isEqualTo("81312345678");
    }
}
