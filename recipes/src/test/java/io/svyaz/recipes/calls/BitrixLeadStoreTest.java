package io.svyaz.recipes.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.recipes.phone.Phone;
import io.svyaz.recipes.phone.PhoneNormalizer;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BitrixLeadStoreTest {
    private static final Phone PHONE = (Phone) PhoneNormalizer.russian().normalize("+79261112233");

    private final FakeBitrix24 portal = FakeBitrix24.start();
    private final BitrixLeadStore store = new BitrixLeadStore(
            BitrixClient.builder().webhookUrl(portal.webhookUrl().toString()).build(), LeadFieldNames.rest());

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void knowsNothingOfANewNumber() {
        portal.addLead(Map.of("TITLE", "Another", "PHONE", phone("+79990000000")));

        assertThat(store.find(PHONE, "501")).isEqualTo(KnownCustomer.unknown());
    }

    @Test
    void findsALeadUnderAnotherSpellingOfItsNumber() {
        long id = portal.addLead(Map.of(
                "TITLE",
                "Kitchen",
                "PHONE",
                phone("8 (926) 111-22-33"),
                "UF_CRM_COMAGIC_ID",
                "400",
                "STATUS_ID",
                "NEW"));

        assertThat(store.find(PHONE, "501").leads()).singleElement().satisfies(lead -> {
            assertThat(lead.id()).isEqualTo(id);
            assertThat(lead.open()).isTrue();
            assertThat(lead.phones()).containsExactly("8 (926) 111-22-33");
            assertThat(lead.callSessionIds()).containsExactly("400");
        });
    }

    @Test
    void findsTheLeadOfTheSameCallWithoutItsNumber() {
        long id = portal.addLead(Map.of("TITLE", "Kitchen", "ORIGINATOR_ID", "comagic", "ORIGIN_ID", "501"));

        assertThat(store.find(PHONE, "501").leads()).singleElement().satisfies(lead -> {
            assertThat(lead.id()).isEqualTo(id);
            assertThat(lead.holds("501")).isTrue();
        });
    }

    @Test
    void findsContactsAndTheirOpenDealsOnly() {
        long contact = portal.addContact(Map.of("NAME", "Irina", "PHONE", phone("+79261112233")));
        long open = portal.addDeal(Map.of("TITLE", "Open", "CONTACT_ID", contact, "CLOSED", "N"));
        portal.addDeal(Map.of("TITLE", "Done", "CONTACT_ID", contact, "STAGE_ID", "WON", "CLOSED", "Y"));

        KnownCustomer known = store.find(PHONE, "501");

        assertThat(known.contactIds()).containsExactly(contact);
        assertThat(known.openDeals()).extracting(KnownDeal::id).containsExactly(open);
    }

    @Test
    void writesALeadAndAddsToIt() {
        long id = store.create(new LeadWrite(Map.of("TITLE", "Call"), Optional.of(PHONE.e164())));
        store.update(id, new LeadWrite(Map.of("UTM_SOURCE", "yandex"), Optional.empty()));
        store.commentOnLead(id, "called again");

        assertThat(portal.lead(id)).containsEntry("TITLE", "Call").containsEntry("UTM_SOURCE", "yandex");
        assertThat(portal.lead(id).get("PHONE"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(1);
        assertThat(portal.timelineComments())
                .singleElement()
                .satisfies(comment -> assertThat(comment).containsEntry("COMMENT", "called again"));
    }

    @Test
    void aCreateWhoseAnswerIsLostIsNotSentAgainAndIsFoundByItsOrigin() {
        portal.faults().next(1, "crm.lead.add", Fault.resetAfterExecuting());
        LeadWrite lead = new LeadWrite(
                Map.of("TITLE", "Call", "ORIGINATOR_ID", "comagic", "ORIGIN_ID", "501"), Optional.of(PHONE.e164()));

        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(() -> store.create(lead))
                .satisfies(failure -> assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN));

        assertThat(portal.requests("crm.lead.add")).hasSize(1);
        assertThat(store.find(PHONE, "501").leads())
                .singleElement()
                .satisfies(found -> assertThat(found.holds("501")).isTrue());
    }

    private static List<Map<String, String>> phone(String value) {
        return List.of(Map.of("VALUE", value, "VALUE_TYPE", "WORK"));
    }
}
