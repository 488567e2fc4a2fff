package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.crm.FieldSchema;
import io.svyaz.bitrix.crm.RecordSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordSchemaTest {
    private static final String FIELDS = """
            {"result":{
            "STATUS_ID":{"type":"crm_status","isRequired":false,"isReadOnly":false,"isImmutable":false,"isMultiple":false,
              "isDynamic":false,"statusType":"STATUS","title":"Стадия"},
            "UF_CRM_COLOUR":{"type":"enumeration","isRequired":true,"isReadOnly":false,"isImmutable":false,"isMultiple":true,
              "isDynamic":true,"title":"UF_CRM_COLOUR","listLabel":"","formLabel":"Цвет","filterLabel":"",
              "items":[{"ID":"45","VALUE":"Красный"},{"ID":"46","VALUE":"Синий"}],"settings":{"DISPLAY":"LIST"}},
            "UF_CRM_TEXT":{"type":"string","isDynamic":true,"title":"UF_CRM_TEXT","settings":[]}}}
            """;

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    private RecordSchema schema() {
        wire.answers(200, FIELDS);
        return wire.client.leads().fields().execute();
    }

    @Test
    void tellsWhatAFieldIs() {
        FieldSchema stage = schema().field("STATUS_ID").orElseThrow();
        FieldSchema colour = schema().field("UF_CRM_COLOUR").orElseThrow();

        assertThat(stage.type()).contains("crm_status");
        assertThat(stage.statusType()).contains("STATUS");
        assertThat(stage.label()).contains("Стадия");
        assertThat(stage.dynamic()).contains(false);
        assertThat(stage.items()).isEmpty();
        assertThat(colour.required()).contains(true);
        assertThat(colour.multiple()).contains(true);
        assertThat(colour.dynamic()).contains(true);
        assertThat(colour.label()).contains("Цвет");
        assertThat(colour.settings()).containsEntry("DISPLAY", "LIST");
        assertThat(schema().field("UF_CRM_TEXT").orElseThrow().settings()).isEmpty();
        assertThat(schema().asMap().keySet()).containsExactly("STATUS_ID", "UF_CRM_COLOUR", "UF_CRM_TEXT");
        assertThat(schema()).hasToString("RecordSchema[STATUS_ID, UF_CRM_COLOUR, UF_CRM_TEXT]");
    }

    @Test
    void findsElementsByLabelAndById() {
        assertThat(schema().enumId("UF_CRM_COLOUR", "синий")).contains(46L);
        assertThat(schema().enumId("UF_CRM_COLOUR", "Зелёный")).isEmpty();
        assertThat(schema().enumId("UF_CRM_NONE", "Синий")).isEmpty();
        assertThat(schema().enumLabel("UF_CRM_COLOUR", 45)).contains("Красный");
        assertThat(schema().enumLabel("UF_CRM_COLOUR", 47)).isEmpty();
    }

    @Test
    void aRecordWithoutFieldsHasAnEmptySchema() {
        wire.answers(200, "{\"result\":[]}");

        assertThat(wire.client.leads().fields().execute().asMap()).isEmpty();
    }
}
