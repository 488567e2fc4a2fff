package io.svyaz.recipes.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.comagic.notifications.ComagicNotification;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.recordings.RecordingPlace.Entity;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordingToTimelineTest {
    private static final Recording RECORDING = new Recording("501", "https://media.comagic.ru/501/abc");

    private final FakeBitrix24 portal = FakeBitrix24.start();
    private final RecordingToTimeline flow = new RecordingToTimeline(
            BitrixClient.builder().webhookUrl(portal.webhookUrl().toString()).build(), IdMap.inMemory(), "Call record");

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void a_record_is_noted_once() {
        RecordingPlace lead = new RecordingPlace(Entity.LEAD, portal.addLead(Map.of("TITLE", "Kitchen")));

        long first = flow.attach(RECORDING, lead);
        long again = flow.attach(RECORDING, lead);

        assertThat(again).isEqualTo(first);
        assertThat(portal.timelineComments())
                .singleElement()
                .satisfies(note -> assertThat(note)
                        .containsEntry("COMMENT", "Call record (501): https://media.comagic.ru/501/abc")
                        .containsEntry("ENTITY_TYPE", "lead"));
    }

    @Test
    void a_note_whose_answer_was_lost_is_found() {
        RecordingPlace deal = new RecordingPlace(Entity.DEAL, portal.addDeal(Map.of("TITLE", "Kitchen")));
        portal.faults().next(1, "crm.timeline.comment.add", Fault.resetAfterExecuting());

        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> flow.attach(RECORDING, deal));
        flow.attach(RECORDING, deal);

        assertThat(portal.timelineComments()).hasSize(1);
    }

    @Test
    void records_of_two_calls_are_two_notes() {
        RecordingPlace lead = new RecordingPlace(Entity.LEAD, portal.addLead(Map.of("TITLE", "Kitchen")));

        flow.attach(RECORDING, lead);
        flow.attach(new Recording("50", "https://media.comagic.ru/50/abc"), lead);

        assertThat(portal.timelineComments()).hasSize(2);
    }

    @Test
    void a_notification_without_a_link_is_no_record() {
        assertThat(told("\"file_link\": \"https://media.comagic.ru/501/abc\"")).contains(RECORDING);
        assertThat(told("\"file_link\": \"javascript:alert(1)\"")).isEmpty();
        assertThat(told("\"file_link\": null")).isEmpty();
        assertThat(RECORDING.toString()).doesNotContain("media");
    }

    private static Optional<Recording> told(String member) {
        String body = "{\"event\": \"call_recorded\", \"call_session_id\": 501, " + member + "}";
        return Recording.of(
                (ComagicNotification.CallRecorded) ComagicNotification.parse(body.getBytes(StandardCharsets.UTF_8)));
    }
}
