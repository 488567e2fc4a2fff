package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.bitrix.crm.LeadFields;
import io.svyaz.bitrix.events.CrmRecordEvent;
import io.svyaz.bitrix.events.OfflineBatch;
import io.svyaz.bitrix.events.OfflineEvents;
import io.svyaz.bitrix.events.OfflineQueue;
import io.svyaz.bitrix.events.OfflineRow;
import io.svyaz.bitrix.events.OfflineRun;
import io.svyaz.bitrix.events.UnknownEvent;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.BitrixFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfflineQueueTest {
    private final Hub hub = new Hub();
    private final OfflineEvents events = hub.client.offlineEvents();
    private final OfflineQueue queue = OfflineQueue.of(events);
    private final List<Long> seen = new ArrayList<>();

    @BeforeEach
    void bind() {
        hub.portal.events().asApplication().bindOffline("ONCRMLEADADD");
        hub.portal.events().bindOffline("ONCRMLEADUPDATE");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private void addLeads(int count) {
        IntStream.rangeClosed(1, count).forEach(number -> {
            hub.client.leads().add(LeadFields.create().title("Lead " + number)).execute();
            hub.clock.advance(Duration.ofSeconds(1));
        });
    }

    private void see(OfflineRow row) {
        seen.add(((CrmRecordEvent) row.event()).id());
    }

    @Test
    void all_rows_are_handled_and_cleared() {
        addLeads(120);

        assertThat(queue.drain(this::see)).isEqualTo(new OfflineRun(120, 0));

        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 120).boxed().toList());
        assertThat(hub.portal.events().offlineRows()).isZero();
        assertThat(queue.drain(this::see)).isEqualTo(new OfflineRun(0, 0));
    }

    @Test
    void a_record_that_changes_often_has_one_row() {
        addLeads(1);
        hub.client.leads().update(1, LeadFields.create().title("A")).execute();
        hub.client.leads().update(1, LeadFields.create().title("B")).execute();

        assertThat(events.list(q -> q).toList())
                .extracting(OfflineRow::eventName)
                .containsExactly("ONCRMLEADADD", "ONCRMLEADUPDATE");
    }

    @Test
    void a_handler_that_dies_in_the_middle_loses_nothing() {
        addLeads(7);

        assertThatThrownBy(() -> queue.drain(row -> {
                    see(row);
                    if (seen.size() == 4) {
                        throw new OutOfMemoryError("composed for this test");
                    }
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(hub.portal.events().offlineRows()).isEqualTo(4);

        assertThat(queue.drain(this::see)).isEqualTo(new OfflineRun(4, 0));
        assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 4L, 5L, 6L, 7L);
        assertThat(hub.portal.events().offlineRows()).isZero();
    }

    @Test
    void what_kills_a_handler_is_not_hidden_by_a_failing_portal() {
        addLeads(2);
        hub.portal.failNext(1, "event.offline.clear", new BitrixFailure(403, "ACCESS_DENIED", "Access denied!"));

        assertThatThrownBy(() -> queue.drain(row -> {
                    see(row);
                    if (seen.size() == 2) {
                        throw new OutOfMemoryError("composed for this test");
                    }
                }))
                .isInstanceOfSatisfying(
                        OutOfMemoryError.class,
                        death -> assertThat(death.getSuppressed())
                                .singleElement()
                                .isInstanceOf(ApiException.class));
        assertThat(queue.drain(this::see)).isEqualTo(new OfflineRun(2, 0));
    }

    @Test
    void a_small_limit_does_not_leave_rows_of_a_dead_process_behind() {
        addLeads(5);
        events.get(q -> q).execute();

        assertThat(queue.where(q -> q.limit(2)).drain(this::see)).isEqualTo(new OfflineRun(5, 0));
        assertThat(hub.portal.events().offlineRows()).isZero();
    }

    @Test
    void a_process_that_dies_before_clearing_loses_nothing() {
        addLeads(3);
        OfflineBatch taken = events.get(q -> q).execute();
        assertThat(taken.events()).hasSize(3);
        addLeads(2);

        assertThat(queue.leavingOthersAlone().drain(this::see)).isEqualTo(new OfflineRun(2, 0));
        assertThat(queue.drain(this::see)).isEqualTo(new OfflineRun(3, 0));

        assertThat(seen).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        assertThat(hub.portal.events().offlineRows()).isZero();
    }

    @Test
    void rows_come_again_when_clearing_them_failed() {
        addLeads(2);
        hub.portal.failNext(1, "event.offline.clear", new BitrixFailure(403, "ACCESS_DENIED", "Access denied!"));

        assertThatThrownBy(() -> queue.drain(this::see)).isInstanceOf(ApiException.class);
        assertThat(queue.drain(this::see)).isEqualTo(new OfflineRun(2, 0));

        assertThat(seen).containsExactly(1L, 2L, 1L, 2L);
    }

    @Test
    void failed_rows_stay_for_a_later_run() {
        addLeads(5);

        OfflineRun run = queue.drain(row -> {
            see(row);
            if (seen.get(seen.size() - 1) % 2 == 0) {
                throw new IOException("the shop is closed");
            }
        });

        assertThat(run).isEqualTo(new OfflineRun(3, 2));
        assertThat(events.list(q -> q).toList())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.error()).contains(true));
        seen.clear();
        assertThat(queue.drain(this::see)).isEqualTo(new OfflineRun(0, 0));
        assertThat(queue.retryFailed(this::see)).isEqualTo(new OfflineRun(2, 0));
        assertThat(seen).containsExactly(2L, 4L);
        assertThat(hub.portal.events().offlineRows()).isZero();
    }

    @Test
    void rows_that_fail_again_do_not_go_round_for_ever() {
        addLeads(60);
        OfflineRun first = queue.drain(row -> {
            throw new IllegalStateException("never");
        });

        OfflineRun again = queue.retryFailed(row -> {
            throw new IllegalStateException("never");
        });

        assertThat(first).isEqualTo(new OfflineRun(0, 60));
        assertThat(again).isEqualTo(new OfflineRun(0, 60));
        assertThat(hub.portal.events().offlineRows()).isEqualTo(60);
    }

    @Test
    void an_interrupted_handler_settles_and_leaves_the_rest() {
        addLeads(4);

        OfflineRun run = queue.drain(row -> {
            see(row);
            if (seen.size() == 3) {
                throw new InterruptedException();
            }
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(run).isEqualTo(new OfflineRun(2, 0));
        assertThat(hub.portal.events().offlineRows()).isEqualTo(2);
        assertThat(queue.drain(this::see)).isEqualTo(new OfflineRun(2, 0));
    }

    @Test
    void a_lost_answer_takes_nothing_away() {
        addLeads(2);
        OfflineQueue impatient =
                OfflineQueue.of(hub.builder().retry(RetryPolicy.never()).build().offlineEvents());
        hub.portal.faults().next(Fault.resetAfterExecuting());

        assertThatThrownBy(() -> impatient.leavingOthersAlone().drain(this::see))
                .isInstanceOf(ApiException.class);
        assertThat(seen).isEmpty();

        assertThat(impatient.drain(this::see)).isEqualTo(new OfflineRun(2, 0));
    }

    @Test
    void only_a_part_of_the_queue_is_drained_when_asked_so() {
        addLeads(1);
        hub.client.leads().update(1, LeadFields.create().title("A")).execute();

        queue.where(q -> q.filter("=EVENT_NAME", "ONCRMLEADUPDATE").limit(1).clearing())
                .drain(row -> assertThat(row.eventName()).isEqualTo("ONCRMLEADUPDATE"));

        assertThat(hub.portal.events().offlineRows()).isEqualTo(1);
        assertThat(hub.portal.requests("event.offline.get").get(0).body())
                .contains("\"clear\":0")
                .contains("\"limit\":1");
    }

    @Test
    void taking_rows_is_done_once_and_reading_them_again_is_free() {
        assertThat(events.get(q -> q).idempotency()).isEqualTo(Idempotency.ONCE);
        assertThat(events.get(q -> q.clearing()).idempotency()).isEqualTo(Idempotency.ONCE);
        assertThat(events.get(q -> q.ofProcess("p")).idempotency()).isEqualTo(Idempotency.READ);
        assertThat(events.get(q -> q.ofProcess("p").clearing()).idempotency()).isEqualTo(Idempotency.ONCE);
        assertThat(events.clear("p", List.of(1L)).idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
        assertThat(events.clearMessages("p", List.of("m")).idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
        assertThat(events.error("p", List.of("m")).idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
        assertThat(events.clearAll("p").idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
    }

    @Test
    void clearing_nothing_is_refused_as_it_would_clear_everything() {
        assertThatThrownBy(() -> events.clear("p", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> events.clearMessages("p", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> events.error("p", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> events.get(q -> q.limit(51))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rows_are_cleared_by_message_or_all_at_once() {
        addLeads(3);
        OfflineBatch batch = events.get(q -> q.ascending("ID")).execute();
        String process = batch.processId().orElseThrow();

        events.clearMessages(process, List.of(batch.events().get(0).messageId()))
                .execute();
        assertThat(hub.portal.events().offlineRows()).isEqualTo(2);
        assertThat(events.get(q -> q.ofProcess(process)).execute().events()).hasSize(2);
        events.clearAll(process).execute();
        assertThat(hub.portal.events().offlineRows()).isZero();
    }

    @Test
    void rows_without_data_are_rows() {
        try (Wire wire = new Wire()) {
            wire.answers(200, """
                    {"result":{"process_id":null,"events":[{"ID":"8","TIMESTAMP_X":"2026-03-02T12:00:00+03:00",
                     "EVENT_NAME":"ONCRMLEADADD","EVENT_DATA":false,"EVENT_ADDITIONAL":false,"MESSAGE_ID":"9"},
                     {"ID":"10","TIMESTAMP_X":"2026-03-02T12:00:01+03:00","EVENT_NAME":"ONCRMLEADADD",
                     "EVENT_DATA":{"FIELDS":{"ID":77}},"EVENT_ADDITIONAL":{"user_id":1},"MESSAGE_ID":"11","NEW":1}]}}""");

            OfflineBatch batch =
                    wire.client.offlineEvents().get(q -> q.clearing()).execute();

            assertThat(batch.processId()).isEmpty();
            assertThat(batch.events().get(0).event()).isInstanceOf(UnknownEvent.class);
            assertThat(batch.events().get(0).event().ts().orElseThrow()).isEqualTo("2026-03-02T09:00:00Z");
            assertThat(batch.events().get(1).event())
                    .isInstanceOfSatisfying(
                            CrmRecordEvent.class, lead -> assertThat(lead.id()).isEqualTo(77));
            assertThat(batch.events().get(1).unknownFields()).containsKey("NEW");
        }
    }
}
