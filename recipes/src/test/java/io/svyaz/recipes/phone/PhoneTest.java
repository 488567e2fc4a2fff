package io.svyaz.recipes.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PhoneTest {

    @Test
    @DisplayName("S4-18 a number of calling code 7 is searched in four spellings")
    void searchesRussianNumbersInFourSpellings() {
        assertThat(new Phone(7, "4951234567", Optional.of("12"), "RU").searchKeys())
                .containsExactly("+74951234567", "74951234567", "84951234567", "4951234567");
        assertThat(new Phone(7, "7011234567", Optional.empty(), "KZ").searchKeys())
                .containsExactly("+77011234567", "77011234567", "87011234567", "7011234567");
    }

    @Test
    @DisplayName("S4-18 a Belarusian number is searched with its trunk prefix")
    void searchesBelarusianNumbersWithTheirTrunkPrefix() {
        assertThat(new Phone(375, "291234567", Optional.empty(), "BY").searchKeys())
                .containsExactly("+375291234567", "375291234567", "80291234567");
    }

    @Test
    @DisplayName("S4-18 other numbers are never searched without their calling code")
    void searchesOtherNumbersWithTheirCallingCodeOnly() {
        assertThat(new Phone(48, "221234567", Optional.empty(), "PL").searchKeys())
                .containsExactly("+48221234567", "48221234567");
    }

    @Test
    void comparesNumbersWithoutTheirExtensions() {
        var desk = new Phone(7, "4951234567", Optional.of("12"), "RU");

        assertThat(desk.sameNumberAs(new Phone(7, "4951234567", Optional.empty(), "RU")))
                .isTrue();
        assertThat(desk.sameNumberAs(new Phone(7, "4951234568", Optional.of("12"), "RU")))
                .isFalse();
    }
}
