package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.svyaz.bitrix.crm.ActivityFields;
import io.svyaz.bitrix.crm.CrmOwner;
import io.svyaz.bitrix.crm.StatusFields;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldSetTest {
    @Test
    void eachStepIsAValueOfItsOwn() {
        ActivityFields one = ActivityFields.create().communication(CrmOwner.contact(1), "PHONE", "1");
        ActivityFields two = one.communication(CrmOwner.contact(2), "PHONE", "2");

        assertThat((List<?>) one.asMap().get("COMMUNICATIONS")).hasSize(1);
        assertThat((List<?>) two.asMap().get("COMMUNICATIONS")).hasSize(2);
        assertThat(ActivityFields.create().asMap()).isEmpty();
        assertThatThrownBy(() -> two.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anyFieldMayBeSetByTheVendorsName() {
        StatusFields fields = StatusFields.create()
                .name("A")
                .set("EXTRA", null)
                .setAll(Map.of("SORT", 5))
                .set("NAME", "B");

        assertThat(fields.asMap()).containsExactly(entry("NAME", "B"), entry("EXTRA", null), entry("SORT", 5));
    }

    @Test
    void whatIsSetIsNotShown() {
        assertThat(StatusFields.create().name("private words")).hasToString("StatusFields[NAME]");
    }

    @Test
    void timesAndFlagsAreWrittenAsThePortalWantsThem() {
        ActivityFields fields = ActivityFields.create()
                .deadline(OffsetDateTime.parse("2026-03-02T12:00:00+03:00"))
                .completed(false);

        assertThat(fields.asMap())
                .containsExactly(entry("DEADLINE", "2026-03-02T12:00:00+03:00"), entry("COMPLETED", "N"));
    }

    @Test
    void aLabelIsOneTextOrOneForEachLanguage() {
        LocalizedText one = LocalizedText.of("Город");
        LocalizedText each = LocalizedText.of(Map.of("ru", "Город", "en", ""));

        assertThat(one.in("de")).contains("Город");
        assertThat(one.text()).contains("Город");
        assertThat(one.byLanguage()).isEmpty();
        assertThat(each.in("de")).isEmpty();
        assertThat(each.in("en")).isEmpty();
        assertThat(each.text()).contains("Город");
        assertThat(each.byLanguage()).containsExactly(entry("ru", "Город"));
        assertThat(each)
                .isEqualTo(LocalizedText.of(Map.of("en", "", "ru", "Город")))
                .isNotEqualTo(one);
    }
}
