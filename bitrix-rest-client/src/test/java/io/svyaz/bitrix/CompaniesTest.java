package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.crm.Company;
import io.svyaz.bitrix.crm.CompanyFields;
import io.svyaz.bitrix.crm.ContactLink;
import io.svyaz.bitrix.crm.FileContent;
import io.svyaz.bitrix.crm.MultiField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompaniesTest {
    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void aCompanyThatWasAddedComesBack() {
        CompanyFields fields = CompanyFields.create()
                .title("Ромашка")
                .companyType("CUSTOMER")
                .industry("IT")
                .employees("EMPLOYEES_1")
                .revenue(new BigDecimal("1500000.50"), "RUB")
                .logo(FileContent.of("logo.png", new byte[] {1}))
                .email("info@example.com", "WORK");

        long id = hub.client.companies().add(fields).execute();
        Company company = hub.client.companies().get(id).execute();

        assertThat(company.title()).contains("Ромашка");
        assertThat(company.companyType()).contains("CUSTOMER");
        assertThat(company.industry()).contains("IT");
        assertThat(company.revenue().orElseThrow()).isEqualByComparingTo("1500000.50");
        assertThat(company.emails()).extracting(MultiField::value).containsExactly("info@example.com");
        assertThat(hub.portal.requests("crm.company.add").get(0).body())
                .contains("\"LOGO\":{\"fileData\":[\"logo.png\",\"AQ==\"]}");
    }

    @Test
    void changesListsAndDeletes() {
        long id = hub.portal.addCompany(Map.of("TITLE", "A", "COMMENTS", "keep"));

        assertThat(hub.client
                        .companies()
                        .update(id, CompanyFields.create().title("B"))
                        .execute())
                .isTrue();

        assertThat(hub.client.companies().list(q -> q.where("%TITLE", "b")).toList())
                .singleElement()
                .satisfies(company -> assertThat(company.comments()).contains("keep"));
        assertThat(hub.client.companies().fields().execute().field("TITLE")).isPresent();
        assertThat(hub.client.companies().delete(id).execute()).isTrue();
        assertThat(hub.portal.companies()).isEmpty();
        assertThat(Company.of(3).id()).isEqualTo(3);
    }

    @Test
    void linksContacts() {
        long company = hub.portal.addCompany(Map.of("TITLE", "A"));
        long anna = hub.portal.addContact(Map.of("NAME", "Анна"));
        long boris = hub.portal.addContact(Map.of("NAME", "Борис"));
        var contacts = hub.client.companies().contacts();

        contacts.set(company, List.of(ContactLink.of(anna), ContactLink.of(boris)))
                .execute();

        assertThat(contacts.get(company).execute())
                .extracting(ContactLink::contactId)
                .containsExactly(anna, boris);
        assertThat(hub.client.contacts().get(anna).execute().companyId()).contains(company);
        assertThat(contacts.delete(company, anna).execute()).isTrue();
        assertThat(contacts.delete(company, anna).execute()).isFalse();
        assertThat(contacts.add(company, ContactLink.of(anna)).execute()).isTrue();
        assertThat(contacts.clear(company).execute()).isTrue();
        assertThat(contacts.get(company).execute()).isEmpty();
    }
}
