package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A sum with its currency, as user fields of the type money hold it: {@code 1000.50|RUB}.
 *
 * @param amount exact, with the scale it was written with
 * @param currency for example {@code RUB}; empty where the field names none
 */
public record Money(BigDecimal amount, String currency) {
    /**
     * A sum.
     *
     * @param amount exact
     * @param currency for example {@code RUB}
     */
    public Money {
        Objects.requireNonNull(amount, "amount");
        if (Objects.requireNonNull(currency, "currency").indexOf('|') >= 0) {
            throw new IllegalArgumentException("A currency is a code like RUB, without a bar.");
        }
    }

    /**
     * A sum.
     *
     * @param amount for example {@code 1000.50}
     * @param currency for example {@code RUB}
     * @return the sum
     * @throws IllegalArgumentException when the amount is no number
     */
    public static Money of(String amount, String currency) {
        return parse(amount + "|" + currency);
    }

    /**
     * Reads the vendor's form.
     *
     * @param text for example {@code 1000.50|RUB}, or {@code 1000.50} without a currency
     * @return the sum
     * @throws IllegalArgumentException when it is no sum
     */
    @JsonCreator
    public static Money parse(String text) {
        int bar = text.indexOf('|');
        String amount = bar < 0 ? text : text.substring(0, bar);
        String currency = bar < 0 ? "" : text.substring(bar + 1);
        try {
            return new Money(new BigDecimal(amount.strip()), currency.strip());
        } catch (NumberFormatException notAmount) {
            throw new IllegalArgumentException("A sum looks like 1000.50|RUB.");
        }
    }

    /**
     * The vendor's form.
     *
     * @return for example {@code 1000.50|RUB}
     */
    @JsonValue
    @Override
    public String toString() {
        return amount.toPlainString() + "|" + currency;
    }
}
