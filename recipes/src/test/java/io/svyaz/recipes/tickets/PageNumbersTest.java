package io.svyaz.recipes.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "2, 2",
        "' 7 ', 7",
        "+3, 3",
        "007, 7",
        "0, 1",
        "-1, 1",
        "abc, 1",
        "2abc, 1",
        "1e3, 1",
        "'', 1",
        "999999999, 999999999",
        "99999999999999999999, 2147483647"
    })
    void a_page_number_is_read(String typed, int page) {
        assertThat(PageNumbers.of(typed)).isEqualTo(page);
    }
}
