package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.bitrix.crm.DuplicateField;
import io.svyaz.bitrix.crm.DuplicateHits;
import io.svyaz.bitrix.crm.EntityType;
import io.svyaz.bitrix.crm.MergeResult;
import io.svyaz.core.Idempotency;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    private static Map<String, Object> withPhone(String number) {
        return Map.of("TITLE", "A", "NAME", "A", "PHONE", List.of(Map.of("VALUE", number, "VALUE_TYPE", "WORK")));
    }

    @Test
    void nobodyHasTheNumber() {
        DuplicateHits hits =
                hub.client.duplicates().findByPhone(List.of("+79260000000")).execute();

        assertThat(hits.leads()).isEmpty();
        assertThat(hits.contacts()).isEmpty();
        assertThat(hits.companies()).isEmpty();
    }

    @Test
    void findsLeadsContactsAndCompanies() {
        long lead = hub.portal.addLead(withPhone("+79260000000"));
        long contact = hub.portal.addContact(withPhone("+7 926 000-00-00"));
        long company = hub.portal.addCompany(
                Map.of("TITLE", "C", "EMAIL", List.of(Map.of("VALUE", "a@example.com", "VALUE_TYPE", "WORK"))));

        DuplicateHits byPhone =
                hub.client.duplicates().findByPhone(List.of("+79260000000")).execute();
        DuplicateHits byEmail =
                hub.client.duplicates().findByEmail(List.of("a@example.com")).execute();

        assertThat(byPhone.leads()).containsExactly(lead);
        assertThat(byPhone.contacts()).containsExactly(contact);
        assertThat(byPhone.companies()).isEmpty();
        assertThat(byEmail.companies()).containsExactly(company);
        assertThat(byEmail.leads()).isEmpty();
    }

    @Test
    void takesOneToTwentyValues() {
        var duplicates = hub.client.duplicates();

        assertThat(duplicates.findByPhone(Collections.nCopies(20, "1")).idempotency())
                .isEqualTo(Idempotency.READ);
        assertThatThrownBy(() -> duplicates.findByPhone(Collections.nCopies(21, "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20")
                .hasMessageContaining("21");
        assertThatThrownBy(() -> duplicates.findByEmail(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(hub.portal.requests()).isEmpty();
    }

    @Test
    void mergesIntoTheFirstRecordOnce() {
        try (Wire wire = new Wire()) {
            wire.answers(200, "{\"result\":{\"STATUS\":\"CONFLICT\",\"ENTITY_IDS\":[101,102]}}");
            var merge = wire.client.duplicates().merge(EntityType.CONTACT, List.of(100L, 101L, 102L));

            MergeResult result = merge.execute();

            assertThat(merge.idempotency()).isEqualTo(Idempotency.ONCE);
            assertThat(result.status()).contains("CONFLICT");
            assertThat(result.entityIds()).containsExactly(101L, 102L);
            assertThat(wire.requests().get(0).getBodyAsString())
                    .contains("\"params\":{")
                    .contains("\"entityTypeId\":3")
                    .contains("\"entityIds\":[100,101,102]");
            assertThatThrownBy(() -> wire.client.duplicates().merge(EntityType.CONTACT, List.of(100L)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void moreFieldsMayBeCompared() {
        try (Wire wire = new Wire()) {
            var duplicates = wire.client.duplicates();
            wire.answers(
                    200, "{\"result\":[{\"entityTypeId\":1,\"fieldCode\":\"TITLE\",\"fieldTitle\":\"Название\"}]}");
            DuplicateField possible =
                    duplicates.possibleFields(EntityType.LEAD).execute().get(0);
            assertThat(possible.id()).isEmpty();
            assertThat(possible.fieldCode()).contains("TITLE");
            assertThat(possible.fieldTitle()).contains("Название");

            wire.answers(200, "{\"result\":{\"id\":3355}}");
            assertThat(duplicates.register(EntityType.LEAD, "TITLE").execute()).isEqualTo(3355);

            wire.answers(200, "{\"result\":[{\"id\":3355,\"entityTypeId\":1,\"fieldCode\":\"TITLE\"}]}");
            assertThat(duplicates.fields().execute().get(0).id()).contains(3355L);

            wire.answers(200, "{\"result\":true}");
            assertThat(duplicates.unregister(3355).execute()).isTrue();
        }
    }
}
