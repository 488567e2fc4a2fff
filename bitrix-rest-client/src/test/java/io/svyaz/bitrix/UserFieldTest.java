package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.svyaz.bitrix.crm.CrmLink;
import io.svyaz.bitrix.crm.Deal;
import io.svyaz.bitrix.crm.DealFields;
import io.svyaz.bitrix.crm.EntityType;
import io.svyaz.bitrix.crm.Item;
import io.svyaz.bitrix.crm.Money;
import io.svyaz.bitrix.crm.MultipleUserField;
import io.svyaz.bitrix.crm.StoredFile;
import io.svyaz.bitrix.crm.UserField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserFieldTest {
    private static final UserField<String> CITY = UserField.text("UF_CRM_CITY");
    private static final UserField<Money> BUDGET = UserField.money("UF_CRM_BUDGET");
    private static final UserField<Boolean> PAID = UserField.flag("UF_CRM_PAID");
    private static final MultipleUserField<String> TAGS =
            UserField.text("UF_CRM_TAGS").multiple();

    private static Deal deal(String fields) {
        try (Wire wire = new Wire()) {
            wire.answers(200, "{\"result\":{\"ID\":1," + fields + "}}");
            return wire.client.deals().get(1).execute();
        }
    }

    @Test
    void readsEveryTypeAsThePortalWritesIt() {
        Deal deal = deal("""
                "UF_CRM_CITY":"Омск","UF_CRM_WEIGHT":"12.50","UF_CRM_COUNT":"7","UF_CRM_PAID":"1",
                "UF_CRM_SINCE":"2024-05-23T03:00:00+03:00","UF_CRM_VISIT":"2024-05-23T18:18:25+02:00",
                "UF_CRM_BUDGET":"1000.50|RUB","UF_CRM_SITE":"https://example.com/?a=1","UF_CRM_COLOUR":"45",
                "UF_CRM_OFFER":{"id":"123","showUrl":"/s","downloadUrl":"/d?token=x"},
                "UF_CRM_CUSTOMER":"CO_12","UF_CRM_COMPANY":"12","UF_CRM_PROCESS":"T80_5"
                """);

        assertThat(deal.get(CITY)).contains("Омск");
        assertThat(deal.get(UserField.number("UF_CRM_WEIGHT"))).contains(new BigDecimal("12.50"));
        assertThat(deal.get(UserField.integer("UF_CRM_COUNT"))).contains(7L);
        assertThat(deal.get(PAID)).contains(true);
        assertThat(deal.get(UserField.date("UF_CRM_SINCE"))).contains(LocalDate.of(2024, 5, 23));
        assertThat(deal.get(UserField.dateTime("UF_CRM_VISIT")))
                .contains(OffsetDateTime.parse("2024-05-23T18:18:25+02:00"));
        assertThat(deal.get(BUDGET)).contains(Money.of("1000.50", "RUB"));
        assertThat(deal.get(UserField.url("UF_CRM_SITE"))).contains("https://example.com/?a=1");
        assertThat(deal.get(UserField.enumeration("UF_CRM_COLOUR"))).contains(45L);
        assertThat(deal.get(UserField.file("UF_CRM_OFFER"))).contains(new StoredFile(123, Optional.of("/d?token=x")));
        assertThat(deal.get(UserField.crmLink("UF_CRM_CUSTOMER"))).contains(new CrmLink(EntityType.COMPANY, 12));
        assertThat(deal.get(UserField.crmLink("UF_CRM_COMPANY", EntityType.COMPANY)))
                .contains(new CrmLink(EntityType.COMPANY, 12));
        assertThat(deal.get(UserField.crmLink("UF_CRM_PROCESS")))
                .contains(new CrmLink(EntityType.smartProcess(128), 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "false", "[]", "{}"})
    void nothingIsNoValue(String nothing) {
        Deal deal = deal("\"UF_CRM_X\":" + nothing);

        assertThat(deal.get(UserField.text("UF_CRM_X"))).isEmpty();
        assertThat(deal.get(UserField.number("UF_CRM_X"))).isEmpty();
        assertThat(deal.get(UserField.integer("UF_CRM_X"))).isEmpty();
        assertThat(deal.get(UserField.date("UF_CRM_X"))).isEmpty();
        assertThat(deal.get(UserField.dateTime("UF_CRM_X"))).isEmpty();
        assertThat(deal.get(UserField.money("UF_CRM_X"))).isEmpty();
        assertThat(deal.get(UserField.enumeration("UF_CRM_X"))).isEmpty();
        assertThat(deal.get(UserField.file("UF_CRM_X"))).isEmpty();
        assertThat(deal.get(UserField.crmLink("UF_CRM_X"))).isEmpty();
        assertThat(deal.get(UserField.crmLink("UF_CRM_X", EntityType.LEAD))).isEmpty();
        assertThat(deal.get(UserField.text("UF_CRM_X").multiple())).isEmpty();
        assertThat(deal.get(UserField.text("UF_CRM_ABSENT"))).isEmpty();
    }

    @Test
    void noIsAValueAndAnEmptySumOrChoiceIsNone() {
        Deal deal = deal("""
                "UF_CRM_PAID":false,"UF_CRM_A":"N","UF_CRM_B":0,"UF_CRM_C":true,"UF_CRM_BUDGET":"|RUB","UF_CRM_COLOUR":0
                """);

        assertThat(deal.get(PAID)).contains(false);
        assertThat(deal.get(UserField.flag("UF_CRM_A"))).contains(false);
        assertThat(deal.get(UserField.flag("UF_CRM_B"))).contains(false);
        assertThat(deal.get(UserField.flag("UF_CRM_C"))).contains(true);
        assertThat(deal.get(BUDGET)).isEmpty();
        assertThat(deal.get(UserField.enumeration("UF_CRM_COLOUR"))).isEmpty();
    }

    @Test
    void severalValuesAreAList() {
        Deal deal = deal("""
                "UF_CRM_TAGS":["a","",null,"b"],"UF_CRM_ONE":"c","UF_CRM_SUMS":["1|RUB","2.5|USD"],
                "UF_CRM_KEYED":{"3":"x","7":"y"}
                """);

        assertThat(deal.get(TAGS)).containsExactly("a", "b");
        assertThat(deal.get(CITY)).isEmpty();
        assertThat(deal.get(UserField.text("UF_CRM_ONE").multiple())).containsExactly("c");
        assertThat(deal.get(UserField.text("UF_CRM_TAGS"))).contains("a");
        assertThat(deal.get(UserField.money("UF_CRM_SUMS").multiple()))
                .containsExactly(Money.of("1", "RUB"), Money.of("2.5", "USD"));
        assertThat(deal.get(UserField.text("UF_CRM_KEYED").multiple())).containsExactly("x", "y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"secret text\"", "{\"a\":\"secret text\"}"})
    void anotherTypeIsToldWithoutItsValue(String other) {
        Deal deal = deal("\"UF_CRM_X\":" + other);

        for (UserField<?> field : List.of(
                UserField.number("UF_CRM_X"),
                UserField.integer("UF_CRM_X"),
                UserField.flag("UF_CRM_X"),
                UserField.date("UF_CRM_X"),
                UserField.dateTime("UF_CRM_X"),
                UserField.money("UF_CRM_X"),
                UserField.enumeration("UF_CRM_X"),
                UserField.crmLink("UF_CRM_X"),
                UserField.crmLink("UF_CRM_X", EntityType.LEAD))) {
            assertThatThrownBy(() -> deal.get(field))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("UF_CRM_X")
                    .hasMessageNotContaining("secret")
                    .hasNoCause();
        }
    }

    @Test
    void writesEveryTypeAsThePortalTakesIt() {
        DealFields fields = DealFields.create()
                .set(CITY, "Омск")
                .set(UserField.number("UF_CRM_WEIGHT"), new BigDecimal("12.50"))
                .set(UserField.integer("UF_CRM_COUNT"), 7L)
                .set(PAID, true)
                .set(UserField.date("UF_CRM_SINCE"), LocalDate.of(2024, 5, 23))
                .set(UserField.dateTime("UF_CRM_VISIT"), OffsetDateTime.parse("2024-05-23T18:18:00Z"))
                .set(BUDGET, Money.of("1000.50", "RUB"))
                .set(UserField.enumeration("UF_CRM_COLOUR"), 45L)
                .set(UserField.file("UF_CRM_OFFER"), new StoredFile(123, Optional.empty()))
                .set(UserField.crmLink("UF_CRM_CUSTOMER"), new CrmLink(EntityType.COMPANY, 12))
                .set(UserField.crmLink("UF_CRM_COMPANY", EntityType.COMPANY), new CrmLink(EntityType.COMPANY, 12))
                .set(TAGS, List.of("a", "b"));

        assertThat(fields.asMap())
                .containsEntry("UF_CRM_CITY", "Омск")
                .containsEntry("UF_CRM_WEIGHT", new BigDecimal("12.50"))
                .containsEntry("UF_CRM_COUNT", 7L)
                .containsEntry("UF_CRM_PAID", 1)
                .containsEntry("UF_CRM_SINCE", "2024-05-23")
                .containsEntry("UF_CRM_VISIT", "2024-05-23T18:18:00+00:00")
                .containsEntry("UF_CRM_BUDGET", "1000.50|RUB")
                .containsEntry("UF_CRM_COLOUR", 45L)
                .contains(entry("UF_CRM_OFFER", Map.of("id", 123L)))
                .containsEntry("UF_CRM_CUSTOMER", "CO_12")
                .containsEntry("UF_CRM_COMPANY", 12L)
                .contains(entry("UF_CRM_TAGS", List.of("a", "b")));
        assertThat(fields.set(CITY, null).asMap()).containsEntry("UF_CRM_CITY", "");
        assertThat(fields.set(TAGS, List.of()).asMap()).contains(entry("UF_CRM_TAGS", List.of("")));
    }

    @Test
    void aLinkToTheWrongKindIsRefused() {
        UserField<CrmLink> company = UserField.crmLink("UF_CRM_COMPANY", EntityType.COMPANY);

        assertThatThrownBy(() -> DealFields.create().set(company, new CrmLink(EntityType.LEAD, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("COMPANY")
                .hasMessageContaining("LEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CITY", "uf_crm_city", "UF_CRM_city", "", "UF_", "ufcrm_1", "TITLE", "UF_CRM-X"})
    void aNameThatIsNoUserFieldIsRefused(String name) {
        assertThatThrownBy(() -> UserField.text(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + name + "\"");
    }

    @Test
    void crmItemHasNamesOfItsOwn() {
        try (Wire wire = new Wire()) {
            wire.answers(
                    200,
                    "{\"result\":{\"item\":{\"id\":1,\"ufCrm7_1639669411830\":1111.1,\"ufCrm7_2\":"
                            + "{\"id\":5,\"url\":\"/u\",\"urlMachine\":\"https://p.example/m\"}}}}");
            Item item = wire.client.items(128).get(1).execute();

            assertThat(item.get(UserField.number("ufCrm7_1639669411830"))).contains(new BigDecimal("1111.1"));
            assertThat(item.get(UserField.file("ufCrm7_2")))
                    .contains(new StoredFile(5, Optional.of("https://p.example/m")));
        }
    }

    @Test
    void aFilesAddressIsNotShown() {
        assertThat(new StoredFile(5, Optional.of("/d?token=x"))).hasToString("StoredFile(5)");
    }
}
