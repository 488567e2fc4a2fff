package io.svyaz.testkit.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.testkit.FakeClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeadTest {

    private final FakeClock clock = new FakeClock(Instant.parse("2026-05-14T09:00:00Z"));
    private final FakeBitrix24 portal = FakeBitrix24.builder().clock(clock).start();
    private final Caller caller = new Caller(portal);

    @AfterEach
    void stop() {
        portal.close();
    }

    private long add(Map<String, ?> fields) throws IOException {
        JsonNode id = caller.result("crm.lead.add", Map.of("fields", fields));
        assertThat(id.isIntegralNumber()).isTrue();
        return id.asLong();
    }

    private void update(long id, Map<String, ?> fields) throws IOException {
        assertThat(caller.result("crm.lead.update", Map.of("id", id, "fields", fields))
                        .isBoolean())
                .isTrue();
    }

    @Test
    void valuesComeBackAsStringsFlagsAndNulls() throws IOException {
        long id = add(Map.of(
                "TITLE", "Call", "OPPORTUNITY", 1500.5, "ASSIGNED_BY_ID", 7, "OPENED", "Y", "UTM_SOURCE", "yandex"));

        JsonNode lead = caller.lead(id);

        assertThat(lead.get("ID").isTextual()).isTrue();
        assertThat(lead.get("OPPORTUNITY").asText()).isEqualTo("1500.50");
        assertThat(lead.get("ASSIGNED_BY_ID").asText()).isEqualTo("7");
        assertThat(lead.get("OPENED").asText()).isEqualTo("Y");
        assertThat(lead.get("UTM_SOURCE").asText()).isEqualTo("yandex");
        assertThat(lead.get("UTM_TERM").isNull()).isTrue();
        assertThat(lead.get("BIRTHDATE").asText()).isEmpty();
        assertThat(lead.get("DATE_CREATE").asText()).isEqualTo("2026-05-14T12:00:00+03:00");
        assertThat(lead.get("STATUS_ID").asText()).isEqualTo("NEW");
        assertThat(lead.get("HAS_PHONE").asText()).isEqualTo("N");
        assertThat(lead.has("PHONE")).isFalse();
    }

    @Test
    void leadWithoutTitleGetsOne() throws IOException {
        assertThat(caller.lead(add(Map.of("NAME", "Анна"))).get("TITLE").asText())
                .isEqualTo("Lead #1");
    }

    @Test
    void readOnlyAndUnknownFieldsAreIgnored() throws IOException {
        long id = add(Map.of("ID", 99, "DATE_CREATE", "2001-01-01", "STATUS_SEMANTIC_ID", "S", "NO_SUCH", "x"));

        JsonNode lead = caller.lead(id);

        assertThat(lead.get("ID").asText()).isEqualTo("1");
        assertThat(lead.get("DATE_CREATE").asText()).startsWith("2026");
        assertThat(lead.get("STATUS_SEMANTIC_ID").asText()).isEqualTo("P");
        assertThat(lead.has("NO_SUCH")).isFalse();
    }

    @Test
    void seedingMaySetReadOnlyFields() {
        long id = portal.addLead(Map.of("DATE_CREATE", "2025-01-02T03:04:05+03:00"));

        assertThat(portal.lead(id)).containsEntry("DATE_CREATE", "2025-01-02T03:04:05+03:00");
    }

    @Test
    void statusDecidesSemanticsAndClosing() throws IOException {
        long id = add(Map.of("TITLE", "x"));
        clock.advance(Duration.ofHours(1));

        update(id, Map.of("STATUS_ID", "CONVERTED"));

        assertThat(portal.lead(id))
                .containsEntry("STATUS_SEMANTIC_ID", "S")
                .containsEntry("DATE_CLOSED", "2026-05-14T13:00:00+03:00")
                .containsEntry("MOVED_TIME", "2026-05-14T13:00:00+03:00")
                .containsEntry("DATE_MODIFY", "2026-05-14T13:00:00+03:00")
                .containsEntry("DATE_CREATE", "2026-05-14T12:00:00+03:00");
        update(id, Map.of("STATUS_ID", "JUNK"));
        assertThat(portal.lead(id)).containsEntry("STATUS_SEMANTIC_ID", "F");
    }

    @Test
    void phoneWithoutIdIsAddedEvenOnUpdate() throws IOException {
        long id = add(Map.of("PHONE", List.of(Map.of("VALUE", "111", "VALUE_TYPE", "MOBILE"))));

        update(id, Map.of("PHONE", List.of(Map.of("VALUE", "111", "VALUE_TYPE", "MOBILE"))));

        JsonNode phones = caller.lead(id).get("PHONE");
        assertThat(phones).hasSize(2);
        assertThat(phones.get(0).get("ID").asText())
                .isNotEqualTo(phones.get(1).get("ID").asText());
        assertThat(phones.get(1).get("TYPE_ID").asText()).isEqualTo("PHONE");
        assertThat(phones.get(1).get("VALUE_TYPE").asText()).isEqualTo("MOBILE");
        assertThat(caller.lead(id).get("HAS_PHONE").asText()).isEqualTo("Y");
    }

    @Test
    void phoneWithIdIsChangedInPlace() throws IOException {
        long id = add(Map.of("PHONE", List.of(Map.of("VALUE", "111", "VALUE_TYPE", "MOBILE"))));
        String phoneId = caller.lead(id).at("/PHONE/0/ID").asText();

        update(id, Map.of("PHONE", List.of(Map.of("ID", phoneId, "VALUE", "222"))));

        JsonNode phones = caller.lead(id).get("PHONE");
        assertThat(phones).hasSize(1);
        assertThat(phones.at("/0/ID").asText()).isEqualTo(phoneId);
        assertThat(phones.at("/0/VALUE").asText()).isEqualTo("222");
        assertThat(phones.at("/0/VALUE_TYPE").asText()).isEqualTo("MOBILE");
    }

    @Test
    void phoneWithIdIsDeletedByFlagOrByEmptyValue() throws IOException {
        long id = add(Map.of("PHONE", List.of(Map.of("VALUE", "111"), Map.of("VALUE", "222"), Map.of("VALUE", "333"))));
        JsonNode phones = caller.lead(id).get("PHONE");

        update(
                id,
                Map.of(
                        "PHONE",
                        List.of(
                                Map.of("ID", phones.at("/0/ID").asText(), "DELETE", "Y"),
                                Map.of("ID", phones.at("/1/ID").asText(), "VALUE", ""))));

        assertThat(caller.lead(id).get("PHONE").findValuesAsText("VALUE")).containsExactly("333");
    }

    @Test
    void lastPhoneDeletedTakesTheFieldAway() throws IOException {
        long id = add(Map.of("EMAIL", List.of(Map.of("VALUE", "a@b.example"))));
        String emailId = caller.lead(id).at("/EMAIL/0/ID").asText();

        update(id, Map.of("EMAIL", List.of(Map.of("ID", emailId, "DELETE", "Y"))));

        assertThat(caller.lead(id).has("EMAIL")).isFalse();
        assertThat(caller.lead(id).get("HAS_EMAIL").asText()).isEqualTo("N");
    }

    @Test
    void foreignPhoneIdAndEmptyPhoneAreIgnored() throws IOException {
        long id = add(Map.of("PHONE", List.of(Map.of("ID", "900", "VALUE", "111"), Map.of("VALUE", ""))));

        assertThat(caller.lead(id).has("PHONE")).isFalse();
    }

    @Test
    void deletedLeadIsGone() throws IOException {
        long id = add(Map.of("TITLE", "x"));

        assertThat(caller.result("crm.lead.delete", Map.of("id", id)).asBoolean())
                .isTrue();

        assertThat(caller.call("crm.lead.get", Map.of("id", id))
                        .get("error_description")
                        .asText())
                .isEqualTo("Not found");
        assertThat(caller.send("crm.lead.delete", Map.of("id", id)).statusCode())
                .isEqualTo(400);
        assertThat(caller.send("crm.lead.update", Map.of("id", id, "fields", Map.of()))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void fieldsDescribeTheLead() throws IOException {
        portal.addLeadUserField("COMAGIC_ID", "string");

        JsonNode fields = caller.result("crm.lead.fields", Map.of());

        assertThat(fields.at("/PHONE/type").asText()).isEqualTo("crm_multifield");
        assertThat(fields.at("/PHONE/isMultiple").asBoolean()).isTrue();
        assertThat(fields.at("/DATE_CREATE/isReadOnly").asBoolean()).isTrue();
        assertThat(fields.at("/UF_CRM_COMAGIC_ID/isDynamic").asBoolean()).isTrue();
    }

    @Test
    void lenientPortalKeepsEveryUserField() throws IOException {
        long id = add(Map.of("UF_CRM_VISITS", 3));

        assertThat(caller.lead(id).get("UF_CRM_VISITS").asText()).isEqualTo("3");
    }

    @Test
    void strictPortalKeepsOnlyDeclaredUserFields() throws IOException {
        try (var strict = FakeBitrix24.builder().strictUserFields().start()) {
            var strictCaller = new Caller(strict);
            strictCaller.result(
                    "crm.lead.userfield.add",
                    Map.of("fields", Map.of("FIELD_NAME", "UF_COMAGIC_ID", "USER_TYPE_ID", "string")));

            strictCaller.result(
                    "crm.lead.add", Map.of("fields", Map.of("UF_CRM_COMAGIC_ID", "5", "UF_CRM_OTHER", "6")));

            assertThat(strict.lead(1)).containsEntry("UF_CRM_COMAGIC_ID", "5").doesNotContainKey("UF_CRM_OTHER");
        }
    }

    @Test
    void userFieldsAreListedWithThePrefix() throws IOException {
        Map<String, ?> fields = Map.of("fields", Map.of("FIELD_NAME", "visits", "USER_TYPE_ID", "integer"));

        assertThat(caller.result("crm.lead.userfield.add", fields).asInt()).isEqualTo(1);

        JsonNode listed = caller.call("crm.lead.userfield.list", Map.of("filter", Map.of("USER_TYPE_ID", "integer")));
        assertThat(listed.at("/result/0/FIELD_NAME").asText()).isEqualTo("UF_CRM_VISITS");
        assertThat(listed.at("/result/0/MULTIPLE").asText()).isEqualTo("N");
        assertThat(listed.get("total").asInt()).isEqualTo(1);
        assertThat(caller.call("crm.lead.userfield.list", Map.of("filter", Map.of("USER_TYPE_ID", "date")))
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(caller.call("crm.lead.userfield.add", fields).get("error").asText())
                .isEqualTo("ERROR_CORE");
        assertThat(caller.call("crm.lead.userfield.add", Map.of("fields", Map.of("FIELD_NAME", "X")))
                        .get("error_description")
                        .asText())
                .isEqualTo("The 'USER_TYPE_ID' field is not found.");
    }

    @Test
    void returnedStateIsACopy() throws IOException {
        long id = add(Map.of("TITLE", "kept"));

        portal.lead(id).put("TITLE", "spoiled");

        assertThat(portal.lead(id)).containsEntry("TITLE", "kept");
    }
}
