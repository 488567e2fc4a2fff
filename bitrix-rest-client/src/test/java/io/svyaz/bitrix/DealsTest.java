package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.svyaz.bitrix.crm.ContactLink;
import io.svyaz.bitrix.crm.Deal;
import io.svyaz.bitrix.crm.DealFields;
import io.svyaz.bitrix.crm.FileContent;
import io.svyaz.bitrix.crm.StoredFile;
import io.svyaz.bitrix.crm.UserField;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.NotFoundException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DealsTest {
    private static final String DEAL = """
            {"result":{"ID":"410","TITLE":"Окна","TYPE_ID":"SALE","STAGE_ID":"C7:NEW","CATEGORY_ID":"7",
            "STAGE_SEMANTIC_ID":"P","PROBABILITY":"","OPPORTUNITY":"1000000.00","CURRENCY_ID":"RUB","TAX_VALUE":null,
            "IS_MANUAL_OPPORTUNITY":"Y","CONTACT_ID":"84","COMPANY_ID":null,"BEGINDATE":"2024-08-30T02:00:00+02:00",
            "CLOSEDATE":"","CLOSED":"N","IS_NEW":"N","MOVED_TIME":"2024-08-30T14:29:00+02:00","LEAD_ID":null,
            "PARENT_ID_1220":"22","UF_CRM_CITY":"Омск"}}
            """;

    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void readsADealAsThePortalWritesIt() {
        try (Wire wire = new Wire()) {
            wire.answers(200, DEAL);

            Deal deal = wire.client.deals().get(410).execute();

            assertThat(deal.id()).isEqualTo(410);
            assertThat(deal.stageId()).contains("C7:NEW");
            assertThat(deal.categoryId()).contains(7L);
            assertThat(deal.probability()).isEmpty();
            assertThat(deal.opportunity()).contains(new BigDecimal("1000000.00"));
            assertThat(deal.isManualOpportunity()).contains(true);
            assertThat(deal.contactId()).contains(84L);
            assertThat(deal.companyId()).isEmpty();
            assertThat(deal.leadId()).isEmpty();
            assertThat(deal.beginDate()).contains(LocalDate.of(2024, 8, 30));
            assertThat(deal.closeDate()).isEmpty();
            assertThat(deal.closed()).contains(false);
            assertThat(deal.movedTime()).contains(OffsetDateTime.parse("2024-08-30T14:29:00+02:00"));
            assertThat(deal.fields().number("PARENT_ID_1220")).contains(new BigDecimal("22"));
            assertThat(deal.fields().text("UF_CRM_CITY")).contains("Омск");
        }
    }

    @Test
    void aDayMayComeWithoutATime() {
        try (Wire wire = new Wire()) {
            wire.answers(200, "{\"result\":{\"ID\":1,\"CLOSEDATE\":\"2024-09-09\",\"BEGINDATE\":\"soon\"}}");

            Deal deal = wire.client.deals().get(1).execute();

            assertThat(deal.closeDate()).contains(LocalDate.of(2024, 9, 9));
            assertThatThrownBy(deal::beginDate)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("BEGINDATE")
                    .hasMessageNotContaining("soon");
        }
    }

    @Test
    void aDealThatWasAddedComesBack() {
        long contact = hub.portal.addContact(Map.of("NAME", "Анна"));
        long company = hub.portal.addCompany(Map.of("TITLE", "Ромашка"));
        DealFields fields = DealFields.create()
                .title("Окна")
                .typeId("SALE")
                .categoryId(7)
                .stageId("C7:NEW")
                .probability(50)
                .opportunity(new BigDecimal("999.90"), "RUB")
                .manualOpportunity(true)
                .contactId(contact)
                .companyId(company)
                .sourceId("CALL")
                .comments("50%25 a+b")
                .assignedById(6)
                .opened(true)
                .origin("shop", "17")
                .utm("google", "cpc", "autumn")
                .beginDate(LocalDate.of(2026, 3, 1))
                .closeDate(LocalDate.of(2026, 4, 1));

        long id = hub.client.deals().add(fields).execute();
        Deal deal = hub.client.deals().get(id).execute();

        assertThat(deal.title()).contains("Окна");
        assertThat(deal.categoryId()).contains(7L);
        assertThat(deal.stageId()).contains("C7:NEW");
        assertThat(deal.probability()).contains(50L);
        assertThat(deal.opportunity().orElseThrow()).isEqualByComparingTo("999.90");
        assertThat(deal.isManualOpportunity()).contains(true);
        assertThat(deal.contactId()).contains(contact);
        assertThat(deal.companyId()).contains(company);
        assertThat(deal.comments()).contains("50%25 a+b");
        assertThat(deal.opened()).contains(true);
        assertThat(deal.originId()).contains("17");
        assertThat(deal.utmCampaign()).contains("autumn");
        assertThat(deal.beginDate()).contains(LocalDate.of(2026, 3, 1));
        assertThat(deal.closeDate()).contains(LocalDate.of(2026, 4, 1));
    }

    @Test
    void anUpdateChangesWhatIsSetAndMayBeRepeated() {
        long id = hub.portal.addDeal(Map.of("TITLE", "A", "COMMENTS", "keep"));
        var update = hub.client.deals().update(id, DealFields.create().title("B"));

        assertThat(update.idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
        assertThat(update.execute()).isTrue();
        assertThat(hub.portal.deals().get(0)).containsEntry("TITLE", "B").containsEntry("COMMENTS", "keep");
        assertThat(hub.client.deals().add(DealFields.create()).idempotency()).isEqualTo(Idempotency.ONCE);
    }

    @Test
    void anUpdateThatStoresAFileIsSentOnce() {
        FileContent file = FileContent.of("a.txt", new byte[] {1});
        UserField<StoredFile> offers = UserField.file("UF_CRM_OFFERS");
        DealFields kept = DealFields.create()
                .set(offers.multiple(), List.of(new StoredFile(9, Optional.empty())))
                .contactIds(List.of(1L));

        assertThat(hub.client
                        .deals()
                        .update(1, DealFields.create().set(offers.name(), List.of(file)))
                        .idempotency())
                .isEqualTo(Idempotency.ONCE);
        assertThat(hub.client.deals().update(1, kept).idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
        assertThat(DealFields.create().set(offers.name(), List.of(file)).asMap())
                .isEqualTo(Map.of(offers.name(), List.of(Map.of("fileData", List.of("a.txt", "AQ==")))));
        assertThat(file).hasToString("FileContent(1 bytes)");
        assertThat(file.name()).isEqualTo("a.txt");
        assertThat(file.length()).isEqualTo(1);
    }

    @Test
    void anyValueIsSentAsItIs() {
        record Placeholder(String value) {}
        Placeholder later = new Placeholder("$result[contact]");

        assertThat(DealFields.create().set("CONTACT_ID", later).asMap()).containsEntry("CONTACT_ID", later);
        assertThat(DealFields.create().setAll(Map.of("CONTACT_ID", later)).asMap())
                .containsEntry("CONTACT_ID", later);
    }

    @Test
    void aDeletedDealIsGone() {
        long id = hub.portal.addDeal(Map.of("TITLE", "A"));

        assertThat(hub.client.deals().delete(id).execute()).isTrue();
        assertThat(hub.portal.deals()).isEmpty();
        assertThatThrownBy(() -> hub.client.deals().get(id).execute()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> hub.client.deals().delete(id).execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void listsByCondition() {
        IntStream.rangeClosed(1, 60).forEach(i -> hub.portal.addDeal(Map.of("TITLE", "D" + i, "OPPORTUNITY", i)));

        List<Deal> deals = hub.client
                .deals()
                .list(q -> q.select("TITLE").where(">OPPORTUNITY", 5).ascending("ID"))
                .toList();

        assertThat(deals).hasSize(55);
        assertThat(deals.get(0).id()).isEqualTo(6);
        assertThat(hub.sent("batch")).isEqualTo(1);
    }

    @Test
    void tellsTheFieldsOfThePortal() {
        var schema = hub.client.deals().fields().execute();

        assertThat(schema.field("OPPORTUNITY").orElseThrow().type()).contains("double");
        assertThat(schema.field("ID").orElseThrow().readOnly()).contains(true);
        assertThat(schema.field("NO_SUCH")).isEmpty();
    }

    @Test
    void linksContacts() {
        long deal = hub.portal.addDeal(Map.of("TITLE", "A"));
        long anna = hub.portal.addContact(Map.of("NAME", "Анна"));
        long boris = hub.portal.addContact(Map.of("NAME", "Борис"));
        var contacts = hub.client.deals().contacts();

        assertThat(contacts.get(deal).execute()).isEmpty();
        assertThat(contacts.set(deal, List.of(ContactLink.of(anna), ContactLink.primary(boris)))
                        .execute())
                .isTrue();

        assertThat(contacts.get(deal).execute())
                .extracting(ContactLink::contactId, link -> link.isPrimary().orElseThrow())
                .containsExactly(tuple(anna, false), tuple(boris, true));
        assertThat(hub.client.deals().get(deal).execute().contactId()).contains(boris);
        assertThat(contacts.add(deal, ContactLink.of(anna)).execute()).isFalse();
        assertThat(contacts.delete(deal, boris).execute()).isTrue();
        assertThat(contacts.get(deal).execute())
                .extracting(ContactLink::contactId)
                .containsExactly(anna);
        assertThat(contacts.clear(deal).execute()).isTrue();
        assertThat(hub.client.deals().get(deal).execute().contactId()).isEmpty();
        assertThat(contacts.fields().execute().asMap()).containsKeys("CONTACT_ID", "SORT", "IS_PRIMARY");
    }

    @Test
    void severalContactsMayBeGivenAtOnce() {
        long anna = hub.portal.addContact(Map.of("NAME", "Анна"));
        long boris = hub.portal.addContact(Map.of("NAME", "Борис"));

        long deal = hub.client
                .deals()
                .add(DealFields.create().contactIds(List.of(boris, anna)))
                .execute();

        assertThat(hub.client.deals().contacts().get(deal).execute())
                .extracting(ContactLink::contactId)
                .containsExactly(boris, anna);
    }

    @Test
    void aDealMadeByHandHasItsId() {
        assertThat(Deal.of(5).id()).isEqualTo(5);
        assertThat(DealFields.create().title("A")).hasToString("DealFields[TITLE]");
    }
}
