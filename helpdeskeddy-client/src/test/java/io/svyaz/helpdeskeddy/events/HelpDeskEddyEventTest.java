package io.svyaz.helpdeskeddy.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.helpdeskeddy.tickets.StatusId;
import io.svyaz.webhook.WebhookRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpDeskEddyEventTest {
    private static WebhookRequest request(String body) {
        return WebhookRequest.of("POST", Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static HelpDeskEddyEvent event(String body) {
        return HelpDeskEddyEvent.parse(request(body));
    }

    private static HelpDeskEddyEvent quoted(String body) {
        return event(body.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource({
        "ticket.created, TICKET_CREATED",
        "message.created, MESSAGE_CREATED",
        "ticket.status_changed, STATUS_CHANGED",
        "ticket.owner_changed, OWNER_CHANGED",
        "ticket.updated, TICKET_UPDATED",
        "new_message, MESSAGE_CREATED",
        "client_reply, MESSAGE_CREATED",
        "Ticket_Updated, TICKET_UPDATED",
        "something.new, UNKNOWN"
    })
    void theKindIsToldByEitherName(String word, EventKind kind) {
        assertThat(quoted("{'event':'" + word + "'}").kind()).isEqualTo(kind);
        assertThat(quoted("{'event_type':'" + word + "'}").kind()).isEqualTo(kind);
    }

    @Test
    void withoutANameTheAddressOfTheRuleTellsTheKind() {
        WebhookRequest request = request("{\"id\":\"9\",\"status\":\"Waiting\"}");

        assertThat(HelpDeskEddyEvent.parse(request)).isInstanceOf(HelpDeskEddyEvent.Unknown.class);
        assertThat(HelpDeskEddyEvent.parse(request, EventKind.STATUS_CHANGED))
                .isInstanceOfSatisfying(HelpDeskEddyEvent.StatusChanged.class, changed -> {
                    assertThat(changed.details().ticketId()).contains(9L);
                    assertThat(changed.details().statusName()).contains("Waiting");
                    assertThat(changed.details().statusId()).isEmpty();
                });
        assertThat(HelpDeskEddyEvent.parse(request("{\"event\":\"ticket.created\"}"), EventKind.STATUS_CHANGED)
                        .kind())
                .isEqualTo(EventKind.TICKET_CREATED);
    }

    @Test
    void whatIsUnknownIsKept() {
        HelpDeskEddyEvent event = quoted("{'event':'x','a':{'b':[1,null]},'secret':'s'}");

        assertThat(event.details().values()).containsOnlyKeys("event", "a", "secret");
        assertThat(event.details().text("a")).isEmpty();
        assertThat(new String(event.details().rawBody(), StandardCharsets.UTF_8))
                .contains("[1,null]");
        assertThat(event.toString()).doesNotContain("'b'").doesNotContain("secret");
    }

    @Test
    void everyValueIsText() {
        EventDetails told = quoted(
                        "{'event':'message.created','event_id':'138','ticket_id':'9','unique_id':'ABC-12345',"
                                + "'status_id':'25','user_id':'41','user_email':'c@example.com','owner_id':'0',"
                                + "'last_post_user_id':'41','last_post_id':'138'}")
                .details();

        assertThat(told.ticketId()).contains(9L);
        assertThat(told.uniqueId()).contains("ABC-12345");
        assertThat(told.statusId()).contains(StatusId.of("25"));
        assertThat(told.userId()).contains(41L);
        assertThat(told.userEmail()).contains("c@example.com");
        assertThat(told.ownerId()).contains(0L);
        assertThat(told.lastPostId()).contains(138L);
        assertThat(told.lastPostUserId()).contains(41L);
    }

    @Test
    void valuesMayStandOneLevelDown() {
        EventDetails told = quoted("{'event':'ticket.created','data':{'ticket_id':9,'user_email':'c@example.com'}}")
                .details();

        assertThat(told.ticketId()).contains(9L);
        assertThat(told.userEmail()).contains("c@example.com");
    }

    @Test
    void aTicketIdMayBeWhatClientsSee() {
        EventDetails told = quoted("{'ticket_id':'ABC-123'}").details();

        assertThat(told.ticketId()).isEmpty();
        assertThat(told.uniqueId()).contains("ABC-123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{custom_field_999}", "", " ", "{user_id}", "$strip_tags({answer_last})"})
    void aTagThatWasNotFilledInIsNoValue(String left) {
        EventDetails told = event("{\"user_id\":\"" + left + "\",\"other\":\"{a} and {b}\"}")
                .details();

        assertThat(told.text("user_id")).isEmpty();
        assertThat(told.userId()).isEmpty();
        assertThat(told.values()).containsEntry("user_id", left);
        assertThat(told.text("other")).contains("{a} and {b}");
    }

    @Test
    void formsAndParametersAreReadToo() {
        byte[] form = "event_type=ticket_updated&ticket_id=9&name=%D0%9F%D1%91%D1%82%D1%80+1&bad=%zz"
                .getBytes(StandardCharsets.UTF_8);
        HelpDeskEddyEvent ofForm = HelpDeskEddyEvent.parse(
                WebhookRequest.of("POST", Map.of("Content-Type", List.of("application/x-www-form-urlencoded")), form));
        HelpDeskEddyEvent ofGet = HelpDeskEddyEvent.parse(
                WebhookRequest.of("GET", Map.of(), new byte[0]).withPath("/hook?event=ticket.created&ticket_id=9"));

        assertThat(ofForm).isInstanceOf(HelpDeskEddyEvent.TicketUpdated.class);
        assertThat(ofForm.details().text("name")).contains("Пётр 1");
        assertThat(ofForm.details().text("bad")).contains("%zz");
        assertThat(ofGet).isInstanceOf(HelpDeskEddyEvent.TicketCreated.class);
        assertThat(ofGet.details().ticketId()).contains(9L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a \"quoted\" word s3cret\"}",
                "{\"text\":\"two\nlines s3cret\"}",
                "[1]",
                "<xml>s3cret</xml>",
                "",
                "{"
            })
    void whatCannotBeReadIsReportedWithoutItsText(String body) {
        assertThatThrownBy(() -> event(body))
                .isInstanceOf(MalformedEventException.class)
                .hasNoCause()
                .hasMessageContaining("emplate")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aRepeatedDeliveryHasTheSameKey() {
        String message = "{'event':'message.created','last_post_id':'138','date_update':'2026-03-02 12:00:00'}";
        assertThat(quoted(message).dedupeKey()).isEqualTo("message.created:138");
        assertThat(quoted("{'event':'new_message','message':{'id':'138'}}").dedupeKey())
                .isEqualTo("message.created:138");
        assertThat(quoted("{'event':'message.created','event_id':'138'}").dedupeKey())
                .isEqualTo("message.created:138");
        assertThat(quoted("{'event':'ticket.created','ticket_id':'9','date_update':'x'}")
                        .dedupeKey())
                .isEqualTo("ticket.created:9");
        String changed = "{'event':'ticket.status_changed','ticket_id':'9','date_update':'2026-03-02 12:00:00'}";
        assertThat(quoted(changed).dedupeKey()).isEqualTo("ticket.status_changed:9:2026-03-02 12:00:00");
        assertThat(quoted(changed.replace("12:00:00", "12:00:01")).dedupeKey())
                .isNotEqualTo(quoted(changed).dedupeKey());
        assertThat(quoted("{'a':'1'}").dedupeKey())
                .startsWith("body:")
                .isEqualTo(quoted("{'a':'1'}").dedupeKey())
                .isNotEqualTo(quoted("{'a':'2'}").dedupeKey());
    }

    @ParameterizedTest
    @EnumSource(value = EventKind.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void everyKindHasATemplateThatTellsIt(EventKind kind) {
        HelpDeskEddyEvent plain = event(EventTemplates.json(kind));
        HelpDeskEddyEvent secret = event(EventTemplates.json(kind, "s \"17\""));

        assertThat(plain.kind()).isEqualTo(kind);
        assertThat(plain.details().ticketId()).isEmpty();
        assertThat(plain.details().values()).containsEntry("ticket_id", "{ticket_id}");
        assertThat(EventTemplates.json(kind)).doesNotContain("answer_last").doesNotContain("ticket_name");
        assertThat(secret.details().values())
                .containsEntry("secret", "s \"17\"")
                .hasSizeGreaterThan(6);
    }

    @Test
    void aTemplateHasNoPlaceForABadSecret() {
        for (String secret : List.of("", " ", "{tag}")) {
            assertThatThrownBy(() -> EventTemplates.json(EventKind.TICKET_CREATED, secret))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> EventTemplates.json(EventKind.UNKNOWN)).isInstanceOf(IllegalArgumentException.class);
    }
}
