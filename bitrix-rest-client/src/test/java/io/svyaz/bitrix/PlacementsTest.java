package io.svyaz.bitrix;

import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.ONCE;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.placement.PlacementFields;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementsTest {
    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    static Stream<MethodCase> cases() {
        return Stream.of(
                MethodCase.of("placement.get", READ, c -> c.placements().bound(), "{}", """
[{"placement":"CRM_LEAD_DETAIL_TAB","userId":0,"handler":"https://app.example.com/?h=1",
"options":[],"title":"Calls","description":"","langAll":{"de":{"TITLE":"Anrufe"}}},
{"placement":"IM_CONTEXT_MENU","userId":1,"handler":"https://app.example.com/?h=2",
"options":{"context":"ALL"}}]""", bound -> {
                    assertThat(bound).hasSize(2);
                    assertThat(bound.get(0).placement()).isEqualTo("CRM_LEAD_DETAIL_TAB");
                    assertThat(bound.get(0).handler()).contains("https://app.example.com/?h=1");
                    assertThat(bound.get(0).title()).contains("Calls");
                    assertThat(bound.get(0).unknownFields()).containsKeys("options", "langAll");
                    assertThat(bound.get(1).userId()).contains(1L);
                }),
                MethodCase.of(
                        "placement.list",
                        READ,
                        c -> c.placements().available(),
                        "{}",
                        "[\"CRM_LEAD_DETAIL_TAB\"]",
                        all -> assertThat(all).containsExactly("CRM_LEAD_DETAIL_TAB")),
                MethodCase.of(
                        "placement.list",
                        READ,
                        c -> c.placements().available("crm"),
                        "{\"SCOPE\":\"crm\"}",
                        "[]",
                        all -> assertThat(all).isEmpty()),
                MethodCase.of(
                        "placement.bind",
                        ONCE,
                        c -> c.placements()
                                .bind(
                                        "CRM_LEAD_DETAIL_TAB",
                                        "https://app.example.com/",
                                        PlacementFields.create()
                                                .title("Calls")
                                                .description("All calls")
                                                .groupName("PBX")
                                                .langAll(Map.of("de", Map.of("TITLE", "Anrufe")))
                                                .options(Map.of("errorHandlerUrl", "https://app.example.com/e"))
                                                .userId(1)),
                        """
{"PLACEMENT":"CRM_LEAD_DETAIL_TAB","HANDLER":"https://app.example.com/","TITLE":"Calls",
"DESCRIPTION":"All calls","GROUP_NAME":"PBX","LANG_ALL":{"de":{"TITLE":"Anrufe"}},
"OPTIONS":{"errorHandlerUrl":"https://app.example.com/e"},"USER_ID":1}""",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "placement.unbind",
                        IDEMPOTENT,
                        c -> c.placements().unbind("CRM_LEAD_DETAIL_TAB"),
                        "{\"PLACEMENT\":\"CRM_LEAD_DETAIL_TAB\"}",
                        "{\"count\":4}",
                        id -> assertThat(id).isEqualTo(4)),
                MethodCase.of(
                        "placement.unbind",
                        IDEMPOTENT,
                        c -> c.placements().unbind("CRM_LEAD_DETAIL_TAB", "https://app.example.com/"),
                        """
{"PLACEMENT":"CRM_LEAD_DETAIL_TAB","HANDLER":"https://app.example.com/"}""",
                        "{\"count\":0}",
                        id -> assertThat(id).isEqualTo(0)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sendsTheDocumentedFormAndReadsTheAnswer(MethodCase method) {
        method.run(wire);
    }
}
