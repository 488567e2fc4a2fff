package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.bitrix.crm.LeadFields;
import io.svyaz.bitrix.crm.MultiField;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.testkit.Fault;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    void anAddIsNotSentTwiceAfterItsAnswerWasLost(Fault loss) {
        hub.portal.faults().next(loss);

        UnavailableException failure = catchThrowableOfType(
                UnavailableException.class,
                () -> hub.client.leads().add(LeadFields.create().title("A")).execute());

        assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN);
        assertThat(hub.portal.leads()).hasSize(1);
        assertThat(hub.sent("crm.lead.add")).isEqualTo(1);
        assertThat(hub.pauses()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void aReadIsSentAgainUntilItsAnswerArrives(Fault loss) {
        hub.portal.addLead(Map.of("TITLE", "A"));
        hub.portal.faults().next(2, "crm.lead.get", loss);

        assertThat(hub.client.leads().get(1).execute().title()).contains("A");
        assertThat(hub.sent("crm.lead.get")).isEqualTo(3);
    }

    @Test
    void anUpdateOfFieldsIsSentAgain() {
        hub.portal.addLead(Map.of("TITLE", "A"));
        hub.portal.faults().next(Fault.resetAfterExecuting());

        hub.client.leads().update(1, LeadFields.create().title("B")).execute();

        assertThat(hub.portal.lead(1)).containsEntry("TITLE", "B");
        assertThat(hub.sent("crm.lead.update")).isEqualTo(2);
    }

    static Stream<LeadFields> adding() {
        LeadFields fields = LeadFields.create().title("B");
        Map<String, String> phone = Map.of("VALUE", "+79260000000", "VALUE_TYPE", "WORK");
        Map<String, String> withoutId = new HashMap<>(phone);
        withoutId.put("ID", null);
        Map<String, String> withEmptyId = new HashMap<>(phone);
        withEmptyId.put("ID", "");
        return Stream.of(
                fields.phone("+79260000000", "WORK"),
                fields.email("a@example.com", "WORK"),
                fields.set("WEB", List.of(phone)),
                fields.set("PHONE", List.of(withoutId)),
                fields.set("PHONE", List.of(withEmptyId)),
                fields.set("PHONE", List.of(Map.of("ID", 5, "VALUE", "+7"), phone)),
                fields.set("PHONE", Map.of("n0", phone)),
                fields.set("PHONE", new Object[] {phone}),
                fields.set("PHONE", Arrays.asList(phone, null)),
                fields.set(
                        "PHONE",
                        List.of(new MultiField(Optional.empty(), "+79260000000", "WORK", Optional.of("PHONE")))));
    }

    @ParameterizedTest
    @MethodSource("adding")
    void anUpdateThatAddsValuesHappensOnce(LeadFields fields) {
        hub.portal.addLead(Map.of("TITLE", "A"));
        hub.portal.faults().next(Fault.resetAfterExecuting());
        var update = hub.client.leads().update(1, fields);

        assertThat(update.idempotency()).isEqualTo(Idempotency.ONCE);
        assertThatThrownBy(update::execute).isInstanceOf(UnavailableException.class);
        assertThat(hub.sent("crm.lead.update")).isEqualTo(1);
    }

    static Stream<LeadFields> setting() {
        return Stream.of(
                LeadFields.create(),
                LeadFields.create().set("TITLE", null).set("OPPORTUNITY", 5),
                LeadFields.create().set("UF_CRM_TAGS", List.of("a", "b")),
                LeadFields.create().set("UF_CRM_TAGS", List.of()),
                LeadFields.create().set("CONTACT_IDS", List.of(1, 2)),
                LeadFields.create().set("PHONE", List.of(Map.of("ID", "5", "DELETE", "Y"))),
                LeadFields.create().set("PHONE", List.of(Map.of("ID", 5, "VALUE", "+7"))),
                LeadFields.create()
                        .set("PHONE", List.of(new MultiField(Optional.of(5L), "+7", "WORK", Optional.empty()))));
    }

    @ParameterizedTest
    @MethodSource("setting")
    void anUpdateThatOnlySetsMayBeRepeated(LeadFields fields) {
        assertThat(hub.client.leads().update(1, fields).idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
    }

    @Test
    void noPolicyMakesAnAddHappenTwice() {
        BitrixClient stubborn = hub.builder()
                .retry(attempt -> Optional.of(java.time.Duration.ofMillis(1)))
                .build();
        hub.portal.faults().next(Fault.resetAfterExecuting());

        assertThatThrownBy(() ->
                        stubborn.leads().add(LeadFields.create().title("A")).execute())
                .isInstanceOf(ApiException.class);
        assertThat(hub.portal.leads()).hasSize(1);
    }

    @Test
    void aCallMadeOnceMayRunOftenAndDoesNotSeeLaterChanges() {
        Map<String, Object> fields = new HashMap<>(Map.of("TITLE", "A"));
        Map<String, Object> parameters = new HashMap<>(Map.of("fields", fields));
        var add = hub.client.call("crm.lead.add", parameters, Long.class);
        parameters.clear();

        assertThat(add.execute()).isEqualTo(1);
        assertThat(add.execute()).isEqualTo(2);
        assertThat(hub.portal.leads()).extracting(lead -> lead.get("TITLE")).containsExactly("A", "A");
    }
}
