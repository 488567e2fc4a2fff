package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.bitrix.crm.Lead;
import io.svyaz.bitrix.crm.LeadFields;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.BitrixFailure;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void commandsOfDifferentKindsShareOneRequestAndKeepTheirTypes() {
        long known = hub.portal.addLead(Map.of("TITLE", "known"));
        Batch batch = hub.client.batch();

        Pending<Lead> read = batch.add(hub.client.leads().get(known));
        Pending<Long> added =
                batch.add(hub.client.leads().add(LeadFields.create().title("new")));
        Pending<Boolean> updated =
                batch.add(hub.client.leads().update(known, LeadFields.create().title("renamed")));
        Pending<String> title =
                batch.add(hub.client.leads().get(known).map(lead -> lead.title().orElseThrow()));
        assertThat(read.state()).isEqualTo(Pending.State.WAITING);
        batch.execute();

        assertThat(read.get().title()).contains("known");
        assertThat(hub.portal.lead(added.get())).containsEntry("TITLE", "new");
        assertThat(updated.get()).isTrue();
        assertThat(title.get()).isEqualTo("renamed");
        assertThat(hub.portal.requests()).hasSize(1);
    }

    @Test
    void aLaterCommandRefersToAnEarlierResult() {
        Batch batch = hub.client.batch();

        Pending<Long> first =
                batch.add(hub.client.leads().add(LeadFields.create().title("first")));
        Pending<Lead> whole = batch.add(hub.client.call("crm.lead.get", Map.of("id", first.ref()), Lead.class));
        batch.add(hub.client
                .leads()
                .add(LeadFields.create()
                        .title("child")
                        .set("COMMENTS", whole.ref().get("TITLE"))));
        batch.execute();

        assertThat(whole.get().id()).isEqualTo(first.get());
        assertThat(hub.portal.leads().get(1)).containsEntry("COMMENTS", "first");
    }

    @Test
    void aFailedCommandFailsAlone() {
        Batch batch = hub.client.batch();
        Pending<Lead> missing = batch.add(hub.client.leads().get(404));
        Pending<Long> added =
                batch.add(hub.client.leads().add(LeadFields.create().title("A")));

        batch.execute();

        assertThat(missing.state()).isEqualTo(Pending.State.FAILED);
        assertThatThrownBy(missing::get)
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("bitrix.crm.lead.get: ");
        assertThat(added.state()).isEqualTo(Pending.State.DONE);
        assertThat(added.failure()).isEmpty();
    }

    @Test
    void underHaltWhatFollowsTheFailureIsNotExecuted() {
        Batch batch = hub.client.batch().halt();
        Pending<Lead> missing = batch.add(hub.client.leads().get(404));
        Pending<Long> never =
                batch.add(hub.client.leads().add(LeadFields.create().title("A")));

        batch.execute();

        assertThat(missing.state()).isEqualTo(Pending.State.FAILED);
        assertThat(never.state()).isEqualTo(Pending.State.NOT_EXECUTED);
        assertThatThrownBy(never::get)
                .isInstanceOfSatisfying(
                        RequestRejectedException.class,
                        failure -> assertThat(failure.execution()).isEqualTo(Execution.REFUSED));
        assertThat(hub.portal.leads()).isEmpty();
    }

    @Test
    void aBatchWithReferencesStopsAtTheFirstFailureUnlessToldOtherwise() {
        hub.portal.failNext(2, "crm.lead.add", BitrixFailure.ACCESS_DENIED);
        Batch careful = hub.client.batch();
        Pending<Long> denied =
                careful.add(hub.client.leads().add(LeadFields.create().title("A")));
        Pending<Lead> child = careful.add(hub.client.call("crm.lead.get", Map.of("id", denied.ref()), Lead.class));
        careful.execute();

        Batch bold = hub.client.batch().continueOnError();
        Pending<Long> deniedToo =
                bold.add(hub.client.leads().add(LeadFields.create().title("A")));
        Pending<Lead> asked = bold.add(hub.client.call("crm.lead.get", Map.of("id", deniedToo.ref()), Lead.class));
        bold.execute();

        assertThat(child.state()).isEqualTo(Pending.State.NOT_EXECUTED);
        assertThat(asked.state()).isEqualTo(Pending.State.FAILED);
    }

    @Test
    void moreThanFiftyCommandsAreCutIntoRequests() {
        Batch batch = hub.client.batch();
        List<Pending<Long>> added = IntStream.range(0, 120)
                .mapToObj(i ->
                        batch.add(hub.client.leads().add(LeadFields.create().title("L" + i))))
                .toList();

        batch.execute();

        assertThat(added).extracting(Pending::get).doesNotHaveDuplicates().hasSize(120);
        assertThat(hub.portal.leads()).hasSize(120);
        assertThat(hub.sent("batch")).isEqualTo(3);
    }

    @Test
    void aHaltAlsoStopsTheRequestsThatWouldFollow() {
        Batch batch = hub.client.batch().halt();
        batch.add(hub.client.leads().get(404));
        List<Pending<Long>> rest = IntStream.range(0, 60)
                .mapToObj(i ->
                        batch.add(hub.client.leads().add(LeadFields.create().title("L" + i))))
                .toList();

        batch.execute();

        assertThat(rest).extracting(Pending::state).containsOnly(Pending.State.NOT_EXECUTED);
        assertThat(hub.sent("batch")).isEqualTo(1);
    }

    @Test
    void aReferenceAcrossACutIsRefusedWhenItIsMade() {
        Batch batch = hub.client.batch();
        Pending<Long> first =
                batch.add(hub.client.leads().add(LeadFields.create().title("first")));
        IntStream.range(0, 49).forEach(i -> batch.add(hub.client.leads().get(1)));

        assertThatThrownBy(() -> batch.add(hub.client.call("crm.lead.get", Map.of("id", first.ref()), Lead.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Command 51 refers to command 1");
    }

    @Test
    void aReferenceMeansNothingInAnotherBatchOrAlone() {
        Pending<Long> elsewhere = hub.client
                .batch()
                .add(hub.client.leads().add(LeadFields.create().title("A")));
        Batch batch = hub.client.batch();
        var call = hub.client.call("crm.lead.get", Map.of("id", elsewhere.ref()), Lead.class);

        assertThatThrownBy(() -> batch.add(call)).hasMessageContaining("another batch");
        assertThatThrownBy(call::execute)
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("Nothing was sent");
        assertThatThrownBy(() -> elsewhere.ref().get("a][b")).isInstanceOf(IllegalArgumentException.class);
        assertThat(hub.portal.requests()).isEmpty();
    }

    @Test
    void whatABatchCannotCarryIsRefusedWhenItIsAdded() {
        Batch batch = hub.client.batch();
        Map<String, Object> withNull = Collections.singletonMap("id", null);

        assertThatThrownBy(() -> batch.add(hub.client.call("crm.lead.get", withNull, Lead.class)))
                .hasMessageContaining("The parameter id is null");
        assertThatThrownBy(() -> batch.add(
                        hub.client.call("crm.lead.list", Map.of("filter", Map.of("@ID", List.of())), Lead.class)))
                .hasMessageContaining("filter[@ID] is empty");
        assertThatThrownBy(() ->
                        batch.add(hub.client.leads().add(LeadFields.create().title("I want $result[c0] off"))))
                .hasMessageContaining("fields[TITLE]")
                .hasMessageNotContaining("I want");
        assertThatThrownBy(() -> batch.add(hub.client.call("batch", Map.of(), Map.class)))
                .hasMessageContaining("does not allow batch");
        try (Hub other = new Hub()) {
            assertThatThrownBy(() -> batch.add(other.client.leads().get(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void textsArriveAsTheyAre() {
        String nasty = "a&b=c%20+d [x] \u2028 \"q\" #é 日本 $100 $resulting";
        Batch batch = hub.client.batch();
        Pending<Long> added = batch.add(hub.client
                .leads()
                .add(LeadFields.create().title(nasty).set("OPENED", true).set("OPPORTUNITY", 10.5)));

        batch.execute();

        assertThat(hub.portal.lead(added.get())).containsEntry("TITLE", nasty).containsEntry("OPENED", "Y");
    }

    @Test
    void aCommandThatIsRefusedForNowGoesAgainWithoutTheOthers() {
        hub.portal.failNext(2, "crm.lead.add", BitrixFailure.QUERY_LIMIT_EXCEEDED);
        Batch batch = hub.client.batch();
        List<Pending<Long>> added = IntStream.range(0, 5)
                .mapToObj(i ->
                        batch.add(hub.client.leads().add(LeadFields.create().title("L" + i))))
                .toList();

        batch.execute();

        assertThat(added).extracting(Pending::state).containsOnly(Pending.State.DONE);
        assertThat(hub.portal.leads()).hasSize(5);
        assertThat(hub.sent("batch")).isEqualTo(2);
        assertThat(hub.portal.requests("batch").get(1).body())
                .contains("L0", "L1")
                .doesNotContain("L2");
    }

    @Test
    void aCommandThatMayHaveBeenCarriedOutGoesAgainOnlyIfItMay() {
        hub.portal.failNext(1, "crm.lead.add", BitrixFailure.INTERNAL_SERVER_ERROR);
        hub.portal.failNext(1, "crm.lead.get", BitrixFailure.INTERNAL_SERVER_ERROR);
        long known = hub.portal.addLead(Map.of("TITLE", "known"));
        Batch batch = hub.client.batch();
        Pending<Long> added =
                batch.add(hub.client.leads().add(LeadFields.create().title("A")));
        Pending<Lead> read = batch.add(hub.client.leads().get(known));

        batch.execute();

        assertThat(read.get().id()).isEqualTo(known);
        assertThat(added.failure().orElseThrow().execution()).isEqualTo(Execution.UNKNOWN);
        assertThat(hub.sent("batch")).isEqualTo(2);
    }

    @Test
    void aBatchThatWritesIsNotRepeatedAfterALostAnswer() {
        hub.portal.faults().next(Fault.resetAfterExecuting());
        Batch batch = hub.client.batch();
        Pending<Long> added =
                batch.add(hub.client.leads().add(LeadFields.create().title("A")));
        Pending<Lead> read = batch.add(hub.client.leads().get(1));

        ApiException failure = catchThrowableOfType(ApiException.class, batch::execute);

        assertThat(failure).isInstanceOf(UnavailableException.class);
        assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN);
        assertThat(added.failure()).containsSame(failure);
        assertThat(read.state()).isEqualTo(Pending.State.FAILED);
        assertThat(hub.portal.leads()).hasSize(1);
    }

    @Test
    void aBatchThatReadsIsRepeatedAfterALostAnswer() {
        long known = hub.portal.addLead(Map.of("TITLE", "known"));
        hub.portal.faults().next(Fault.resetAfterExecuting());
        Batch batch = hub.client.batch();
        Pending<Lead> read = batch.add(hub.client.leads().get(known));

        batch.execute();

        assertThat(read.get().id()).isEqualTo(known);
        assertThat(hub.sent("batch")).isEqualTo(2);
    }

    @Test
    void usedUpOperatingTimeOfOneCommandIsAFailureWithATime() {
        hub.portal.operatingTime("crm.lead.get", java.time.Duration.ofSeconds(500));
        long known = hub.portal.addLead(Map.of("TITLE", "known"));
        hub.client.leads().get(known).execute();
        Batch batch = hub.client.batch();
        Pending<Lead> read = batch.add(hub.client.leads().get(known));

        RateLimitedException failure = catchThrowableOfType(RateLimitedException.class, batch::execute);

        assertThat(failure.freeAt()).isPresent();
        assertThat(read.failure()).containsSame(failure);
        assertThat(hub.sent("batch"))
                .as("a method that is closed is not asked for")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"result\":{\"c0\":\"7\",\"c1\":null},\"result_error\":[],\"result_total\":[]}",
                "{\"result_error\":[],\"result\":[7,null],\"result_time\":{\"c0\":{\"duration\":0.1}}}",
                "{\"result\":{\"c1\":null,\"c0\":7,\"zz\":[1],\"c9999999999\":1},\"result_error\":{}}"
            })
    void theMapsOfAnAnswerComeInManyShapes(String result) {
        try (Wire wire = new Wire()) {
            wire.answers(200, "{\"result\":" + result + ",\"time\":{}}");
            Batch batch = wire.client.batch();
            Pending<Long> number = batch.add(wire.client.call("some.get", Map.of(), Long.class));
            Pending<Optional<Long>> nothing = batch.add(wire.client.callOptional("some.get", Map.of(), Long.class));

            batch.execute();

            assertThat(number.get()).isEqualTo(7);
            assertThat(nothing.get()).isEmpty();
        }
    }

    @Test
    void aResultOfAnUndocumentedShapeFailsItsCommandOnly() {
        try (Wire wire = new Wire()) {
            wire.answers(200, "{\"result\":{\"result\":{\"c0\":{\"a\":[1]},\"c1\":2},\"result_error\":[]}}");
            Batch batch = wire.client.batch();
            Pending<Long> odd = batch.add(wire.client.call("some.get", Map.of(), Long.class));
            Pending<Long> fine = batch.add(wire.client.call("some.get", Map.of(), Long.class));

            batch.execute();

            assertThatThrownBy(odd::get)
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessageStartingWith("bitrix.some.get");
            assertThat(fine.get()).isEqualTo(2);
        }
    }

    @Test
    void anEmptyAndAnExecutedBatch() {
        Batch batch = hub.client.batch();
        batch.execute();

        assertThat(hub.portal.requests()).isEmpty();
        assertThatThrownBy(batch::execute).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> batch.add(hub.client.leads().get(1))).isInstanceOf(IllegalStateException.class);
        assertThat(batch).hasToString("Batch(0 commands)");
    }
}
