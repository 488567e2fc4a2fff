package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.svyaz.bitrix.crm.CompanyLink;
import io.svyaz.bitrix.crm.Contact;
import io.svyaz.bitrix.crm.ContactFields;
import io.svyaz.bitrix.crm.FileContent;
import io.svyaz.bitrix.crm.MultiField;
import io.svyaz.core.Idempotency;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContactsTest {
    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void aContactThatWasAddedComesBack() {
        long company = hub.portal.addCompany(Map.of("TITLE", "Ромашка"));
        ContactFields fields = ContactFields.create()
                .honorific("HNR_RU_1")
                .name("Анна")
                .secondName("Петровна")
                .lastName("O'Neil")
                .post("Директор")
                .typeId("CLIENT")
                .sourceId("CALL")
                .birthdate(LocalDate.of(1980, 5, 14))
                .companyId(company)
                .phone("+79260000000", "WORK")
                .email("anna@example.com", "HOME")
                .web("https://example.com", "WORK")
                .im("@anna", "TELEGRAM");

        long id = hub.client.contacts().add(fields).execute();
        Contact contact = hub.client.contacts().get(id).execute();

        assertThat(contact.name()).contains("Анна");
        assertThat(contact.secondName()).contains("Петровна");
        assertThat(contact.lastName()).contains("O'Neil");
        assertThat(contact.birthdate()).contains(LocalDate.of(1980, 5, 14));
        assertThat(contact.companyId()).contains(company);
        assertThat(contact.hasPhone()).contains(true);
        assertThat(contact.phones()).extracting(MultiField::value).containsExactly("+79260000000");
        assertThat(contact.emails()).extracting(MultiField::valueType).containsExactly("HOME");
        assertThat(contact.sites()).extracting(MultiField::value).containsExactly("https://example.com");
        assertThat(contact.messengers()).extracting(MultiField::valueType).containsExactly("TELEGRAM");
    }

    @Test
    void aValueWithAnIdIsChangedOrRemovedAndOneWithoutIsAdded() {
        long id = hub.client
                .contacts()
                .add(ContactFields.create().phone("1", "WORK").phone("2", "HOME"))
                .execute();
        List<MultiField> phones = hub.client.contacts().get(id).execute().phones();
        long first = phones.get(0).id().orElseThrow();
        long second = phones.get(1).id().orElseThrow();

        var change = hub.client
                .contacts()
                .update(
                        id,
                        ContactFields.create()
                                .changeMultiField("PHONE", first, "3", "MOBILE")
                                .removeMultiField("PHONE", second));
        var addition = hub.client.contacts().update(id, ContactFields.create().phone("4", "WORK"));

        assertThat(change.idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
        assertThat(addition.idempotency()).isEqualTo(Idempotency.ONCE);
        change.execute();
        addition.execute();
        assertThat(hub.client.contacts().get(id).execute().phones())
                .extracting(MultiField::value, MultiField::valueType)
                .containsExactly(tuple("3", "MOBILE"), tuple("4", "WORK"));
    }

    @Test
    void aPictureTravelsAsNameAndContent() {
        FileContent picture = FileContent.of("anna.png", "png".getBytes(StandardCharsets.UTF_8));

        hub.client.contacts().add(ContactFields.create().photo(picture)).execute();

        assertThat(hub.portal.requests("crm.contact.add").get(0).body())
                .contains("\"PHOTO\":{\"fileData\":[\"anna.png\",\"cG5n\"]}");
    }

    @Test
    void multifieldsComeInListsOnlyWhenTheyAreNamed() {
        hub.client
                .contacts()
                .add(ContactFields.create().name("A").phone("1", "WORK"))
                .execute();

        assertThat(hub.client.contacts().list(q -> q.select("NAME", "PHONE")).toList())
                .allSatisfy(contact -> assertThat(contact.phones()).hasSize(1));
        assertThat(hub.client.contacts().list(q -> q.select("NAME")).toList())
                .allSatisfy(contact -> assertThat(contact.phones()).isEmpty());
    }

    @Test
    void linksCompanies() {
        long contact = hub.portal.addContact(Map.of("NAME", "Анна"));
        long one = hub.portal.addCompany(Map.of("TITLE", "1"));
        long two = hub.portal.addCompany(Map.of("TITLE", "2"));
        var companies = hub.client.contacts().companies();

        companies.set(contact, List.of(CompanyLink.of(one))).execute();
        assertThat(companies.add(contact, CompanyLink.primary(two)).execute()).isTrue();

        assertThat(companies.get(contact).execute())
                .extracting(CompanyLink::companyId)
                .containsExactly(one, two);
        assertThat(hub.client.contacts().get(contact).execute().companyId()).contains(two);
        assertThat(companies.delete(contact, two).execute()).isTrue();
        assertThat(hub.client.contacts().get(contact).execute().companyId()).contains(one);
        companies.clear(contact).execute();
        assertThat(companies.get(contact).execute()).isEmpty();
    }

    @Test
    void aDeletedContactIsGone() {
        long id = hub.portal.addContact(Map.of("NAME", "A"));

        assertThat(hub.client.contacts().delete(id).execute()).isTrue();
        assertThat(hub.portal.contacts()).isEmpty();
        assertThat(hub.client.contacts().fields().execute().field("NAME")).isPresent();
        assertThat(Contact.of(7).id()).isEqualTo(7);
    }
}
