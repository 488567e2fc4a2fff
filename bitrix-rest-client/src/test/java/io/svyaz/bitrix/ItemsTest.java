package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.svyaz.bitrix.crm.EntityType;
import io.svyaz.bitrix.crm.FileContent;
import io.svyaz.bitrix.crm.ImportedItem;
import io.svyaz.bitrix.crm.Item;
import io.svyaz.bitrix.crm.ItemFields;
import io.svyaz.bitrix.crm.ListQuery;
import io.svyaz.bitrix.crm.MultiField;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.NotFoundException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ItemsTest {
    private static final int PROCESS = 128;

    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void readsARecordAsThePortalWritesIt() {
        try (Wire wire = new Wire()) {
            wire.answers(200, """
                    {"result":{"item":{"id":250,"entityTypeId":1,"title":"Заявка","createdTime":"2024-07-22T18:00:08+02:00",
                    "assignedById":1,"opened":"Y","companyId":0,"contactId":4,"leadId":null,"opportunity":999.9,
                    "isManualOpportunity":"Y","begindate":"2024-06-18T02:00:00+02:00","closedate":null,"contactIds":[4,5],
                    "observers":[],"parentId1220":2,"parentId1222":null,"ufCrm_1720019876534":"321",
                    "fm":[{"id":101,"valueType":"WORK","value":"+79260000000","typeId":"PHONE"}]}}}
                    """);

            Item item = wire.client.items(EntityType.LEAD.id()).get(250).execute();

            assertThat(item.id()).isEqualTo(250);
            assertThat(item.entityTypeId()).contains(1);
            assertThat(item.opened()).contains(true);
            assertThat(item.companyId()).isEmpty();
            assertThat(item.contactId()).contains(4L);
            assertThat(item.leadId()).isEmpty();
            assertThat(item.opportunity()).contains(new BigDecimal("999.9"));
            assertThat(item.beginDate()).contains(LocalDate.of(2024, 6, 18));
            assertThat(item.closeDate()).isEmpty();
            assertThat(item.contactIds()).containsExactly(4L, 5L);
            assertThat(item.observers()).isEmpty();
            assertThat(item.parentId(1220)).contains(2L);
            assertThat(item.parentId(1222)).isEmpty();
            assertThat(item.multiFields())
                    .containsExactly(new MultiField(Optional.of(101L), "+79260000000", "WORK", Optional.of("PHONE")));
            assertThat(item.fields().text("ufCrm_1720019876534")).contains("321");
        }
    }

    @Test
    void anItemOfASmartProcessThatWasAddedComesBack() {
        Item made = hub.client
                .items(PROCESS)
                .add(ItemFields.create()
                        .title("Заявка 17")
                        .xmlId("17")
                        .categoryId(5)
                        .stageId("DT128_5:NEW")
                        .assignedById(6)
                        .opportunity(new BigDecimal("100.50"), "RUB")
                        .manualOpportunity(true)
                        .observers(List.of(2L, 3L))
                        .parentId(2, 42)
                        .opened(true)
                        .beginDate(LocalDate.of(2026, 3, 1))
                        .set("ufCrm7_1639669411830", "x"))
                .execute();

        Item item = hub.client.items(PROCESS).get(made.id()).execute();

        assertThat(item).isEqualTo(made);
        assertThat(item.entityTypeId()).contains(PROCESS);
        assertThat(item.title()).contains("Заявка 17");
        assertThat(item.xmlId()).contains("17");
        assertThat(item.stageId()).contains("DT128_5:NEW");
        assertThat(item.opportunity().orElseThrow()).isEqualByComparingTo("100.5");
        assertThat(item.observers()).containsExactly(2L, 3L);
        assertThat(item.parentId(2)).contains(42L);
        assertThat(item.beginDate()).contains(LocalDate.of(2026, 3, 1));
        assertThat(item.fields().text("ufCrm7_1639669411830")).contains("x");
    }

    @Test
    void userFieldsKeepTheirNamesWhenThatIsAsked() {
        var items = hub.client.items(PROCESS).withOriginalUfNames();

        Item made = items.add(ItemFields.create().set("UF_CRM_7_1639669411830", "x"))
                .execute();
        items.list(q -> q.select("UF_CRM_7_1639669411830")).toList();

        assertThat(made.fields().text("UF_CRM_7_1639669411830")).contains("x");
        assertThat(hub.portal.requests("crm.item.add").get(0).body()).contains("\"useOriginalUfNames\":\"Y\"");
        assertThat(hub.portal.requests("batch").get(0).body()).contains("&useOriginalUfNames=Y&");
    }

    @Test
    void leadsAndDealsAreTheSameRecordsAsElsewhere() {
        long lead = hub.portal.addLead(Map.of("TITLE", "A", "STATUS_ID", "IN_PROCESS"));
        long deal = hub.client
                .items(2)
                .add(ItemFields.create().title("B"))
                .execute()
                .id();

        assertThat(hub.client.items(1).get(lead).execute().stageId()).contains("IN_PROCESS");
        assertThat(hub.client.deals().get(deal).execute().title()).contains("B");
    }

    @Test
    void anUpdateAnswersTheChangedRecord() {
        long id = hub.portal.addItem(PROCESS, Map.of("title", "A", "comments", "keep"));

        Item changed = hub.client
                .items(PROCESS)
                .update(id, ItemFields.create().title("B"))
                .execute();

        assertThat(changed.title()).contains("B");
        assertThat(changed.comments()).contains("keep");
        assertThat(hub.portal.items(PROCESS))
                .singleElement()
                .satisfies(item -> assertThat(item).contains(entry("title", "B")));
    }

    @Test
    void telephonesAreAddedChangedAndRemovedByTheirIds() {
        var contacts = hub.client.items(EntityType.CONTACT.id());
        Item contact = contacts.add(ItemFields.create()
                        .name("Анна")
                        .addMultiField("PHONE", "1", "WORK")
                        .addMultiField("PHONE", "2", "HOME"))
                .execute();
        long first = contact.multiFields().get(0).id().orElseThrow();
        long second = contact.multiFields().get(1).id().orElseThrow();

        var change = contacts.update(
                contact.id(),
                ItemFields.create()
                        .changeMultiField(first, "PHONE", "3", "MOBILE")
                        .removeMultiField(second, "PHONE"));
        var addition =
                contacts.update(contact.id(), ItemFields.create().addMultiField("EMAIL", "a@example.com", "WORK"));

        assertThat(change.idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
        assertThat(addition.idempotency()).isEqualTo(Idempotency.ONCE);
        change.execute();
        assertThat(addition.execute().multiFields())
                .extracting(MultiField::value)
                .containsExactly("3", "a@example.com");
    }

    @Test
    void aDeleteAnswersNothingAndThatIsTrue() {
        long id = hub.portal.addItem(PROCESS, Map.of("title", "A"));

        assertThat(hub.client.items(PROCESS).delete(id).execute()).isTrue();
        assertThatThrownBy(() -> hub.client.items(PROCESS).delete(id).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("bitrix.crm.item.delete: ");
    }

    @Test
    void listsWithConditionsOfWhichOneMustHold() {
        hub.portal.addItem(PROCESS, Map.of("title", "A", "opportunity", 10));
        hub.portal.addItem(PROCESS, Map.of("title", "B", "opportunity", 20));
        hub.portal.addItem(PROCESS, Map.of("title", "C", "opportunity", 30));
        hub.portal.addItem(PROCESS, Map.of("title", "D", "opportunity", 30));

        List<Item> found = hub.client
                .items(PROCESS)
                .list(q -> q.select("title")
                        .whereAny(
                                ListQuery.all().where("=title", "A"),
                                ListQuery.all().where(">=opportunity", 30))
                        .where("!title", "D")
                        .descending("id"))
                .toList();

        assertThat(found).extracting(item -> item.title().orElseThrow()).containsExactly("C", "A");
        assertThat(hub.portal.requests("batch").get(0).body()).contains("select[0]=title&select[1]=id");
    }

    @Test
    void listsAll() {
        IntStream.rangeClosed(1, 60).forEach(i -> hub.portal.addItem(PROCESS, Map.of("title", "T" + i)));

        assertThat(hub.client.items(PROCESS).list(q -> q.ascending("id")).toList())
                .extracting(Item::id)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
        assertThat(hub.sent("batch")).isEqualTo(1);
    }

    @Test
    void importsOneOrMany() {
        assertThat(hub.client
                        .items(PROCESS)
                        .importItem(ItemFields.create().title("old"))
                        .execute())
                .isEqualTo(1);
        try (Wire wire = new Wire()) {
            wire.answers(200, """
                    {"result":{"items":[{"item":{"id":15}},
                    {"error":"CRM_FIELD_ERROR_REQUIRED","error_description":"The title is required"}]}}
                    """);

            var call = wire.client
                    .items(PROCESS)
                    .importItems(List.of(ItemFields.create().title("A"), ItemFields.create()));
            List<ImportedItem> imported = call.execute();

            assertThat(call.idempotency()).isEqualTo(Idempotency.ONCE);
            assertThat(imported.get(0).item().orElseThrow().id()).isEqualTo(15);
            assertThat(imported.get(0).error()).isEmpty();
            assertThat(imported.get(1).item()).isEmpty();
            assertThat(imported.get(1).error()).contains("CRM_FIELD_ERROR_REQUIRED");
            assertThat(imported.get(1).errorDescription()).contains("The title is required");
        }
    }

    @Test
    void aFileTravelsAsAPair() {
        FileContent file = FileContent.of("a.txt", new byte[] {1});

        assertThat(ItemFields.create().set("ufCrm7_1", file).asMap())
                .containsEntry("ufCrm7_1", List.of("a.txt", "AQ=="));
        assertThat(ItemFields.create().set("ufCrm7_2", List.of(file, file)).asMap())
                .containsEntry("ufCrm7_2", List.of(List.of("a.txt", "AQ=="), List.of("a.txt", "AQ==")));
    }

    @Test
    void tellsTheFieldsOfThePortal() {
        var schema = hub.client.items(PROCESS).fields().execute();

        assertThat(schema.field("stageId").orElseThrow().upperName()).contains("STAGE_ID");
        assertThatThrownBy(() -> hub.client.items(99).fields().execute()).isInstanceOf(NotFoundException.class);
        assertThat(Item.of(5).id()).isEqualTo(5);
    }
}
