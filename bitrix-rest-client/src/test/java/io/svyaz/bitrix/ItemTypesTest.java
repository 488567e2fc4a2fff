package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.crm.EntityType;
import io.svyaz.bitrix.crm.ItemType;
import io.svyaz.bitrix.crm.ItemTypeFields;
import io.svyaz.bitrix.crm.StageChange;
import io.svyaz.core.Idempotency;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ItemTypesTest {
    private static final String TYPE = """
            {"id":7,"title":"Заявки","code":"","createdBy":1,"entityTypeId":128,"customSectionId":null,
            "isCategoriesEnabled":"Y","isStagesEnabled":"N","createdTime":"2024-07-05T19:47:33+02:00",
            "relations":{"parent":[{"entityTypeId":3,"isChildrenListEnabled":"Y"}],"child":[]},
            "linkedUserFields":{"CALENDAR_EVENT|UF_CRM_CAL_EVENT":"Y"},"customSections":[]}
            """;

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    private String lastRequest() {
        return wire.requests().get(0).getBodyAsString();
    }

    @Test
    void aTypeHasAnIdAndANumber() {
        wire.answers(200, "{\"result\":{\"type\":" + TYPE + "}}");

        ItemType type = wire.client.itemTypes().getByEntityTypeId(128).execute();

        assertThat(type.id()).isEqualTo(7);
        assertThat(type.entityTypeId()).isEqualTo(128);
        assertThat(type.entityType()).isEqualTo(EntityType.smartProcess(128));
        assertThat(type.userFieldEntity()).isEqualTo("CRM_7");
        assertThat(type.title()).contains("Заявки");
        assertThat(type.categoriesEnabled()).contains(true);
        assertThat(type.stagesEnabled()).contains(false);
        assertThat(type.customSectionId()).isEmpty();
        assertThat(type.unknownFields()).containsKeys("relations", "linkedUserFields");
        assertThat(wire.client.itemTypes().get(7).execute()).isEqualTo(type);
    }

    @Test
    void makesAndChangesTypes() {
        wire.answers(200, "{\"result\":{\"type\":" + TYPE + "}}");
        var add = wire.client
                .itemTypes()
                .add(ItemTypeFields.create()
                        .title("Заявки")
                        .entityTypeId(128)
                        .categoriesEnabled(true)
                        .stagesEnabled(false));

        assertThat(add.idempotency()).isEqualTo(Idempotency.ONCE);
        assertThat(add.execute().id()).isEqualTo(7);
        assertThat(lastRequest())
                .isEqualTo("{\"fields\":{\"title\":\"Заявки\",\"entityTypeId\":128,"
                        + "\"isCategoriesEnabled\":\"Y\",\"isStagesEnabled\":\"N\"}}");
        assertThat(wire.client
                        .itemTypes()
                        .update(7, ItemTypeFields.create().title("B"))
                        .execute()
                        .title())
                .contains("Заявки");
    }

    @Test
    void listsTypes() {
        wire.answers(200, "{\"result\":{\"types\":[" + TYPE + "]},\"total\":1}");

        assertThat(wire.client
                        .itemTypes()
                        .list(q -> q.where("title", "Заявки"))
                        .firstPage()
                        .items())
                .extracting(ItemType::id)
                .containsExactly(7L);
        assertThat(lastRequest()).startsWith("{\"filter\":{\"title\":\"Заявки\"}");
    }

    @Test
    void aDeleteAnswersNothingAndThatIsTrue() {
        wire.answers(200, "{\"result\":[]}");
        assertThat(wire.client.itemTypes().delete(7).execute()).isTrue();

        wire.answers(200, "{\"result\":null}");
        assertThat(wire.client.itemTypes().delete(7).execute()).isTrue();

        wire.answers(200, "{\"result\":false}");
        assertThat(wire.client.itemTypes().delete(7).execute()).isFalse();
    }

    @Test
    void readsTheHistoryOfStages() {
        wire.answers(200, """
                {"result":{"items":[{"ID":1,"TYPE_ID":1,"OWNER_ID":42,"CREATED_TIME":"2024-04-25T17:12:11+03:00",
                "CATEGORY_ID":0,"STAGE_SEMANTIC_ID":"P","STAGE_ID":"NEW"},
                {"ID":"2","TYPE_ID":"2","OWNER_ID":"42","CREATED_TIME":"2024-04-26T17:12:11+03:00",
                "STATUS_SEMANTIC_ID":"S","STATUS_ID":"CONVERTED"}]},"total":2}
                """);

        var steps = wire.client
                .stageHistory()
                .list(EntityType.DEAL, q -> q.where("OWNER_ID", 42).ascending("ID"))
                .firstPage()
                .items();

        assertThat(lastRequest()).startsWith("{\"entityTypeId\":2,").contains("\"filter\":{\"OWNER_ID\":42}");
        assertThat(steps).extracting(StageChange::id).containsExactly(1L, 2L);
        assertThat(steps.get(0).stageId()).contains("NEW");
        assertThat(steps.get(0).createdTime()).contains(OffsetDateTime.parse("2024-04-25T17:12:11+03:00"));
        assertThat(steps.get(1).statusId()).contains("CONVERTED");
    }
}
