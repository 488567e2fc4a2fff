package io.svyaz.recipes.calls;

import static io.svyaz.recipes.calls.Calls.NOON;
import static io.svyaz.recipes.calls.Calls.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.svyaz.recipes.calls.LeadDecision.CreateLead;
import io.svyaz.recipes.calls.LeadDecision.UpdateLead;
import io.svyaz.recipes.phone.PhoneNormalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallLeadMapperTest {

    private static final CreateLead NEW_CALLER = new CreateLead(Optional.empty(), Optional.empty());

    private final CallLeadMapper rest = mapper(LeadFieldNames.rest());
    private final CallLeadMapper article = mapper(LeadFieldNames.article());

    @Test
    @DisplayName("S4-19 golden new lead, REST field names")
    void fillsANewLead() {
        assertThat(rest.create(Calls.full("1001").build(), PHONE, NEW_CALLER).toBitrix())
                .containsExactly(
                        entry("TITLE", "CoMagic call: +74951234567"),
                        entry("SOURCE_ID", "CALL"),
                        entry("STATUS_ID", "NEW"),
                        entry("UF_CRM_COMAGIC_ID", "1001"),
                        entry("UTM_SOURCE", "yandex"),
                        entry("UTM_MEDIUM", "cpc"),
                        entry("UTM_CAMPAIGN", "spring"),
                        entry("UTM_CONTENT", "banner"),
                        entry("UTM_TERM", "phone"),
                        entry(
                                "COMMENTS",
                                "CoMagic Session ID: 1001<br>Operator: Anna Petrova<br>Duration: 42 sec."
                                        + "<br>Traffic type: organic"
                                        + "<br>Entry page: https://shop.example/?a=1&amp;b=2<br>Tags: target, vip"),
                        entry("ORIGINATOR_ID", "comagic"),
                        entry("ORIGIN_ID", "1001"),
                        entry("PHONE", List.of(Map.of("VALUE", "+74951234567", "VALUE_TYPE", "WORK"))));
    }

    @Test
    @DisplayName("S4-20 golden new lead, article field names, absent marks left out")
    void usesTheFieldNamesOfTheSettings() {
        var call = Calls.answered("1001")
                .utm(new Utm(
                        Optional.of("yandex"),
                        Optional.of(""),
                        Optional.empty(),
                        Optional.of("banner"),
                        Optional.of("phone")))
                .build();

        assertThat(article.create(call, PHONE, NEW_CALLER).fields())
                .containsOnlyKeys(
                        "TITLE",
                        "SOURCE_ID",
                        "STATUS_ID",
                        "UF_COMAGIC_ID",
                        "UF_UTM_SOURCE",
                        "UF_UTM_CONTENT",
                        "UF_UTM_TERM",
                        "COMMENTS",
                        "ORIGINATOR_ID",
                        "ORIGIN_ID");
    }

    @Test
    @DisplayName("S4-18 a repeat lead is bound to the known contact and company")
    void bindsARepeatLead() {
        var decision = new CreateLead(Optional.of(5L), Optional.of(6L));

        assertThat(rest.create(Calls.answered("1").build(), PHONE, decision).fields())
                .containsEntry("CONTACT_ID", 5L)
                .containsEntry("COMPANY_ID", 6L);
    }

    @Test
    @DisplayName("S4-21 golden update: no status, title, source, comments or origin")
    void leavesAloneWhatAPersonMayHaveChanged() {
        assertThat(rest.update(Calls.full("1002").build(), PHONE, leadWithPhones("+7 495 123-45-67"))
                        .toBitrix())
                .containsExactly(
                        entry("UF_CRM_COMAGIC_ID", "1002"),
                        entry("UTM_SOURCE", "yandex"),
                        entry("UTM_MEDIUM", "cpc"),
                        entry("UTM_CAMPAIGN", "spring"),
                        entry("UTM_CONTENT", "banner"),
                        entry("UTM_TERM", "phone"));
    }

    @Test
    @DisplayName("S4-20 an empty value never erases an existing one on update")
    void writesNoEmptyValues() {
        assertThat(article.update(Calls.answered("1002").build(), PHONE, leadWithPhones("84951234567"))
                        .toBitrix())
                .containsExactly(entry("UF_COMAGIC_ID", "1002"));
    }

    @ParameterizedTest
    @DisplayName("S4-21 a phone the lead has in any spelling is not added again")
    @ValueSource(strings = {"+74951234567", "74951234567", "8 (495) 123-45-67", "4951234567", "+7 495 1234567 доб. 5"})
    void recognisesThePhoneInAnySpelling(String spelling) {
        var write = rest.update(Calls.answered("1").build(), PHONE, leadWithPhones("+79161112233", spelling));

        assertThat(write.phoneToAdd()).isEmpty();
    }

    @Test
    @DisplayName("S4-21 a phone the lead lacks is added without an ID")
    void addsANewPhone() {
        var write = rest.update(Calls.answered("1").build(), PHONE, leadWithPhones("+79161112233", "no number"));

        assertThat(write.toBitrix())
                .containsEntry("PHONE", List.of(Map.of("VALUE", "+74951234567", "VALUE_TYPE", "WORK")));
    }

    private static CallLeadMapper mapper(LeadFieldNames names) {
        return new CallLeadMapper(names, new CallCommentBuilder(CallTexts.english()), PhoneNormalizer.russian());
    }

    private static UpdateLead leadWithPhones(String... phones) {
        return new UpdateLead(new KnownLead(1, KnownLead.State.OPEN, NOON, NOON, Set.of(), List.of(phones)));
    }
}
