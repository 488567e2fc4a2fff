package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.PortalFields;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a currency. Immutable. */
public final class CurrencyFields extends PortalFields<CurrencyFields> {
    private static final CurrencyFields NONE = new CurrencyFields(Map.of());

    private CurrencyFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static CurrencyFields create() {
        return NONE;
    }

    /**
     * The code.
     *
     * @param currency {@code CURRENCY}; cannot be changed later
     * @return a changed copy
     */
    public CurrencyFields currency(String currency) {
        return set("CURRENCY", currency);
    }

    /**
     * For how many units the rate is.
     *
     * @param amountCnt {@code AMOUNT_CNT}
     * @return a changed copy
     */
    public CurrencyFields amountCnt(int amountCnt) {
        return set("AMOUNT_CNT", amountCnt);
    }

    /**
     * The rate to the base currency.
     *
     * @param amount {@code AMOUNT}
     * @return a changed copy
     */
    public CurrencyFields amount(BigDecimal amount) {
        return set("AMOUNT", amount);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code SORT}
     * @return a changed copy
     */
    public CurrencyFields sort(int sort) {
        return set("SORT", sort);
    }

    /**
     * Whether it is the base currency.
     *
     * @param base {@code BASE}
     * @return a changed copy
     */
    public CurrencyFields base(boolean base) {
        return flag("BASE", base);
    }

    /**
     * Name and format in a language.
     *
     * @param language for example {@code ru}
     * @param localization an entry of {@code LANG}
     * @return a changed copy
     */
    public CurrencyFields localization(String language, CurrencyLocalizationFields localization) {
        return entry("LANG", language, localization.asMap());
    }

    @Override
    protected CurrencyFields with(Map<String, @Nullable Object> values) {
        return new CurrencyFields(values);
    }
}
