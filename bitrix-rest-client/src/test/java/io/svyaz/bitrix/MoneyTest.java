package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.bitrix.crm.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @Test
    void readsAndWritesTheVendorsForm() {
        assertThat(Money.parse("1000.50|RUB")).isEqualTo(new Money(new BigDecimal("1000.50"), "RUB"));
        assertThat(Money.parse("-3|USD").amount()).isEqualByComparingTo("-3");
        assertThat(new Money(new BigDecimal("1E+3"), "RUB")).hasToString("1000|RUB");
    }

    @Test
    void aSumWithoutACurrencyIsASum() {
        assertThat(Money.parse("12.50")).isEqualTo(new Money(new BigDecimal("12.50"), ""));
        assertThat(Money.parse("12.50|").currency()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|RUB", "a|RUB", "1,5|RUB", "1|RUB|x"})
    void anythingElseIsNoSum(String text) {
        assertThatThrownBy(() -> Money.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
