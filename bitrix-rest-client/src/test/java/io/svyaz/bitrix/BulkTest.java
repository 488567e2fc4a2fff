package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.bitrix.crm.LeadFields;
import io.svyaz.core.Call;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.BitrixFailure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BulkTest {
    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    private List<Call<Long>> additions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> hub.client
                        .leads()
                        .add(LeadFields.create()
                                .title("L" + i)
                                .set("ORIGINATOR_ID", "TEST")
                                .set("ORIGIN_ID", "o" + i)))
                .toList();
    }

    private List<Optional<Long>> look(List<Integer> places) {
        return places.stream()
                .map(place -> hub.portal.leads().stream()
                        .filter(lead -> ("o" + place).equals(lead.get("ORIGIN_ID")))
                        .map(lead -> Long.valueOf(String.valueOf(lead.get("ID"))))
                        .findFirst())
                .toList();
    }

    @Test
    void everyCallHasItsOutcomeInItsPlace() {
        hub.portal.failNext(1, "crm.lead.add", BitrixFailure.ACCESS_DENIED);

        List<Outcome<Long>> outcomes =
                hub.client.bulk(additions(230)).parallel(1).execute();

        assertThat(outcomes).hasSize(230);
        assertThat(outcomes.get(0).state()).isEqualTo(Outcome.State.NOT_DONE);
        assertThat(outcomes.get(0).failure()).isPresent();
        for (int i = 1; i < 230; i++) {
            assertThat(hub.portal.lead(outcomes.get(i).value().orElseThrow())).containsEntry("TITLE", "L" + i);
        }
        assertThat(hub.portal.leads()).hasSize(229);
    }

    @Test
    void lostAnswersNeverDoubleARecordAndAreReportedAsUnknown() {
        hub.portal.faults().every(3, Fault.resetAfterExecuting());

        List<Outcome<Long>> outcomes = hub.client.bulk(additions(300)).execute();

        long done =
                outcomes.stream().filter(o -> o.state() == Outcome.State.DONE).count();
        assertThat(outcomes).extracting(Outcome::state).containsOnly(Outcome.State.DONE, Outcome.State.UNKNOWN);
        assertThat(done).isLessThan(300);
        assertThat(hub.portal.leads())
                .hasSize(300)
                .extracting(lead -> lead.get("TITLE"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aMarkerSettlesWhatIsUnknown() {
        hub.portal.faults().every(2, Fault.resetAfterExecuting());
        List<Outcome<Long>> all =
                hub.client.bulk(additions(200)).settle(this::look).execute();
        assertThat(all).extracting(Outcome::state).containsOnly(Outcome.State.DONE);
        assertThat(all).extracting(o -> o.value().orElseThrow()).doesNotHaveDuplicates();

        hub.portal.faults().clear().every(2, Fault.resetBeforeExecuting());
        List<Outcome<Long>> some = hub.client
                .bulk(additions(200))
                .settle(places ->
                        places.stream().map(place -> Optional.<Long>empty()).toList())
                .execute();
        assertThat(some)
                .as("a look that does not even find what is surely there proves nothing")
                .extracting(Outcome::state)
                .contains(Outcome.State.UNKNOWN)
                .doesNotContain(Outcome.State.NOT_DONE);
    }

    @Test
    void aRecordThatWasNotMadeIsNotDoneAfterTheLook() {
        hub.portal.faults().every(2, Fault.resetBeforeExecuting());

        List<Outcome<Long>> outcomes =
                hub.client.bulk(additions(200)).settle(this::look).execute();

        long done =
                outcomes.stream().filter(o -> o.state() == Outcome.State.DONE).count();
        assertThat(outcomes).extracting(Outcome::state).containsOnly(Outcome.State.DONE, Outcome.State.NOT_DONE);
        assertThat(hub.portal.leads()).hasSize((int) done);
    }

    @Test
    void updatesThatMayBeRepeatedAreRepeatedUntilTheyAreDone() {
        List<Call<Boolean>> updates = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            long id = hub.portal.addLead(Map.of("TITLE", "old"));
            updates.add(hub.client.leads().update(id, LeadFields.create().title("new " + id)));
        }
        hub.portal.faults().every(3, Fault.truncatedBody());

        List<Outcome<Boolean>> outcomes = hub.client.bulk(updates).execute();

        assertThat(outcomes).extracting(Outcome::state).containsOnly(Outcome.State.DONE);
        assertThat(hub.portal.leads())
                .allSatisfy(lead -> assertThat(lead).containsEntry("TITLE", "new " + lead.get("ID")));
    }

    @Test
    void aCallThatNoBatchCanCarryGoesAlone() {
        long id = hub.portal.addLead(Map.of("TITLE", "old", "COMMENTS", "something"));
        List<Call<Boolean>> updates = List.of(
                hub.client.leads().update(id, LeadFields.create().setAll(Collections.singletonMap("COMMENTS", null))),
                hub.client.leads().update(id, LeadFields.create().title("price: $result[c0]")));

        List<Outcome<Boolean>> outcomes = hub.client.bulk(updates).execute();

        assertThat(outcomes).extracting(Outcome::state).containsOnly(Outcome.State.DONE);
        assertThat(hub.portal.lead(id)).containsEntry("TITLE", "price: $result[c0]");
        assertThat(hub.sent("crm.lead.update")).isEqualTo(2);
    }

    @Test
    void whereNoPlaceIsFreeEveryRequestIsFull() {
        hub.portal.rateLimit(50, 2);
        BitrixClient full = hub.builder().tariff(new Tariff(2, 1)).build();
        List<Call<Long>> additions = IntStream.range(0, 200)
                .mapToObj(i -> full.leads().add(LeadFields.create().title("L" + i)))
                .toList();
        full.leads().list(q -> q).toList();

        full.bulk(additions).execute();

        assertThat(hub.sent("batch")).isEqualTo(1 + 4);
        assertThat(hub.portal.leads()).hasSize(200);
    }

    @Test
    void aBucketThatOthersHaveFilledIsAskedInFullRequestsFromThenOn() {
        hub.portal.failNext(1, BitrixFailure.QUERY_LIMIT_EXCEEDED);

        List<Outcome<Long>> outcomes =
                hub.client.bulk(additions(230)).parallel(1).execute();

        assertThat(outcomes).extracting(Outcome::state).containsOnly(Outcome.State.DONE);
        assertThat(hub.portal.leads()).hasSize(230);
        assertThat(hub.sent("batch"))
                .as("one refused, and 50 commands in each after it")
                .isEqualTo(1 + 5);
    }

    @Test
    void progressCountsEveryRecordOnce() {
        List<Progress> told = Collections.synchronizedList(new ArrayList<>());

        hub.client.bulk(additions(120)).onProgress(told::add).execute();

        assertThat(told.get(told.size() - 1).records()).isEqualTo(120);
        assertThat(told.get(0).expected()).hasValue(120);
        assertThat(told.get(told.size() - 1).requests()).isEqualTo(hub.sent("batch"));
    }

    @Test
    void anInterruptedRunSendsNothingMoreAndSaysWhatItKnows() {
        Thread.currentThread().interrupt();

        List<Outcome<Long>> outcomes =
                hub.client.bulk(additions(60)).parallel(1).execute();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcomes).extracting(Outcome::state).containsOnly(Outcome.State.NOT_DONE);
        assertThat(hub.portal.leads()).isEmpty();
    }

    @Test
    void takesOnlyCallsOfItsOwn() {
        assertThatThrownBy(() -> hub.client.bulk(
                        List.of(hub.client.leads().list(q -> q).count().map(n -> n))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(hub.client.bulk(List.<Call<Long>>of()).execute()).isEmpty();
    }
}
