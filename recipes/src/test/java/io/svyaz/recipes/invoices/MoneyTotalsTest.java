package io.svyaz.recipes.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTotalsTest {

    private static MoneyTotals of(MoneyRow... rows) {
        return MoneyTotals.of("RUB", List.of(rows));
    }

    @ParameterizedTest(name = "{0} x {1}, tax {2} % {3}: net {4}, tax {5}, gross {6}")
    @DisplayName("S3-06 quantity, and tax within the price or on top of it")
    @CsvSource({
        "100,      1,    0, included, 100.00,  0.00, 100.00",
        "100,      2.5,  0, included, 250.00,  0.00, 250.00",
        "120,      1,   20, included, 100.00, 20.00, 120.00",
        "100,      1,   20, added,    100.00, 20.00, 120.00",
        "100,      1,   10, included,  90.91,  9.09, 100.00",
        "99.99,    3,   20, added,    299.97, 59.99, 359.96",
        "0.005,    1,    0, included,   0.01,  0.00,   0.01",
        "0.333,    3,    0, included,   1.00,  0.00,   1.00",
        "-10,      1,   20, added,    -10.00, -2.00, -12.00",
        "1000000.10, 3, 20, included, 2500000.25, 500000.05, 3000000.30",
    })
    void sumsARow(String price, String quantity, String rate, String mode, String net, String tax, String gross) {
        MoneyRow row = MoneyRow.of(price, quantity);

        MoneyTotals totals = of(mode.equals("included") ? row.taxIncluded(rate) : row.taxAdded(rate));

        assertThat(totals.net()).isEqualTo(new BigDecimal(net));
        assertThat(totals.tax()).isEqualTo(new BigDecimal(tax));
        assertThat(totals.gross()).isEqualTo(new BigDecimal(gross));
    }

    @Test
    @DisplayName("S3-06 no rows are zero")
    void noRowsAreZero() {
        assertThat(of())
                .isEqualTo(new MoneyTotals(
                        "RUB",
                        0,
                        new BigDecimal("0.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal("0.00")));
    }

    @Test
    @DisplayName("S3-06 51 rows of 0.10 are 5.10, to the kopeck")
    void manyRowsAreExact() {
        assertThat(MoneyTotals.of("RUB", Collections.nCopies(51, MoneyRow.of("0.1", "1")))
                        .gross())
                .isEqualTo(new BigDecimal("5.10"));
    }

    @Test
    @DisplayName("S3-06 the discount is taken off the price already and summed for information")
    void theDiscountIsNotTakenOffTwice() {
        MoneyTotals totals = of(MoneyRow.of("90", "3").discounted("10"));

        assertThat(totals.gross()).isEqualTo(new BigDecimal("270.00"));
        assertThat(totals.discount()).isEqualTo(new BigDecimal("30.00"));
    }

    @Test
    @DisplayName("S3-06 each row is rounded by itself, half up, and rounded rows are added")
    void rowsAreRoundedByThemselves() {
        assertThat(of(MoneyRow.of("0.004", "1"), MoneyRow.of("0.004", "1")).gross())
                .isEqualTo(new BigDecimal("0.00"));
        assertThat(of(MoneyRow.of("0.005", "1"), MoneyRow.of("0.005", "1")).gross())
                .isEqualTo(new BigDecimal("0.02"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("S3-06 the currency says how many decimals there are")
    @CsvSource({"RUB, 10.99", "JPY, 11", "BHD, 10.988", "jpy, 11", "XXX, 10.99", "'', 10.99", "WHAT, 10.99"})
    void theCurrencySaysHowManyDecimals(String currency, String gross) {
        MoneyTotals totals = MoneyTotals.of(currency, List.of(MoneyRow.of("10.9876", "1")));

        assertThat(totals.gross()).isEqualTo(new BigDecimal(gross));
        assertThat(totals.currency()).isEqualTo(currency);
    }

    @Test
    void aNegativeTaxIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneyRow.of("1", "1").taxAdded("-1"))
                .withMessageContaining("percentage");
    }
}
