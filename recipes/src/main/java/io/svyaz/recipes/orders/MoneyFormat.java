package io.svyaz.recipes.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;

/** Writes money for people: {@code 1 234 567,50} in Russian. Immutable. */
final class MoneyFormat {

    private static final int USUAL_DIGITS = 2;

    private final Locale locale;

    MoneyFormat(Locale locale) {
        this.locale = locale;
    }

    /** With the digits that the currency has after the point, half up. */
    String amount(BigDecimal money, String currency) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        if (Character.isSpaceChar(symbols.getGroupingSeparator())) {
            // A plain one: notes are searched and copied, and nobody types the unbreakable kinds.
            symbols.setGroupingSeparator(' ');
        }
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        int digits = digits(currency);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(money);
    }

    private static int digits(String currency) {
        try {
            int digits = Currency.getInstance(currency).getDefaultFractionDigits();
            return digits < 0 ? USUAL_DIGITS : digits;
        } catch (IllegalArgumentException unknown) {
            return USUAL_DIGITS;
        }
    }
}
