package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.bitrix.crm.EntityType;
import org.junit.jupiter.api.Test;

class EntityTypeTest {
    @Test
    void aSmartProcessHasAHexadecimalShortCode() {
        EntityType process = EntityType.smartProcess(1220);

        assertThat(EntityType.of(128).shortCode()).isEqualTo("T80");
        assertThat(process.shortCode()).isEqualTo("T4c4");
        assertThat(process.name()).isEqualTo("DYNAMIC_1220");
        assertThat(process.userFieldEntity()).isEmpty();
        assertThat(process.isSmartProcess()).isTrue();
    }

    @Test
    void knownKindsAreFoundByNumberCodeAndName() {
        assertThat(EntityType.of(2)).isSameAs(EntityType.DEAL);
        assertThat(EntityType.ofShortCode("co")).containsSame(EntityType.COMPANY);
        assertThat(EntityType.ofShortCode("t80")).contains(EntityType.smartProcess(128));
        assertThat(EntityType.ofName("smart_invoice")).containsSame(EntityType.SMART_INVOICE);
        assertThat(EntityType.ofName("DYNAMIC_128")).contains(EntityType.smartProcess(128));
        assertThat(EntityType.DEAL.userFieldEntity()).contains("CRM_DEAL");
        assertThat(EntityType.SMART_INVOICE.userFieldEntity()).contains("CRM_SMART_INVOICE");
    }

    @Test
    void anUnknownKindIsNone() {
        assertThat(EntityType.ofShortCode("X")).isEmpty();
        assertThat(EntityType.ofShortCode("T7f")).isEmpty();
        assertThat(EntityType.ofShortCode("T99999999")).isEmpty();
        assertThat(EntityType.ofName("DYNAMIC_5")).isEmpty();
        assertThat(EntityType.ofName("NOBODY")).isEmpty();
        assertThatThrownBy(() -> EntityType.of(99))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("128")
                .hasMessageContaining("99");
    }
}
