package io.svyaz.recipes.calls;

import static io.svyaz.recipes.calls.Calls.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LostCallCallbackTest {

    private final FakeBitrix24 portal = FakeBitrix24.start();
    private final BitrixClient bitrix =
            BitrixClient.builder().webhookUrl(portal.webhookUrl().toString()).build();
    private final CallToLead flow = CallToLead.builder(new BitrixLeadStore(bitrix, LeadFieldNames.rest()))
            .callbacks(new BitrixCallbackTasks(bitrix, 7, Duration.ofMinutes(15), "Call back"))
            .clock(() -> NOON)
            .build();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    @DisplayName("S4-16 a lost call is a lead and one callback task, however often it is told of")
    void a_lost_call_is_a_lead_and_one_task() {
        flow.handle(lost("501", 10));
        flow.handle(lost("501", 10));

        assertThat(portal.leads()).hasSize(1);
        assertThat(portal.tasks())
                .singleElement()
                .satisfies(task -> assertThat(task)
                        .containsEntry("title", "Call back +74951234567 (501)")
                        .containsEntry("responsibleId", "7")
                        .containsEntry("deadline", "2026-03-02T12:15:00Z")
                        .containsEntry("ufCrmTask", List.of("L_1")));
    }

    @Test
    @DisplayName("S4-16 an answered call and a lost one that is skipped make no task")
    void other_calls_make_no_task() {
        flow.handle(Calls.answered("501").build());
        flow.handle(lost("502", 9));

        assertThat(portal.tasks()).isEmpty();
    }

    @Test
    void a_lost_call_of_a_customer_with_a_deal_is_a_task_on_the_deal() {
        long contact = portal.addContact(
                Map.of("NAME", "Irina", "PHONE", List.of(Map.of("VALUE", "84951234567", "VALUE_TYPE", "WORK"))));
        long deal = portal.addDeal(Map.of("TITLE", "Open", "CONTACT_ID", contact, "CLOSED", "N"));

        flow.handle(lost("501", 30));

        assertThat(portal.tasks())
                .singleElement()
                .satisfies(task -> assertThat(task).containsEntry("ufCrmTask", List.of("D_" + deal)));
    }

    @Test
    void a_task_whose_answer_was_lost_is_not_made_again() {
        portal.faults().next(1, "tasks.task.add", Fault.resetAfterExecuting());

        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> flow.handle(lost("501", 30)));
        flow.handle(lost("501", 30));

        assertThat(portal.tasks()).hasSize(1);
        assertThat(portal.leads()).hasSize(1);
    }

    private static CallFacts lost(String id, int seconds) {
        return Calls.answered(id)
                .lost(true)
                .totalDuration(Duration.ofSeconds(seconds))
                .build();
    }
}
