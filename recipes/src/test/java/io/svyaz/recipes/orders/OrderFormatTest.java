package io.svyaz.recipes.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderFormatTest {

    private final MemoryOrders orders = new MemoryOrders();
    private final OrderViews views = OrderViews.russian(StatusNames.of(Map.of("N", "Принят")));

    @ParameterizedTest
    @CsvSource(
            value = {
                "ru | RUB | 1234567.5 | 1 234 567,50",
                "ru | RUB | 0 | 0,00",
                "ru | RUB | 999.995 | 1 000,00",
                "ru | RUB | -1234.5 | -1 234,50",
                "ru | RUB | 12345678901234567890.01 | 12 345 678 901 234 567 890,01",
                "ru | JPY | 1234567.5 | 1 234 568",
                "ru | '' | 1234.5 | 1 234,50",
                "en | USD | 1234567.5 | 1,234,567.50"
            },
            delimiter = '|')
    @DisplayName("S0-14 money is written for people and never rounded through a double")
    void moneyIsWrittenForPeople(String language, String currency, String money, String text) {
        assertThat(new MoneyFormat(Locale.forLanguageTag(language)).amount(new BigDecimal(money), currency))
                .isEqualTo(text);
    }

    @Test
    @DisplayName("S0-14 a note tells number, price and the name of the status")
    void aNoteTellsNumberPriceAndStatus() {
        OrderView order = views.view(orders.save("15", "1", "1234567.5", "N"));

        assertThat(new OrderNoteFormatter(OrderTexts.russian(), 4000).note(order, true))
                .isEqualTo("Новый заказ №A-15 на сумму 1 234 567,50 RUB. Статус: Принят");
        assertThat(new OrderNoteFormatter(OrderTexts.english(), 4000).note(order, false))
                .isEqualTo("Order #A-15 for 1 234 567,50 RUB. Status: Принят");
    }

    @Test
    @DisplayName("S1-12 a list of products is cut to the limit and the cut is visible")
    void aListOfProductsIsCutVisibly() {
        OrderItem[] items = IntStream.range(0, 100)
                .mapToObj(i -> new OrderItem("Product " + i, new BigDecimal("2.0"), BigDecimal.TEN))
                .toArray(OrderItem[]::new);
        OrderView order = views.view(orders.save("15", "1", "2000", "N", items));

        String field = new OrderNoteFormatter(OrderTexts.english(), 255).products(order);

        assertThat(field)
                .hasSizeLessThanOrEqualTo(255)
                .startsWith("2 × Product 0, 10,00\n")
                .contains("… and 8");
        assertThat(new OrderNoteFormatter(OrderTexts.english(), 300).note(order, true))
                .hasSizeLessThanOrEqualTo(300)
                .endsWith("more");
        assertThat(new OrderNoteFormatter(OrderTexts.english(), 5000).products(order))
                .doesNotContain("…")
                .endsWith("2 × Product 99, 10,00");
    }

    @Test
    void a_long_status_is_cut_visibly_and_never_within_a_character() {
        OrderView order = OrderViews.russian(code -> "😀".repeat(200)).view(orders.save("15", "1", "1", "N"));

        String note = new OrderNoteFormatter(OrderTexts.english(), 60).note(order, true);

        assertThat(note).hasSizeLessThanOrEqualTo(60).endsWith("😀…");
    }

    @Test
    void texts_of_the_shop_stay_texts_in_html() {
        OrderItem item = new OrderItem("<script>alert('x')</script>", BigDecimal.ONE, BigDecimal.ONE);
        OrderView order = views.view(orders.save("15", "1", "1", "\"&", item));

        assertThat(new OrderHtml(OrderTexts.russian()).page(java.util.List.of(order)))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;", "&quot;&amp;");
    }
}
