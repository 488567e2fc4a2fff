package io.svyaz.recipes.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.recipes.phone.PhoneNormalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerDecisionsTest {

    private final CustomerMapper mapper = new CustomerMapper(PhoneNormalizer.russian());

    @ParameterizedTest
    @CsvSource(
            value = {
                "ivan | '' | ''",
                "ivan@example.com | '' | ivan@example.com",
                "ivan | a@b.ru | a@b.ru",
                "x@y.ru | a@b.ru | a@b.ru",
                "ivan@localhost | '' | ''",
                "a b@c.ru | '' | ''",
                "a@b@c.ru | '' | ''",
                "@c.ru | '' | ''",
                "a@.ru | '' | ''",
                "x@y.ru | broken | x@y.ru",
                "'' | ' a@b.ru ' | a@b.ru"
            },
            delimiter = '|')
    @DisplayName("S0-07 the address is EMAIL, or LOGIN where it parses as an address")
    void theAddressOfAUser(String login, String email, String address) {
        assertThat(ShopUser.of("1").withLogin(login).withEmail(email).address().orElse(""))
                .isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"Ivan, Petrov, Ivan Petrov", "Ivan, '', Ivan", "'', Petrov, Petrov", "' Ivan ', ' ', Ivan", "'', '', ''"
    })
    @DisplayName("S0-09 a missing part of the name leaves no blank")
    void theNameOfACard(String first, String last, String full) {
        assertThat(mapper.fields(ShopUser.of("1").withName(first, last))
                        .fullName()
                        .orElse(""))
                .isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({"8 (495) 123-45-67, +74951234567", "'', ''", "123, ''", "no number, ''"})
    @DisplayName("S0-09 a telephone that is none is left out")
    void theTelephoneOfACard(String typed, String e164) {
        assertThat(mapper.fields(ShopUser.of("1").withPhone(typed))
                        .phone()
                        .map(phone -> phone.e164())
                        .orElse(""))
                .isEqualTo(e164);
    }

    @Test
    void a_found_card_keeps_its_address_and_a_linked_one_follows_the_shop() {
        Customer card = new Customer(
                "7", "Anna", List.of("anna@example.com"), List.of("74951234567"), Optional.of("1"), Optional.empty());
        CustomerFields wanted = mapper.fields(ShopUser.of("1")
                .withName("Ivan", "")
                .withEmail("ivan@example.com")
                .withPhone("8 495 123-45-67"));

        assertThat(mapper.changes(card, wanted, false).isEmpty()).isTrue();
        CustomerFields linked = mapper.changes(card, wanted, true);
        assertThat(linked.email()).contains("ivan@example.com");
        assertThat(linked.fullName()).contains("Ivan");
        assertThat(linked.phone()).isEmpty();
    }

    @Test
    void nothing_personal_is_printed() {
        ShopUser user = ShopUser.of("1").withEmail("ivan@example.com").withPhone("84951234567");

        assertThat(user + " " + mapper.fields(user) + " " + Contact.ofEmail("ivan@example.com"))
                .doesNotContain("ivan", "495");
    }
}
