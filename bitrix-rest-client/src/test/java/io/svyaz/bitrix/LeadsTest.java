package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.svyaz.bitrix.crm.ContactLink;
import io.svyaz.bitrix.crm.Lead;
import io.svyaz.bitrix.crm.LeadFields;
import io.svyaz.bitrix.crm.MultiField;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.testkit.bitrix.BitrixFailure;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeadsTest {
    private static final String LEAD = """
            {"result":{"ID":"123","ZULU":"z","TITLE":"Окна 50%","NAME":"","LAST_NAME":null,"COMPANY_ID":null,
            "CONTACT_ID":"","ASSIGNED_BY_ID":"27","OPPORTUNITY":"1500.50","OPENED":"Y","STATUS_ID":"IN_PROCESS",
            "DATE_CREATE":"2024-05-23T18:18:25+02:00","DATE_MODIFY":"2024-05-23T18:18:25+02:00","DATE_CLOSED":"",
            "ALPHA":null,"PHONE":[{"ID":"11658","VALUE_TYPE":"OTHER","VALUE":"+74950000013","TYPE_ID":"PHONE"}],
            "EMAIL":false,"UF_CRM_CITY":"Омск","UF_CRM_TAGS":["a","b"],"UF_CRM_NONE":[],"UF_CRM_YES":"1",
            "UF_CRM_SUM":"12.50","UF_CRM_SINCE":"2024-05-23T03:00:00+03:00","UF_CRM_EMPTY":false}}
            """;

    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void readsALeadAsThePortalWritesIt() {
        try (Wire wire = new Wire()) {
            wire.answers(200, LEAD);

            Lead lead = wire.client.leads().get(123).execute();

            assertThat(lead.id()).isEqualTo(123);
            assertThat(lead.title()).contains("Окна 50%");
            assertThat(lead.name().filter(name -> !name.isEmpty())).isEmpty();
            assertThat(lead.lastName()).isEmpty();
            assertThat(lead.companyId()).isEmpty();
            assertThat(lead.contactId()).isEmpty();
            assertThat(lead.assignedById()).contains(27L);
            assertThat(lead.opportunity()).contains(new BigDecimal("1500.50"));
            assertThat(lead.opened()).contains(true);
            assertThat(lead.dateCreate()).contains(OffsetDateTime.parse("2024-05-23T18:18:25+02:00"));
            assertThat(lead.dateClosed()).isEmpty();
            assertThat(lead.phones())
                    .containsExactly(
                            new MultiField(Optional.of(11658L), "+74950000013", "OTHER", Optional.of("PHONE")));
            assertThat(lead.emails()).isEmpty();
        }
    }

    @Test
    void fieldsWithoutAGetterSurviveInOrderAndWithNulls() {
        try (Wire wire = new Wire()) {
            wire.answers(200, LEAD);

            Lead lead = wire.client.leads().get(123).execute();

            assertThat(lead.unknownFields().keySet())
                    .containsExactly(
                            "ZULU",
                            "ALPHA",
                            "UF_CRM_CITY",
                            "UF_CRM_TAGS",
                            "UF_CRM_NONE",
                            "UF_CRM_YES",
                            "UF_CRM_SUM",
                            "UF_CRM_SINCE",
                            "UF_CRM_EMPTY");
            assertThat(lead.unknownFields()).contains(entry("ALPHA", null));
            assertThat(lead.fields().text("UF_CRM_CITY")).contains("Омск");
            assertThat(lead.fields().texts("UF_CRM_TAGS")).containsExactly("a", "b");
            assertThat(lead.fields().texts("UF_CRM_NONE")).isEmpty();
            assertThat(lead.fields().flag("UF_CRM_YES")).contains(true);
            assertThat(lead.fields().number("UF_CRM_SUM")).contains(new BigDecimal("12.50"));
            assertThat(lead.fields().dateTime("UF_CRM_SINCE"))
                    .contains(OffsetDateTime.parse("2024-05-23T03:00:00+03:00"));
            assertThat(lead.fields().text("UF_CRM_EMPTY")).isEmpty();
        }
    }

    @Test
    void aLeadThatWasAddedComesBack() {
        LeadFields fields = LeadFields.create()
                .title("Звонок 100% <b>\"'\\/\u2028 \uD83D\uDE80")
                .name("Пётр")
                .lastName("O'Neil & Sons")
                .statusId("NEW")
                .sourceId("CALL")
                .comments("50%25 a+b {x}")
                .assignedById(1)
                .opportunity(new BigDecimal("1500.50"), "RUB")
                .origin("comagic", "237859081")
                .phone("+79260000000", "WORK")
                .phone("+79260000001", "MOBILE")
                .email("a+b@example.com", "HOME")
                .set("UF_CRM_CITY", "Омск")
                .setAll(Map.of("UTM_SOURCE", "yandex"));

        long id = hub.client.leads().add(fields).execute();
        Lead lead = hub.client.leads().get(id).execute();

        assertThat(lead.title()).contains("Звонок 100% <b>\"'\\/\u2028 \uD83D\uDE80");
        assertThat(lead.name()).contains("Пётр");
        assertThat(lead.lastName()).contains("O'Neil & Sons");
        assertThat(lead.comments()).contains("50%25 a+b {x}");
        assertThat(lead.opportunity().orElseThrow()).isEqualByComparingTo("1500.50");
        assertThat(lead.currencyId()).contains("RUB");
        assertThat(lead.originId()).contains("237859081");
        assertThat(lead.utmSource()).contains("yandex");
        assertThat(lead.phones()).extracting(MultiField::value).containsExactly("+79260000000", "+79260000001");
        assertThat(lead.phones()).allSatisfy(phone -> assertThat(phone.id()).isPresent());
        assertThat(lead.emails()).extracting(MultiField::valueType).containsExactly("HOME");
        assertThat(lead.fields().text("UF_CRM_CITY")).contains("Омск");
    }

    @Test
    void anUpdateChangesWhatIsSetAndNothingElse() {
        long id = hub.portal.addLead(Map.of("TITLE", "A", "COMMENTS", "keep", "STATUS_ID", "IN_PROCESS"));

        boolean done = hub.client
                .leads()
                .update(id, LeadFields.create().title("B").set("NAME", ""))
                .execute();

        assertThat(done).isTrue();
        assertThat(hub.portal.lead(id))
                .containsEntry("TITLE", "B")
                .containsEntry("COMMENTS", "keep")
                .containsEntry("STATUS_ID", "IN_PROCESS");
    }

    @Test
    void fieldsAreAValueOfTheirOwn() {
        LeadFields one = LeadFields.create().phone("1", "WORK");
        LeadFields two = one.phone("2", "WORK");

        assertThat((List<?>) one.asMap().get("PHONE")).hasSize(1);
        assertThat((List<?>) two.asMap().get("PHONE")).hasSize(2);
        assertThat(two).hasToString("LeadFields[PHONE]");
        assertThatThrownBy(() -> two.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aMissingLeadIsNotFoundAndAForbiddenOneIsDenied() {
        assertThatThrownBy(() -> hub.client.leads().get(5).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("bitrix.crm.lead.get: ");
        hub.portal.failNext(1, BitrixFailure.ACCESS_DENIED);
        assertThatThrownBy(() -> hub.client.leads().get(5).execute()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void asksWithConditionsOrderAndFields() {
        hub.portal.addLead(Map.of("TITLE", "A", "OPPORTUNITY", 10));
        hub.portal.addLead(Map.of("TITLE", "B", "OPPORTUNITY", 30));
        hub.portal.addLead(Map.of("TITLE", "C", "OPPORTUNITY", 20));

        List<Lead> leads = hub.client
                .leads()
                .list(q -> q.select("ID", "TITLE")
                        .where(">OPPORTUNITY", 15)
                        .where("@ID", List.of(1, 2, 3))
                        .descending("OPPORTUNITY"))
                .toList();

        assertThat(leads).extracting(lead -> lead.title().orElseThrow()).containsExactly("B", "C");
        assertThat(leads).allSatisfy(lead -> assertThat(lead.opportunity()).isEmpty());
    }

    @Test
    void theIdIsAskedForEvenWhenItIsNotNamed() {
        hub.portal.addLead(Map.of("TITLE", "A"));

        assertThat(hub.client.leads().list(q -> q.select("TITLE")).toList())
                .extracting(Lead::id)
                .containsExactly(1L);
        hub.client.leads().list(q -> q.select("*", "UF_*")).toList();

        assertThat(hub.portal.requests("batch").get(0).body()).contains("select[0]=TITLE&select[1]=ID");
        assertThat(hub.portal.requests("batch").get(1).body()).contains("select[0]=*&select[1]=UF_*");
    }

    @Test
    void aDeletedLeadIsGone() {
        long id = hub.portal.addLead(Map.of("TITLE", "A"));

        assertThat(hub.client.leads().delete(id).execute()).isTrue();
        assertThat(hub.portal.leads()).isEmpty();
    }

    @Test
    void linksContactsAndTellsItsFields() {
        long lead = hub.portal.addLead(Map.of("TITLE", "A"));
        long contact = hub.portal.addContact(Map.of("NAME", "Анна"));

        hub.client.leads().contacts().add(lead, ContactLink.of(contact)).execute();

        assertThat(hub.client.leads().contacts().get(lead).execute())
                .extracting(ContactLink::contactId)
                .containsExactly(contact);
        assertThat(hub.client.leads().fields().execute().field("STATUS_ID")).isPresent();
    }

    @Test
    void everyLeadKnowsItsIdWhenMadeByHand() {
        assertThat(Lead.of(5).id()).isEqualTo(5);
        assertThat(Lead.of(5).fields().text("X")).isEmpty();
    }

    private static List<Long> ids(long from, long to) {
        return java.util.stream.LongStream.rangeClosed(from, to).boxed().toList();
    }
}
