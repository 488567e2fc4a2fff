package io.svyaz.recipes.inquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.comagic.notifications.ComagicNotification;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.calls.BitrixLeadStore;
import io.svyaz.recipes.calls.CallFacts;
import io.svyaz.recipes.calls.CallOutcome.Kind;
import io.svyaz.recipes.calls.CallToLead;
import io.svyaz.recipes.calls.DedupePolicy;
import io.svyaz.recipes.calls.LeadDesk;
import io.svyaz.recipes.calls.LeadFieldNames;
import io.svyaz.recipes.calls.LeadOutcome;
import io.svyaz.recipes.calls.NewLeads;
import io.svyaz.recipes.calls.Utm;
import io.svyaz.recipes.phone.PhoneNormalizer;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InquiryToLeadTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final FakeBitrix24 portal = FakeBitrix24.start();
    private final BitrixLeadStore store = new BitrixLeadStore(
            BitrixClient.builder().webhookUrl(portal.webhookUrl().toString()).build(), LeadFieldNames.rest());
    private final LeadDesk desk = new LeadDesk(
            store,
            PhoneNormalizer.russian(),
            DedupePolicy.standard(),
            NewLeads.shared(IdMap.inMemory()),
            InstantSource.system());
    private final InquiryToLead flow =
            new InquiryToLead(desk, PhoneNormalizer.russian(), LeadFieldNames.rest(), InquiryTexts.english());

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    @DisplayName("S4-30 a chat message of the vendor's template is a lead")
    void a_chat_is_a_lead() {
        Inquiry chat = told("""
                {"event": "chat_message", "notification_time": "2026-03-02 10:18:02.234", "chat_channel_name": "Telegram",
                 "visitor_phone_number": "79260000001", "messages": [{"text": "Hello"}, {"text": "Kitchen <b>?"}],
                 "employee_full_name": "Anna Petrova", "visitor_info": {"visitor_name": "Pyotr", "visitor_id": 10640}}
                """);

        LeadOutcome outcome = flow.handle(chat);

        assertThat(outcome.kind()).isEqualTo(Kind.CREATED);
        assertThat(portal.lead(outcome.leadId().orElseThrow()))
                .containsEntry("TITLE", "CoMagic chat: +79260000001")
                .containsEntry("NAME", "Pyotr")
                .containsEntry("SOURCE_ID", "WEB")
                .containsEntry("STATUS_ID", "NEW")
                .containsEntry("UF_CRM_CM_VISITOR_ID", "10640")
                .containsEntry("ORIGINATOR_ID", "comagic")
                .containsEntry("ORIGIN_ID", "chat:visitor 10640 2026-03-02")
                .containsEntry(
                        "COMMENTS",
                        "CoMagic ID: chat:visitor 10640 2026-03-02<br>From: Telegram<br>Name: Pyotr<br>"
                                + "Operator: Anna Petrova<br>Page:<br>Text: Hello / Kitchen &lt;b&gt;?");
    }

    @Test
    @DisplayName("S4-30 S4-31 a site request is a lead with number, address, marks and visitor")
    void a_site_request_is_a_lead() {
        LeadOutcome outcome = flow.handle(request("55"));

        Map<String, Object> lead = portal.lead(outcome.leadId().orElseThrow());
        assertThat(lead)
                .containsEntry("TITLE", "CoMagic site request: +79261112233")
                .containsEntry("SOURCE_ID", "WEBFORM")
                .containsEntry("UTM_SOURCE", "yandex")
                .containsEntry("UF_CRM_CM_VISITOR_ID", "10640")
                .containsEntry("ORIGIN_ID", "site_request:55");
        assertThat(lead.get("EMAIL"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
        assertThat(lead.get("PHONE"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    @Test
    @DisplayName("S4-30 the same request again changes nothing, the next one of the customer is a note on the lead")
    void the_same_request_again_is_the_same_lead() {
        LeadOutcome first = flow.handle(request("55"));
        LeadOutcome again = flow.handle(request("55"));
        LeadOutcome next = flow.handle(request("56"));

        assertThat(again.leadId()).isEqualTo(first.leadId());
        assertThat(next.leadId()).isEqualTo(first.leadId());
        assertThat(portal.leads()).hasSize(1);
        assertThat(portal.timelineComments()).hasSize(1);
        assertThat(portal.leads().get(0).get("EMAIL"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    @Test
    @DisplayName("S4-18 S4-30 a call and a request of one customer are one lead")
    void a_call_and_a_request_are_one_lead() {
        CallToLead calls = CallToLead.builder(store).build();
        calls.handle(CallFacts.builder("501").contactPhone("89261112233").build());

        LeadOutcome outcome = flow.handle(request("55"));

        assertThat(outcome.kind()).isEqualTo(Kind.UPDATED);
        assertThat(portal.leads()).hasSize(1);
        assertThat(portal.leads().get(0)).containsEntry("TITLE", "CoMagic call: +79261112233");
    }

    @Test
    void a_customer_is_known_by_address_alone() {
        flow.handle(inquiry(Inquiry.Kind.SITE_REQUEST, "1", null, "Irina@Example.com", Utm.none()));

        LeadOutcome chat = flow.handle(inquiry(Inquiry.Kind.CHAT, "2", null, "irina@example.com", Utm.none()));

        assertThat(chat.kind()).isEqualTo(Kind.UPDATED);
        assertThat(portal.leads()).hasSize(1);
    }

    @Test
    @DisplayName("S4-20 an empty mark of a later contact erases nothing")
    void empty_marks_erase_nothing() {
        flow.handle(request("55"));
        flow.handle(inquiry(Inquiry.Kind.CHAT, "7", "+79261112233", null, Utm.none()));

        assertThat(portal.leads())
                .singleElement()
                .satisfies(lead -> assertThat(lead).containsEntry("UTM_SOURCE", "yandex"));
    }

    @Test
    void a_chat_without_number_and_address_waits_for_one() {
        LeadOutcome anonymous = flow.handle(inquiry(Inquiry.Kind.CHAT, "7", "hidden", "no address", Utm.none()));
        LeadOutcome later = flow.handle(inquiry(Inquiry.Kind.CHAT, "7", "+79261112233", null, Utm.none()));

        assertThat(anonymous.reason()).isEqualTo("neither phone number nor e-mail address");
        assertThat(later.kind()).isEqualTo(Kind.CREATED);
    }

    @Test
    void a_request_without_number_and_address_is_a_lead_once() {
        flow.handle(inquiry(Inquiry.Kind.SITE_REQUEST, "9", null, null, Utm.none()));
        flow.handle(inquiry(Inquiry.Kind.SITE_REQUEST, "9", null, null, Utm.none()));

        assertThat(portal.leads())
                .singleElement()
                .satisfies(lead -> assertThat(lead).containsEntry("TITLE", "CoMagic site request: Irina"));
    }

    @Test
    void a_lead_whose_answer_was_lost_is_found_by_its_origin() {
        portal.faults().next(1, "crm.lead.add", Fault.resetAfterExecuting());

        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> flow.handle(request("55")));
        flow.handle(request("55"));

        assertThat(portal.leads()).hasSize(1);
    }

    @Test
    void a_notification_of_something_else_is_no_inquiry() {
        assertThat(parsed("{\"event\": \"call_finished\", \"call_session_id\": 7}"))
                .isEmpty();
        assertThat(parsed("{\"event\": \"chat_message\", \"messages\": [{\"text\": \"hi\"}]}"))
                .isEmpty();
    }

    @Test
    void a_template_that_names_the_request_is_known_by_it() {
        Inquiry request = told("""
                {"event": "site_request", "offline_message_id": 55, "visitor_name": "Irina", "visitor_email": "i@example.com",
                 "text": "Call me", "form_name": "Order", "utm_source": "google", "notification_time": "2026-03-02 10:00:00"}
                """);

        assertThat(request.originId()).isEqualTo("site_request:55");
        assertThat(request.text()).contains("Call me");
        assertThat(request.place()).contains("Order");
        assertThat(request.utm().source()).contains("google");
        assertThat(request.at()).contains(Instant.parse("2026-03-02T07:00:00Z"));
    }

    private static Inquiry told(String body) {
        return parsed(body).orElseThrow();
    }

    private static Optional<Inquiry> parsed(String body) {
        return InquiryNotifications.inquiry(ComagicNotification.parse(body.getBytes(StandardCharsets.UTF_8)), MOSCOW);
    }

    private static Inquiry request(String id) {
        Utm utm =
                new Utm(Optional.of("yandex"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return inquiry(Inquiry.Kind.SITE_REQUEST, id, "8 (926) 111-22-33", "irina@example.com", utm);
    }

    private static Inquiry inquiry(Inquiry.Kind kind, String id, String phone, String email, Utm utm) {
        return new Inquiry(
                kind,
                id,
                Optional.of("Irina"),
                Optional.ofNullable(phone),
                Optional.ofNullable(email),
                Optional.of("Call me"),
                Optional.of("Order"),
                Optional.of("https://shop.example/"),
                Optional.empty(),
                utm,
                Optional.of("10640"),
                Optional.empty());
    }
}
