package io.svyaz.recipes.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyTotalsPropertyTest {

    @Property(tries = 500)
    void grossIsNetAndTaxInWhateverOrderTheRowsCome(@ForAll("rows") List<MoneyRow> rows) {
        MoneyTotals totals = MoneyTotals.of("RUB", rows);
        List<MoneyRow> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);

        assertThat(totals.net().add(totals.tax())).isEqualTo(totals.gross());
        assertThat(totals.gross().scale()).isEqualTo(2);
        assertThat(MoneyTotals.of("RUB", reversed)).isEqualTo(totals);
    }

    @Property(tries = 500)
    void theTotalIsAtMostHalfAKopeckARowFromTheExactSum(@ForAll("rows") List<MoneyRow> rows) {
        BigDecimal exact = rows.stream()
                .filter(MoneyRow::taxIncluded)
                .map(row -> row.unitPrice().multiply(row.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<MoneyRow> included = rows.stream().filter(MoneyRow::taxIncluded).toList();

        assertThat(MoneyTotals.of("RUB", included).gross().subtract(exact).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(included.size())));
    }

    @Provide
    Arbitrary<List<MoneyRow>> rows() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                                .ofScale(4),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("1000"))
                                .ofScale(3),
                        Arbitraries.of("0", "10", "20", "7.7"),
                        Arbitraries.of(true, false))
                .as((price, quantity, rate, included) ->
                        new MoneyRow(price, quantity, BigDecimal.ZERO, new BigDecimal(rate), included))
                .list()
                .ofMaxSize(60);
    }
}
