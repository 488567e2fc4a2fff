package io.svyaz.recipes.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VisitLeadMapperTest {

    private final VisitFacts visit = new VisitFacts(
            Optional.of("10640054782"),
            Optional.of("Ivan"),
            Optional.of(3),
            Optional.of("google"),
            Optional.of("yandex"),
            List.of("ivan@example.com"));

    @Test
    @DisplayName("S4-25 golden visitor fields, REST names")
    void fillsTheVisitorFields() {
        assertThat(new VisitLeadMapper(LeadFieldNames.rest()).update(visit).toBitrix())
                .containsExactly(
                        entry("UF_CRM_CM_VISITOR_ID", "10640054782"),
                        entry("UF_CRM_CM_SESSION_COUNT", 3),
                        entry("UF_CRM_CM_FIRST_SOURCE", "google"),
                        entry("UF_CRM_CM_LAST_SOURCE", "yandex"));
    }

    @Test
    @DisplayName("S4-25 golden visitor fields, article names")
    void usesTheFieldNamesOfTheSettings() {
        assertThat(new VisitLeadMapper(LeadFieldNames.article()).update(visit).toBitrix())
                .containsOnlyKeys("UF_CM_VISITOR_ID", "UF_CM_SESSION_COUNT", "UF_CM_FIRST_SOURCE", "UF_CM_LAST_SOURCE");
    }

    @Test
    @DisplayName("S4-25 what is not known is not written")
    void writesNothingThatIsNotKnown() {
        var blank = new VisitFacts(
                Optional.of(" "), Optional.empty(), Optional.empty(), Optional.of(""), Optional.empty(), List.of());

        assertThat(new VisitLeadMapper(LeadFieldNames.rest()).update(blank).isEmpty())
                .isTrue();
    }
}
